import { failure, success, type Outcome } from '../outcome';
import { observe, type Observation } from '../findings/observation';
import type { ByteSource, ZipLimits } from './package';
import { readDirectory, type DirectoryEntry } from './directory';
import { endRecordsIn, locateDirectory, readTail, type DirectoryPlace } from './end-record';
import { entryBytes, type Engine } from './entry-bytes';
import { locateEntries, type LocatedEntry } from './layout';
import type { PackageItem } from './package-item';
import { truncated } from './truncation';
import { method } from './zip-format';

/**
 * The files of a zip, with the fault of each that cannot be opened. Nothing is inflated here.
 * @returns null when the file has no end record and does not begin like a zip either; failures are
 * the refusals `zip-truncated`, `zip-directory-damaged`, `zip-too-large`, `zip-overlap` and
 * `not-a-zip` (variant `xlsx`)
 */
export async function zipItems(
	source: ByteSource,
	limits: ZipLimits,
	engine: Engine,
	beginsAsZip: boolean
): Promise<Outcome<readonly PackageItem[], Observation> | null> {
	const place = await findDirectory(source);
	if (place === null) return beginsAsZip ? failure(await truncated(source)) : null;
	if (!place.ok) return place;
	const entries = await readDirectory(source, place.value, limits);
	if (!entries.ok) return entries;
	const refusal = workbook(entries.value) ?? tooLarge(entries.value, limits);
	if (refusal !== null) return failure(refusal);
	const located = await locateEntries(source, entries.value, place.value.start);
	if (!located.ok) return located;
	return success(
		located.value
			.filter(({ entry, fault }) => !entry.name.endsWith('/') || fault?.rule === 'entry-name')
			.map((entry) => zipItem(source, entry, engine))
	);
}

/** Of several end records (one may stand in a comment) the last that leads to a directory. */
async function findDirectory(
	source: ByteSource
): Promise<Outcome<DirectoryPlace, Observation> | null> {
	const tail = await readTail(source);
	let first: Outcome<DirectoryPlace, Observation> | null = null;
	for (const at of endRecordsIn(tail.bytes)) {
		const place = await locateDirectory(source, tail.at + at);
		if (place.ok) return place;
		first ??= place;
	}
	return first;
}

/** Every Excel workbook (ISO/IEC 29500-2) is a zip with these two; other Office files go on. */
function workbook(entries: readonly DirectoryEntry[]): Observation | null {
	const isWorkbook =
		entries.some(({ name }) => name === '[Content_Types].xml') &&
		entries.some(({ name }) => name.startsWith('xl/'));
	return isWorkbook ? observe('not-a-zip', { variant: 'xlsx' }) : null;
}

/** Declared sizes above the hard limits. Data that is longer than declared is stopped on the way. */
export function tooLarge(
	files: readonly Readonly<{ name: string; size: number }>[],
	limits: ZipLimits
): Observation | null {
	const refuse = (variant: string, facts: Observation['facts']): Observation =>
		observe('zip-too-large', { variant, facts });
	if (files.length > limits.maxEntries)
		return refuse('entries', { entries: files.length, limit: limits.maxEntries });
	const large = files.find(({ size }) => size > limits.maxEntryBytes);
	if (large !== undefined)
		return refuse('entry', { name: large.name, bytes: large.size, limit: limits.maxEntryBytes });
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	return bytes > limits.maxTotalBytes
		? refuse('total', { bytes, limit: limits.maxTotalBytes })
		: null;
}

const zipItem = (source: ByteSource, located: LocatedEntry, engine: Engine): PackageItem => ({
	path: located.entry.name,
	size: located.entry.size,
	compressedSize: located.entry.compressedSize,
	stored: located.entry.method === method.stored,
	packed: {
		method: located.entry.method,
		crc: located.entry.crc,
		source,
		start: located.dataStart,
		end: located.dataStart + located.entry.compressedSize
	},
	fingerprint: `${located.entry.crc} ${located.entry.size}`,
	fault: located.fault,
	open: (name) => entryBytes(source, located, name, engine)
});
