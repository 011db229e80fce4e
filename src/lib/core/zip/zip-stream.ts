import type { PackedData } from './package';
import { sliceReader } from './slice-reader';
import { flag } from './zip-format';
import { directoryRecord, endRecords, localHeader, type EntryFields } from './zip-records';

/** An entry whose data lies ready, compressed or not as its fields say. */
export interface ReadyEntry {
	readonly fields: EntryFields;
	readonly data: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const encoder = new TextEncoder();

/** Header fields of an entry; its name, parts separated by slashes, goes in as UTF-8. */
export function entryFields(
	name: string,
	numbers: Pick<EntryFields, 'method' | 'crc' | 'compressedSize' | 'size'>
): EntryFields {
	const flags = /^[\x20-\x7e]*$/.test(name) ? 0 : flag.utf8;
	return { ...numbers, name: encoder.encode(name), flags };
}

/**
 * Writes a zip piece by piece, in the same plain form as `writeZip`: sizes and CRC-32 in the local
 * headers, no data descriptors, zip64 records only where they are needed. Data is passed through as
 * it is. Rejects when an entry's data is not as long as its fields say: its file changed meanwhile.
 */
export async function* zipStream(
	entries: AsyncIterable<ReadyEntry> | Iterable<ReadyEntry>
): AsyncGenerator<Uint8Array> {
	const directory: Uint8Array[] = [];
	let offset = 0;
	for await (const { fields, data } of entries) {
		const header = localHeader(fields, false);
		directory.push(directoryRecord(fields, offset, false));
		yield header;
		let bytes = 0;
		for await (const piece of data) {
			bytes += piece.length;
			yield piece;
		}
		if (bytes !== fields.compressedSize)
			throw new Error(`${String(bytes)} of ${String(fields.compressedSize)} bytes of an entry`);
		offset += header.length + bytes;
	}
	yield* directory;
	const size = directory.reduce((sum, record) => sum + record.length, 0);
	yield endRecords({ entries: directory.length, size, offset }, false);
}

/** The data of an entry as it lies in its zip, in blocks of at most 1 MB. */
export async function* packedBytes({ source, start, end }: PackedData): AsyncGenerator<Uint8Array> {
	const reader = sliceReader(source, start, end);
	for (let slice = await reader.take(Infinity); slice !== null; slice = await reader.take(Infinity))
		yield slice;
}
