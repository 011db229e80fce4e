import type { Checked } from '../../check';
import { failure, success, type Outcome } from '../../outcome';
import type { LoadedSet } from '../../rules/loaded-set';
import type { Column } from '../../table/column';
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
import { columnFakes } from './column-fakes';
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
	/** Cells that have been replaced so far: all of them once `bytes` is over. */
	readonly tally: { readonly cells: number };
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
	/** Awaited now and then, so that long work can answer in between; what it rejects with ends the work. */
	readonly pause?: () => Promise<void>;
	/** Told of every piece that was read of a file. */
	readonly onRead?: (file: string, bytes: number) => void;
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
export async function anonymZip(
	pack: Package,
	{ set, refused, input }: Pick<Checked, 'set' | 'refused' | 'input'>,
	options: AnonymOptions
): Promise<Outcome<AnonymZip, AnonymProblem>> {
	if (refused) return failure({ code: 'refused', file: input.name });
	const problem = problemOf(pack, set);
	if (problem !== null) return failure(problem);
	const fakes = new Fakes(KeyedHash.of(`${String(options.seed)} ${options.sha256}`));
	await noteAll(set, fakes, options.pause);
	const all = [...pack.files, ...(pack.rest ?? [])];
	const paths = new Map(all.map(({ path }) => [path, anonymPath(path, fakes)]));
	const tally = { cells: 0 };
	const job: AnonymJob = { set, fakes, paths, tally, options };
	return success({
		name: anonymZipName(pack.name, pack.kind === 'zip'),
		...{ paths, tally },
		bytes: () => zipStream(entries(pack, job))
	});
}

/** What every file of a copy is made with. */
interface AnonymJob {
	readonly set: LoadedSet;
	readonly fakes: Fakes;
	readonly paths: ReadonlyMap<string, string>;
	readonly tally: { cells: number };
	readonly options: AnonymOptions;
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

/** So many bytes are written anew between two pauses: some tens of milliseconds. */
const PIECE = 1 << 17;
/** So many values are noted between two pauses: a few milliseconds. */
const NOTED = 4096;

/** Nothing that is there may be invented. */
async function noteAll(
	{ tables }: LoadedSet,
	fakes: Fakes,
	pause: AnonymOptions['pause']
): Promise<void> {
	for (const { columns, header } of tables.values()) {
		for (const column of columns) await noteColumn(column, fakes, pause);
		if (!namesColumns(header)) for (const text of header) fakes.note(text);
	}
}

async function noteColumn(
	{ dictionary }: Column,
	fakes: Fakes,
	pause: AnonymOptions['pause']
): Promise<void> {
	for (let code = 0; code < dictionary.size; code++) {
		if (code % NOTED === 0) await pause?.();
		fakes.note(dictionary.text(code));
	}
}

async function* entries({ files, rest = [] }: Package, job: AnonymJob): AsyncGenerator<ReadyEntry> {
	const { paths } = job;
	const twice = new Map<string, ReadyEntry>();
	for (const file of files) {
		const path = paths.get(file.path) ?? file.path;
		const chunks = contentOf(file, job);
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
	{ set, fakes, tally, options }: AnonymJob
): AsyncGenerator<Uint8Array> {
	const table = set.tables.get(file.name);
	if (table === undefined) {
		yield* headerAlone(file);
		return;
	}
	// The only other encoding that a table can have was refused before.
	const encoding = table.end.encoding as Writable;
	const columns = columnFakes(table, set, fakes);
	const plan = { table, set, columns, fakes, encoding, tally };
	const end: FileEnd = yield* anonymFile(told(file, options), plan);
	if (!end.ok) throw new Error(`${file.name} was whole when it was checked`);
}

/** The bytes of a file, with a pause between them. */
async function* told(
	file: PackageFile,
	{ pause, onRead }: AnonymOptions
): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	const chunks = file.open();
	try {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) return step.value;
			for (let from = 0; from < step.value.length; from += PIECE) {
				await pause?.();
				yield step.value.subarray(from, from + PIECE);
			}
			onRead?.(file.name, step.value.length);
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
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
