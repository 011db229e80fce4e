import { failure, success, type Outcome } from '../outcome';
import { deflatedInSegments, type SegmentDeflater } from '../zip/deflate-segments';
import { deflatedEntry, endedEntry } from '../zip/deflated-entry';
import type { Package, PackageFile } from '../zip/package';
import { entryFields, packedBytes, zipStream, type ReadyEntry } from '../zip/zip-stream';
import {
	addedEntries,
	editedEntries,
	openEdited,
	uncopied,
	type EditedEntry
} from './edited-entries';
import { isCopied, zipNameOf } from './edited-package';
import type { EditedRoster } from './edited-roster';

/** What became of one file in a corrected zip. */
export interface ExportedFile {
	/** Its path in the zip. */
	readonly path: string;
	/** True where its compressed bytes were copied as they lay. */
	readonly copied: boolean;
	/** Its records, and how many of them stand as they stood; null for a copied file that is no roster file. */
	readonly records: number | null;
	readonly untouched: number | null;
}

/** A corrected zip, ready to be written. */
export interface ExportedZip {
	readonly name: string;
	readonly files: readonly ExportedFile[];
	/** The zip, piece by piece. */
	bytes(): AsyncGenerator<Uint8Array>;
}

/** What the receiver of the zip asks of its form. */
export interface ExportOptions {
	/** Entries that lie in the original without compression are deflated. */
	readonly deflateAll?: boolean;
	/** Awaited between files, so that a long export can answer in between. */
	readonly pause?: () => Promise<void>;
	/** Deflates parts of files, where several can be done at once. The bytes are the same. */
	readonly deflate?: SegmentDeflater;
}

/** A file that could not be written, by its path. */
export interface ExportProblem {
	readonly path: string;
	/**
	 * `damaged`: its bytes do not hold what the zip says. `not-strict`: it is edited and not written in
	 * UTF-8 with commas; `restyleFile` with `encoding` mends that. `not-readable`: it can neither be read
	 * nor copied (encrypted, there twice, a hostile name); `dropFile` leaves it out.
	 */
	readonly because: 'damaged' | 'not-strict' | 'not-readable';
}

/**
 * Writes the package with the edits of a roster. Files without an edit are copied as their compressed
 * bytes; in the others every record that no edit names is copied byte by byte. The same input and
 * edits give the same bytes on every platform: see `deflatedInSegments`.
 * @returns the file that could not be written, where there is one: nothing is offered then
 */
export async function exportZip(
	pack: Package,
	roster: EditedRoster,
	options: ExportOptions = {}
): Promise<Outcome<ExportedZip, ExportProblem>> {
	const [lost] = uncopied(pack, roster);
	if (lost !== undefined) return failure({ path: lost, because: 'not-readable' });
	const deflateAll = roster.deflate || options.deflateAll === true;
	const entries: ReadyEntry[] = [];
	const files: ExportedFile[] = [];
	for (const each of editedEntries(pack, roster)) {
		const made = await entryOf(each, roster, { ...options, deflateAll });
		if (!made.ok) return made;
		entries.push(made.value.entry);
		files.push(made.value.file);
		await options.pause?.();
	}
	for (const { path, bytes } of addedEntries(roster)) {
		const entry = await deflatedEntry(path, [bytes]);
		entries.push(entry);
		files.push({ path, copied: false, records: 0, untouched: 0 });
	}
	return success({ name: zipNameOf(pack, roster), files, bytes: () => zipStream(entries) });
}

interface Made {
	readonly entry: ReadyEntry;
	readonly file: ExportedFile;
}

async function entryOf(
	edited: EditedEntry,
	roster: EditedRoster,
	{ deflateAll, deflate }: ExportOptions
): Promise<Outcome<Made, ExportProblem>> {
	const { file, path } = edited;
	if (edited.needsStrict) return failure({ path: file.path, because: 'not-strict' });
	const all = recordsOf(roster, file.name);
	if (isCopied(edited, deflateAll === true))
		return success({ entry: copy(file, path), file: { path, copied: true, ...all } });
	const counts = { ...all };
	const chunks = openEdited(edited, (records, untouched) =>
		Object.assign(counts, { records, untouched })
	);
	const { entry, end } = await endedEntry(path, chunks, (bytes) =>
		deflatedInSegments(bytes, deflate)
	);
	if (!end.ok) return failure({ path: file.path, because: 'damaged' });
	// A file that is translated as a whole keeps no record as it stood.
	const untouched = edited.foreign === null ? counts.untouched : 0;
	return success({ entry, file: { path, copied: false, records: counts.records, untouched } });
}

function copy(file: PackageFile, path: string): ReadyEntry {
	const { packed } = file;
	if (packed === undefined) throw new Error(`${file.path} does not lie in a zip`);
	const { start, end, crc } = packed;
	const numbers = { method: packed.method, crc, compressedSize: end - start, size: file.size };
	return { fields: entryFields(path, numbers), data: packedBytes(packed) };
}

/** Untouched records of a file that is copied: all of them. */
function recordsOf(
	{ set }: EditedRoster,
	name: string
): Pick<ExportedFile, 'records' | 'untouched'> {
	const records = set.tables.get(name)?.records ?? null;
	return { records, untouched: records };
}
