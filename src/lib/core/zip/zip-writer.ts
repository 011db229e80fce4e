import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { flag, method } from './zip-format';
import {
	concatenate,
	directoryRecord,
	endRecords,
	localHeader,
	type EntryFields
} from './zip-records';

/** One file to be put into a zip. */
export interface ZipEntry {
	/** Full name, parts separated by slashes. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Put in as it is; otherwise it is deflated. */
	readonly stored?: boolean;
}

const encoder = new TextEncoder();
const isAscii = (name: string): boolean => /^[\x20-\x7e]*$/.test(name);

/** The fields and the data of an entry as a zip holds them. */
export function packed({ name, bytes, stored = false }: ZipEntry): {
	readonly fields: EntryFields;
	readonly data: Uint8Array;
} {
	const data = stored ? bytes : deflateSync(bytes, { level: 6 });
	const fields = {
		name: encoder.encode(name),
		flags: isAscii(name) ? 0 : flag.utf8,
		method: stored ? method.stored : method.deflate,
		crc: crc32(bytes),
		compressedSize: data.length,
		size: bytes.length
	};
	return { fields, data };
}

/**
 * Writes a zip in its plainest form, which every importer reads: real sizes and CRC-32 in the local
 * headers, no data descriptors, deflate by fflate's level 6, every date 1 January 1980. The same
 * entries give the same bytes on every platform. Zip64 records appear only where a size, an offset
 * or the number of entries needs them, or all over when `zip64` is set.
 */
export function writeZip(entries: readonly ZipEntry[], zip64 = false): Uint8Array {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const entry of entries) {
		const { fields, data } = packed(entry);
		const header = localHeader(fields, zip64);
		parts.push(header, data);
		directory.push(directoryRecord(fields, offset, zip64));
		offset += header.length + data.length;
	}
	const size = directory.reduce((sum, record) => sum + record.length, 0);
	const end = endRecords({ entries: entries.length, size, offset }, zip64);
	return concatenate([...parts, ...directory, end]);
}
