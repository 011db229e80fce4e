import { setUint64 } from './little-endian';
import { extraId, recordSize, saturated16, saturated32, signature } from './zip-format';

/** The fields that local header and directory record share (APPNOTE 4.3.7 and 4.3.12). */
export interface EntryFields {
	readonly name: Uint8Array;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly compressedSize: number;
	readonly size: number;
	/** Extra fields as they are to stand, a zip64 one not among them. */
	readonly extra?: Uint8Array;
}

/** Version 2.0 of the format, or 4.5 where zip64 records are used (APPNOTE 4.4.3). */
const plainVersion = 20;
const zip64Version = 45;

/** 1 January 1980, 0:00, the format's first moment: the same roster gives the same bytes. */
const fixedDate = (1 << 5) | 1;

const isLong = (value: number): boolean => value >= saturated32;

/** A zip64 extra field that holds these numbers (APPNOTE 4.5.3). */
function zip64Extra(numbers: readonly number[]): Uint8Array {
	if (numbers.length === 0) return new Uint8Array();
	const bytes = new Uint8Array(4 + 8 * numbers.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, extraId.zip64, true);
	view.setUint16(2, 8 * numbers.length, true);
	numbers.forEach((number, at) => setUint64(view, 4 + 8 * at, number));
	return bytes;
}

/** Parts one after another. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A local header. Sizes go into a zip64 field when they need it or `zip64` is set. */
export function localHeader(fields: EntryFields, zip64: boolean): Uint8Array {
	const long = zip64 || isLong(fields.size) || isLong(fields.compressedSize);
	const zip64Field = zip64Extra(long ? [fields.size, fields.compressedSize] : []);
	const extra = concatenate([zip64Field, fields.extra ?? new Uint8Array()]);
	const bytes = new Uint8Array(recordSize.local);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, signature.local, true);
	view.setUint16(4, long ? zip64Version : plainVersion, true);
	sharedFields(view, 6, fields, long);
	view.setUint16(26, fields.name.length, true);
	view.setUint16(28, extra.length, true);
	return concatenate([bytes, fields.name, extra]);
}

/** A directory record for the entry whose local header begins at `offset`. */
export function directoryRecord(fields: EntryFields, offset: number, zip64: boolean): Uint8Array {
	const long = zip64 || [fields.size, fields.compressedSize, offset].some(isLong);
	const numbers = long ? [fields.size, fields.compressedSize, offset] : [];
	const extra = concatenate([zip64Extra(numbers), fields.extra ?? new Uint8Array()]);
	const bytes = new Uint8Array(recordSize.central);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, signature.central, true);
	view.setUint16(4, long ? zip64Version : plainVersion, true);
	view.setUint16(6, long ? zip64Version : plainVersion, true);
	sharedFields(view, 8, fields, long);
	view.setUint16(28, fields.name.length, true);
	view.setUint16(30, extra.length, true);
	view.setUint32(42, long ? saturated32 : offset, true);
	return concatenate([bytes, fields.name, extra]);
}

/** Flags, method, date, CRC-32 and sizes lie in this order in both records. */
function sharedFields(view: DataView, at: number, fields: EntryFields, long: boolean): void {
	view.setUint16(at, fields.flags, true);
	view.setUint16(at + 2, fields.method, true);
	view.setUint16(at + 6, fixedDate, true);
	view.setUint32(at + 8, fields.crc, true);
	view.setUint32(at + 12, long ? saturated32 : fields.compressedSize, true);
	view.setUint32(at + 16, long ? saturated32 : fields.size, true);
}

/** Where a directory lies and how many entries it has, for the records that close a zip. */
export interface EndFields {
	readonly entries: number;
	readonly size: number;
	readonly offset: number;
	readonly comment?: Uint8Array;
}

/** The records that close a zip, with those of zip64 before when they are needed or `zip64` is set. */
export function endRecords(fields: EndFields, zip64: boolean): Uint8Array {
	const long =
		zip64 || fields.entries >= saturated16 || isLong(fields.size) || isLong(fields.offset);
	const comment = fields.comment ?? new Uint8Array();
	const bytes = new Uint8Array(recordSize.end);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, signature.end, true);
	view.setUint16(8, long ? saturated16 : fields.entries, true);
	view.setUint16(10, long ? saturated16 : fields.entries, true);
	view.setUint32(12, long ? saturated32 : fields.size, true);
	view.setUint32(16, long ? saturated32 : fields.offset, true);
	view.setUint16(20, comment.length, true);
	return concatenate([long ? zip64Records(fields) : new Uint8Array(), bytes, comment]);
}

/** Record and locator of APPNOTE 4.3.14 and 4.3.15. */
function zip64Records({ entries, size, offset }: EndFields): Uint8Array {
	const bytes = new Uint8Array(recordSize.zip64End + recordSize.zip64Locator);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, signature.zip64End, true);
	setUint64(view, 4, recordSize.zip64End - 12);
	view.setUint16(12, zip64Version, true);
	view.setUint16(14, zip64Version, true);
	setUint64(view, 24, entries);
	setUint64(view, 32, entries);
	setUint64(view, 40, size);
	setUint64(view, 48, offset);
	view.setUint32(56, signature.zip64Locator, true);
	setUint64(view, 64, offset + size);
	view.setUint32(72, 1, true);
	return bytes;
}
