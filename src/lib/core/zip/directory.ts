import { success, type Outcome } from '../outcome';
import { observe, type Observation } from '../findings/observation';
import type { ByteSource, ZipLimits } from './package';
import { damagedDirectory } from './damaged-directory';
import type { DirectoryPlace } from './end-record';
import { decodeName } from './entry-name';
import { readExtraFields } from './extra-fields';
import { viewOf } from './little-endian';
import { zip64Numbers } from './zip64-extra';
import { recordSize, signature } from './zip-format';

/** One entry as the central directory describes it (APPNOTE 4.3.12). */
export interface DirectoryEntry {
	readonly name: string;
	readonly nameBytes: number;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly compressedSize: number;
	readonly size: number;
	/** Where its local header begins, in bytes from the start of the file. */
	readonly offset: number;
}

/** Bytes read at a time. A directory of twenty entries is about 1.5 KB. */
const pieceBytes = 64 * 1024;

/**
 * Reads the central directory piece by piece, up to the limit of entries. Fails with
 * `zip-too-large` (variant `entries`) or `zip-directory-damaged`.
 */
export async function readDirectory(
	source: ByteSource,
	place: DirectoryPlace,
	limits: ZipLimits
): Promise<Outcome<DirectoryEntry[], Observation>> {
	if (place.entries > limits.maxEntries) return tooManyEntries(place.entries, limits);
	const take = windowOn(source, place.end);
	const entries: DirectoryEntry[] = [];
	let at = place.start;
	while (entries.length < place.entries) {
		if (at >= place.end) return damagedDirectory('count', { at, entries: place.entries });
		const record = await take(at, recordSize.central);
		if (record === null || viewOf(record).getUint32(0, true) !== signature.central)
			return damagedDirectory('signature', { at });
		const length = recordSize.central + variableBytes(record);
		const whole = await take(at, length);
		if (whole === null) return damagedDirectory('size', { at });
		const entry = readEntry(whole, place.prefix, at);
		if (!entry.ok) return entry;
		entries.push(entry.value);
		at += length;
	}
	const rest = await take(at, recordSize.central);
	if (rest !== null && viewOf(rest).getUint32(0, true) === signature.central)
		return damagedDirectory('count', { at, entries: place.entries });
	return success(entries);
}

function tooManyEntries(
	entries: number,
	limits: ZipLimits
): { readonly ok: false; readonly problem: Observation } {
	const facts = { entries, limit: limits.maxEntries };
	return { ok: false, problem: observe('zip-too-large', { variant: 'entries', facts }) };
}

/** Gives `length` bytes at `at`, reading ahead; null where they would pass `end`. */
function windowOn(
	source: ByteSource,
	end: number
): (at: number, length: number) => Promise<Uint8Array | null> {
	let from = 0;
	let bytes: Uint8Array = new Uint8Array();
	return async (at, length) => {
		if (at + length > end) return null;
		if (at < from || at + length > from + bytes.length) {
			from = at;
			bytes = await source.read(at, Math.min(end, at + Math.max(length, pieceBytes)));
		}
		const taken = bytes.subarray(at - from, at - from + length);
		return taken.length === length ? taken : null;
	};
}

function variableBytes(record: Uint8Array): number {
	const view = viewOf(record);
	return view.getUint16(28, true) + view.getUint16(30, true) + view.getUint16(32, true);
}

function readEntry(
	record: Uint8Array,
	prefix: number,
	at: number
): Outcome<DirectoryEntry, Observation> {
	const view = viewOf(record);
	const nameBytes = view.getUint16(28, true);
	const nameEnd = recordSize.central + nameBytes;
	const extra = readExtraFields(record.subarray(nameEnd, nameEnd + view.getUint16(30, true)));
	if (extra === null) return damagedDirectory('extra', { at });
	const numbers = zip64Numbers(
		[view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)],
		extra
	);
	if (numbers === 'missing') return damagedDirectory('zip64', { at });
	if (numbers === 'huge') return damagedDirectory('size', { at });
	const [size, compressedSize, offset] = numbers;
	const flags = view.getUint16(8, true);
	return success({
		name: decodeName(record.subarray(recordSize.central, nameEnd), flags, extra),
		nameBytes,
		flags,
		method: view.getUint16(10, true),
		crc: view.getUint32(16, true),
		compressedSize,
		size,
		offset: offset + prefix
	});
}
