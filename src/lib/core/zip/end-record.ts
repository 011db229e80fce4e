import { failure, success, type Outcome } from '../outcome';
import { observe, type Observation } from '../findings/observation';
import type { ByteSource } from './package';
import { damagedDirectory } from './damaged-directory';
import { uint64, viewOf } from './little-endian';
import { recordSize, saturated16, saturated32, signature } from './zip-format';

/** Where the central directory lies in the file. Offsets in bytes from the start of the file. */
export interface DirectoryPlace {
	readonly start: number;
	/** Where the end records begin: the directory lies before it. */
	readonly end: number;
	readonly entries: number;
	/** Bytes that stand before the zip and that its own offsets do not count. */
	readonly prefix: number;
}

/** What the end record says, with the zip64 record's numbers where that one holds them. */
interface EndRecord {
	readonly entries: number;
	readonly size: number;
	readonly offset: number;
	readonly end: number;
}

/** The longest comment, its record, and room for junk that a transfer left behind. */
const tailBytes = 2 * 65_536 + recordSize.end;

/** More end records than this in one tail are an attempt to keep us busy. */
const maxCandidates = 16;

/** The last bytes of the file, where the end record and a small directory lie. */
export async function readTail(source: ByteSource): Promise<{ bytes: Uint8Array; at: number }> {
	const at = Math.max(0, source.size - tailBytes);
	return { bytes: await source.read(at, source.size), at };
}

/**
 * Places in `tail` where an end of central directory record may stand (APPNOTE 4.3.16), last first.
 * A record whose comment would run past the end of the file is none: the file was cut there.
 */
export function endRecordsIn(tail: Uint8Array): number[] {
	const view = viewOf(tail);
	const found: number[] = [];
	for (let at = tail.length - recordSize.end; at >= 0 && found.length < maxCandidates; at--) {
		if (tail[at] !== 0x50 || view.getUint32(at, true) !== signature.end) continue;
		const end = at + recordSize.end + view.getUint16(at + 20, true);
		if (end <= tail.length) found.push(at);
	}
	return found;
}

/**
 * Finds the central directory by the end record at `at` (byte of the file), with the zip64 records
 * before it. Tolerates bytes before the zip and a directory size that does not fit, where a
 * directory really stands; fails with `zip-directory-damaged` or `zip-truncated`.
 */
export async function locateDirectory(
	source: ByteSource,
	at: number
): Promise<Outcome<DirectoryPlace, Observation>> {
	const record = await readEndRecord(source, at);
	if (!record.ok) return record;
	const { entries, size, offset, end } = record.value;
	if (entries === 0 && size === 0) return success({ start: end, end, entries, prefix: 0 });
	const counted = end - size;
	const isCounted = await isDirectory(source, counted, end);
	if (counted < offset && isCounted) return startMissing(source, offset - counted);
	if (await isDirectory(source, offset, end))
		return success({ start: offset, end, entries, prefix: 0 });
	if (counted < offset) return startMissing(source, offset - counted);
	if (isCounted) return success({ start: counted, end, entries, prefix: counted - offset });
	return damagedDirectory('signature', { at: offset });
}

/** The directory lies nearer to the start than it says: that many bytes before it are gone. */
const startMissing = (
	{ size }: ByteSource,
	missing: number
): { readonly ok: false; readonly problem: Observation } =>
	failure(observe('zip-truncated', { variant: 'start-missing', facts: { bytes: size, missing } }));

async function isDirectory(source: ByteSource, at: number, end: number): Promise<boolean> {
	if (at < 0 || at + recordSize.central > end) return false;
	return viewOf(await source.read(at, at + 4)).getUint32(0, true) === signature.central;
}

async function readEndRecord(
	source: ByteSource,
	at: number
): Promise<Outcome<EndRecord, Observation>> {
	const view = viewOf(await source.read(at, at + recordSize.end));
	const before = at - recordSize.zip64Locator;
	if (before >= 0) {
		const locator = viewOf(await source.read(before, at));
		if (locator.getUint32(0, true) === signature.zip64Locator)
			return readZip64Record(source, locator, before);
	}
	const disks = [view.getUint16(4, true), view.getUint16(6, true)];
	const onThisDisk = view.getUint16(8, true);
	const entries = view.getUint16(10, true);
	const size = view.getUint32(12, true);
	const offset = view.getUint32(16, true);
	if (disks.some((disk) => disk !== 0) || onThisDisk !== entries)
		return damagedDirectory('multi-disk', { disks: Math.max(...disks) + 1 });
	if (offset === saturated32 || size === saturated32 || entries === saturated16)
		return damagedDirectory('zip64', { at });
	return success({ entries, size, offset, end: at });
}

/** The record stands where the locator says, or, with bytes before the zip, just before the locator. */
async function readZip64Record(
	source: ByteSource,
	locator: DataView,
	locatorAt: number
): Promise<Outcome<EndRecord, Observation>> {
	const places = [uint64(locator, 8), locatorAt - recordSize.zip64End];
	for (const at of places) {
		if (at === null || at < 0 || at + recordSize.zip64End > locatorAt) continue;
		const view = viewOf(await source.read(at, at + recordSize.zip64End));
		if (view.getUint32(0, true) === signature.zip64End) return zip64Numbers(view, at);
	}
	return damagedDirectory('zip64', { at: places[0] ?? locatorAt });
}

function zip64Numbers(view: DataView, at: number): Outcome<EndRecord, Observation> {
	const disks = [view.getUint32(16, true), view.getUint32(20, true)];
	if (disks.some((disk) => disk !== 0))
		return damagedDirectory('multi-disk', { disks: Math.max(...disks) + 1 });
	const entries = uint64(view, 32);
	const size = uint64(view, 40);
	const offset = uint64(view, 48);
	if (entries === null || size === null || offset === null) return damagedDirectory('size', { at });
	return success({ entries, size, offset, end: at });
}
