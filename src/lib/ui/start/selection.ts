import type { StartWords } from '../words.start';
import type { Selection } from '../shapes';

/** Why what was given is not taken. The words are in `startWords.refusals`. */
export type SelectionProblem = keyof StartWords['refusals'];

export type SelectionResult =
	| { readonly ok: true; readonly value: Selection }
	| { readonly ok: false; readonly problem: SelectionProblem };

/** A file with its path from the dropped folder on, the folder's own name first; '' for a loose file. */
export interface GivenFile {
	readonly file: File;
	readonly path: string;
}

/** A roster has at most some twenty files: who drops more has dropped the wrong folder. */
export const mostFiles = 2000;

const isNamed = (extension: string) => (given: GivenFile) =>
	given.file.name.toLowerCase().endsWith(extension);

/**
 * Makes one roster of what was chosen or dropped: a single file that is not a CSV counts as a zip
 * (its content is judged by the check), several files as loose CSVs, anything in folders as a folder.
 */
export function selectionOf(given: readonly GivenFile[], words: StartWords): SelectionResult {
	const first = given[0];
	if (first === undefined) return { ok: false, problem: 'empty' };
	if (given.length > mostFiles) return { ok: false, problem: 'too-many' };
	if (given.some(({ path }) => path !== '')) return { ok: true, value: folderOf(given) };
	if (given.length === 1) {
		const kind = isNamed('.csv')(first) ? 'files' : 'zip';
		return { ok: true, value: { files: [{ ...first }], kind, name: first.file.name } };
	}
	if (given.some(isNamed('.zip'))) return { ok: false, problem: 'several-zips' };
	const files = given.map(({ file }) => ({ file, path: '' }));
	return {
		ok: true,
		value: { files, kind: 'files', name: words.looseFiles(files.length) }
	};
}

/** Two zips and nothing else, each as a roster of its own; null for anything else. */
export function pairOf(given: readonly GivenFile[]): readonly [Selection, Selection] | null {
	const [one, other] = given;
	const isPair =
		given.length === 2 && given.every((each) => isLoose(each) && isNamed('.zip')(each));
	return isPair && one !== undefined && other !== undefined ? [zipOf(one), zipOf(other)] : null;
}

const isLoose = ({ path }: GivenFile): boolean => path === '';

const zipOf = (given: GivenFile): Selection => ({
	files: [{ ...given }],
	kind: 'zip',
	name: given.file.name
});

/** The folder's own name is not part of the paths, unless several folders were dropped together. */
function folderOf(given: readonly GivenFile[]): Selection {
	const tops = new Set(given.map(({ path }) => path.split('/', 1)[0] ?? ''));
	const [name = ''] = tops;
	const files = given.map(({ file, path }) => ({
		file,
		path: tops.size === 1 ? path.slice(name.length + 1) : path === '' ? file.name : path
	}));
	return { files, kind: 'folder', name };
}

/** What a file input holds. A folder input names each file's path. */
export const filesOfInput = (list: Iterable<File>): readonly GivenFile[] =>
	Array.from(list, (file) => ({ file, path: file.webkitRelativePath }));

/**
 * What was dropped, folders walked through. Reads the entries before the first wait, because the
 * browser empties the list afterwards. Rejects when the browser cannot read an entry.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly GivenFile[]> {
	const entries = Array.from(transfer.items, (item) =>
		item.kind === 'file' ? item.webkitGetAsEntry() : null
	).filter((entry) => entry !== null);
	if (entries.length === 0) return filesOfInput(transfer.files);
	const given: GivenFile[] = [];
	for (const entry of entries) await collect(entry, given, '');
	return given;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function collect(entry: FileSystemEntry, given: GivenFile[], folder: string): Promise<void> {
	if (given.length > mostFiles) return;
	if (isFile(entry)) {
		const file = await new Promise<File>((resolve, reject) => {
			entry.file(resolve, reject);
		});
		given.push({ file, path: folder === '' ? '' : `${folder}/${entry.name}` });
	} else if (isFolder(entry)) {
		const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
		const reader = entry.createReader();
		// One call gives at most 100 entries; an empty answer is the end.
		for (;;) {
			const batch = await nextEntries(reader);
			if (batch.length === 0 || given.length > mostFiles) return;
			for (const child of batch) await collect(child, given, inside);
		}
	}
}

const nextEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
	new Promise((resolve, reject) => {
		reader.readEntries(resolve, reject);
	});
