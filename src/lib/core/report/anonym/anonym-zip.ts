import type { Checked } from '../../check';
import { failure, success, type Outcome } from '../../outcome';
import type { LoadedSet } from '../../rules/loaded-set';
import { namesColumns } from '../../table/masked-column';
import { crc32 } from '../../zip/crc32';
import { deflatedEntry } from '../../zip/deflated-entry';
import type { FileEnd, Package, PackageFile } from '../../zip/package';
import { standardNames } from '../../zip/standard-names';
import { method } from '../../zip/zip-format';
import { concatenate } from '../../zip/zip-records';
import { entryFields, zipStream, type ReadyEntry } from '../../zip/zip-stream';
import { writeZip } from '../../zip/zip-writer';
import { anonymFile } from './anonym-file';
import { anonymPath, anonymZipName } from './anonym-names';
import type { Writable } from './codecs';
import { columnFakes, textsOf } from './column-fakes';
import { Fakes } from './fakes';
import { KeyedHash } from './keyed-hash';

/** Why no copy can be made of a file of a roster. */
export interface AnonymProblem {
	readonly code: 'refused' | 'unread' | 'encoding';
	/** Its name; the name of the zip where that is what cannot be read. */
	readonly file: string;
}

/** A copy without a person in it, ready to be written. */
export interface AnonymZip {
	readonly name: string;
	/** By path in the original the path in the copy. */
	readonly paths: ReadonlyMap<string, string>;
	/** The zip, piece by piece. Rejects when the original became unreadable. */
	bytes(): AsyncGenerator<Uint8Array>;
}

/** What the copy hangs on. */
export interface AnonymOptions {
	readonly seed: number;
	/**
	 * SHA-256 of the original. With it nobody can tell who is in a copy by inventing values for people
	 * and looking for them, even where the seed is known: for that the original is needed.
	 */
	readonly sha256: string;
}

/**
 * Makes a copy of a checked roster with invented people, of the same shape and with the same findings
 * at the same places. Ids, names and all other texts become others (see `Fakes`), the same wherever
 * they stand; tokens, dates of sessions and enrollments, numbers and grades stay. Equal input and
 * options give equal bytes on every platform.
 *
 * Files that are no part of the standard are there under invented names and have no content. What lies
 * in the form of the zip itself (encryption, wrong sizes) is not copied.
 * @returns the first file that cannot be read and written again, where there is one
 */
export function anonymZip(
	pack: Package,
	{ set, refused, input }: Pick<Checked, 'set' | 'refused' | 'input'>,
	{ seed, sha256 }: AnonymOptions
): Outcome<AnonymZip, AnonymProblem> {
	if (refused) return failure({ code: 'refused', file: input.name });
	const problem = problemOf(pack, set);
	if (problem !== null) return failure(problem);
	const fakes = new Fakes(KeyedHash.of(`${String(seed)} ${sha256}`));
	noteAll(set, fakes);
	const all = [...pack.files, ...(pack.rest ?? [])];
	const paths = new Map(all.map(({ path }) => [path, anonymPath(path, fakes)]));
	return success({
		name: anonymZipName(pack.name, pack.kind === 'zip'),
		paths,
		bytes: () => zipStream(entries(pack, set, fakes, paths))
	});
}

function problemOf(pack: Package, set: LoadedSet): AnonymProblem | null {
	const [closed] = pack.refused;
	if (closed !== undefined) return { code: 'unread', file: closed };
	for (const { name } of pack.files) {
		const table = set.tables.get(name);
		const isStandard = standardNames.includes(name) && set.state(name) !== 'not-oneroster';
		if (isStandard && table === undefined) return { code: 'unread', file: name };
		if (table?.end.encoding === 'shift_jis') return { code: 'encoding', file: name };
	}
	return null;
}

/** Nothing that is there may be invented. */
function noteAll({ tables }: LoadedSet, fakes: Fakes): void {
	for (const table of tables.values()) {
		for (const column of table.columns) for (const text of textsOf(column)) fakes.note(text);
		if (!namesColumns(table.header)) for (const text of table.header) fakes.note(text);
	}
}

async function* entries(
	{ files, rest = [] }: Package,
	set: LoadedSet,
	fakes: Fakes,
	paths: ReadonlyMap<string, string>
): AsyncGenerator<ReadyEntry> {
	const twice = new Map<string, ReadyEntry>();
	for (const file of files) {
		const path = paths.get(file.path) ?? file.path;
		const chunks = contentOf(file, set, fakes);
		const entry = file.stored ? await storedEntry(path, chunks) : await deflatedEntry(path, chunks);
		if (rest.some((other) => other.path === file.path)) twice.set(file.path, entry);
		yield entry;
	}
	for (const { path, name } of rest) {
		const bytes = /\.zip$/i.test(name) ? writeZip([]) : new Uint8Array();
		// Of two entries of one name with the same content, both are there again.
		yield twice.get(path) ?? (await deflatedEntry(paths.get(path) ?? path, [bytes]));
	}
}

async function* contentOf(
	file: PackageFile,
	set: LoadedSet,
	fakes: Fakes
): AsyncGenerator<Uint8Array> {
	const table = set.tables.get(file.name);
	if (table === undefined) {
		yield* headerAlone(file);
		return;
	}
	// The only other encoding that a table can have was refused before.
	const encoding = table.end.encoding as Writable;
	const columns = columnFakes(table, set, fakes);
	const end: FileEnd = yield* anonymFile(file.open(), { table, set, columns, fakes, encoding });
	if (!end.ok) throw new Error(`${file.name} was whole when it was checked`);
}

/** Of a file that nobody read, the header where it has one of OneRoster: the version rests on it. */
async function* headerAlone(file: PackageFile): AsyncGenerator<Uint8Array> {
	if (!/\.csv$/i.test(file.name)) return;
	for await (const chunk of file.open()) {
		const [line] = new TextDecoder().decode(chunk).split(/\r\n|\r|\n/);
		const names = line.replace('\ufeff', '').split(',');
		if (namesColumns(names.map((name) => name.replaceAll('"', ''))))
			yield new TextEncoder().encode(`${line}\r\n`);
		return;
	}
}

async function storedEntry(path: string, chunks: AsyncIterable<Uint8Array>): Promise<ReadyEntry> {
	const pieces: Uint8Array[] = [];
	for await (const chunk of chunks) pieces.push(chunk);
	const data = concatenate(pieces);
	const numbers = { method: method.stored, crc: crc32(data), compressedSize: data.length };
	return { fields: entryFields(path, { ...numbers, size: data.length }), data: [data] };
}
