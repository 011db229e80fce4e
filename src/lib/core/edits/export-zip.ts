import { failure, success, type Outcome } from '../outcome';
import { fieldBytes } from '../csv/raw-fields';
import { crc32 } from '../zip/crc32';
import { deflated } from '../zip/deflate';
import type { FileEnd, Package, PackageFile } from '../zip/package';
import { method } from '../zip/zip-format';
import { entryFields, packedBytes, zipStream, type ReadyEntry } from '../zip/zip-stream';
import type { EditedRoster } from './edited-roster';
import { untouched, type FilePlan } from './file-plan';
import { planOfTable } from './plan-of-table';
import { rewriteFile } from './rewrite-file';

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
}

/** A file that could not be written, by its path. */
export interface ExportProblem {
	readonly path: string;
	readonly because: 'damaged' | 'not-strict';
}

/**
 * Writes the package with the edits of a roster. Files without an edit are copied as their compressed
 * bytes; in the others every record that no edit names is copied byte by byte. The same input and
 * edits give the same bytes on every platform: what is compressed anew goes through fflate.
 * @returns the file that could not be written, where there is one: nothing is offered then
 */
export async function exportZip(
	pack: Package,
	roster: EditedRoster,
	options: ExportOptions = {}
): Promise<Outcome<ExportedZip, ExportProblem>> {
	const entries: ReadyEntry[] = [];
	const files: ExportedFile[] = [];
	for (const file of pack.files) {
		const path = roster.paths.get(file.path);
		if (path === null) continue;
		const made = await entryOf(file, path ?? file.path, roster, options);
		if (!made.ok) return made;
		entries.push(made.value.entry);
		files.push(made.value.file);
	}
	for (const [name, header] of roster.added) {
		const { entry, file } = await addedEntry(name, header);
		entries.push(entry);
		files.push(file);
	}
	const name = roster.zipName ?? zipNameOf(pack);
	return success({ name, files, bytes: () => zipStream(entries) });
}

interface Made {
	readonly entry: ReadyEntry;
	readonly file: ExportedFile;
}

/** A folder or loose files become a zip of their name. */
const zipNameOf = ({ name, kind }: Package): string =>
	kind === 'zip' || name.toLowerCase().endsWith('.zip') ? name : `${name}.zip`;

async function entryOf(
	file: PackageFile,
	path: string,
	roster: EditedRoster,
	{ deflateAll }: ExportOptions
): Promise<Outcome<Made, ExportProblem>> {
	const plan = planOf(roster, file.name);
	const isCopied = plan === null && file.packed !== undefined;
	if (isCopied && !(file.stored && deflateAll === true)) return success(copy(file, path, roster));
	const table = roster.set.tables.get(file.name);
	if (plan !== null && table?.recovered === true)
		return failure({ path: file.path, because: 'not-strict' });
	return plan === null ? packAnew(file, path, roster) : rewrite(file, path, plan);
}

function copy(file: PackageFile, path: string, roster: EditedRoster): Made {
	const { packed } = file;
	if (packed === undefined) throw new Error(`${file.path} does not lie in a zip`);
	const { start, end, crc } = packed;
	const numbers = { method: packed.method, crc, compressedSize: end - start, size: file.size };
	return {
		entry: { fields: entryFields(path, numbers), data: packedBytes(packed) },
		file: { path, copied: true, ...recordsOf(roster, file.name) }
	};
}

/** Untouched records of a file that is copied: all of them. */
function recordsOf(
	{ set }: EditedRoster,
	name: string
): Pick<ExportedFile, 'records' | 'untouched'> {
	const records = set.tables.get(name)?.records ?? null;
	return { records, untouched: records };
}

async function packAnew(
	file: PackageFile,
	path: string,
	roster: EditedRoster
): Promise<Outcome<Made, ExportProblem>> {
	const { entry, end } = await deflatedEntry(path, file.open());
	if (!end.ok) return failure({ path: file.path, because: 'damaged' });
	return success({ entry, file: { path, copied: false, ...recordsOf(roster, file.name) } });
}

async function rewrite(
	file: PackageFile,
	path: string,
	plan: FilePlan
): Promise<Outcome<Made, ExportProblem>> {
	const { entry, end } = await deflatedEntry(path, rewriteFile(file.open(), plan));
	if (!end.fileEnd.ok) return failure({ path: file.path, because: 'damaged' });
	const { records, untouched: kept } = end;
	return success({ entry, file: { path, copied: false, records, untouched: kept } });
}

/** How a file is to be written; null where nothing of it was edited. */
function planOf({ tables, styles }: EditedRoster, name: string): FilePlan | null {
	const edited = tables.get(name);
	const style = styles.get(name);
	if (edited === undefined && style === undefined) return null;
	return {
		...(edited === undefined ? untouched : planOfTable(edited)),
		lineEnd: style?.lineEnd ?? null,
		quoting: style?.quoting ?? null,
		dropMark: style?.byteOrderMark === 'drop'
	};
}

/** A file of the standard with its header alone. */
async function addedEntry(name: string, header: readonly string[]): Promise<Made> {
	const line = header.map((field) => new TextDecoder().decode(fieldBytes(field, false))).join(',');
	const bytes = new TextEncoder().encode(`${line}\r\n`);
	const { entry } = await deflatedEntry(name, whole(bytes));
	return { entry, file: { path: name, copied: false, records: 0, untouched: 0 } };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, FileEnd> {
	yield bytes;
	return { ok: true, bytes: bytes.length };
}

/** Deflates chunks in memory: their numbers stand before them in the zip. */
async function deflatedEntry<End>(
	path: string,
	chunks: AsyncGenerator<Uint8Array, End>
): Promise<{ readonly entry: ReadyEntry; readonly end: End }> {
	const seen = { crc: 0, size: 0, end: undefined as End | undefined };
	async function* counted(): AsyncGenerator<Uint8Array> {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) {
				seen.end = step.value;
				return;
			}
			seen.crc = crc32(step.value, seen.crc);
			seen.size += step.value.length;
			yield step.value;
		}
	}
	const data: Uint8Array[] = [];
	let compressedSize = 0;
	for await (const piece of deflated(counted(), false)) {
		data.push(piece);
		compressedSize += piece.length;
	}
	const { crc, size, end } = seen;
	const fields = entryFields(path, { method: method.deflate, crc, compressedSize, size });
	// The loop above ends when the chunks have, and with them their end.
	return { entry: { fields, data }, end: end as End };
}
