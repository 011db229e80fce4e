import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the corpus: data that nobody on this project wrote. */
export interface CorpusFile {
	/** Path below the corpus's folder, parts separated by slashes. */
	readonly path: string;
	readonly name: string;
	/** Where it lies on disk. */
	readonly place: string;
	read(): Uint8Array;
}

const root = fileURLToPath(new URL('../conformance/corpus', import.meta.url));

/** All files of one part of the corpus (`zip`, `csv`, `oneroster`), sorted; licence notes left out. */
export function corpusFiles(part: string): CorpusFile[] {
	return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && extname(entry.name) !== '.md')
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({
			path: path.slice(root.length + part.length + 2).replaceAll('\\', '/'),
			name: basename(path),
			place: path,
			read: () => new Uint8Array(readFileSync(path))
		}));
}
