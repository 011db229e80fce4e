import { Readable } from 'node:stream';
import { createDeflateRaw, crc32 } from 'node:zlib';
import type { ByteFile } from '../../../src/lib/core/sample/roster-file';

/** Lies that an entry tells about itself. Numbers replace what is written in both headers. */
export interface EntryLies {
	readonly crc?: number;
	readonly method?: number;
	readonly flags?: number;
	readonly size?: number;
	/** Name in the local header alone. */
	readonly localName?: string;
	/** Offset of the local header, as the directory tells it, moved by this. */
	readonly offsetBy?: number;
	/** Stored without compression. */
	readonly stored?: true;
}

export interface PackedEntry extends Pick<ByteFile, 'name' | 'chunks'> {
	readonly lies?: EntryLies;
	/** What the bytes come from: entries of one origin hold the same. */
	readonly origin?: object;
}

/** An entry's bytes as they lie in the zip, with length and CRC-32 of what they inflate to. */
interface Compressed {
	readonly data: readonly Buffer[];
	readonly crc: number;
	readonly size: number;
}

/** Compressed bytes by origin, for packing many zips that share files. All of one level. */
export type PackedOrigins = WeakMap<object, Compressed>;

/** An entry as it is written: PKWARE APPNOTE 4.3.7 and 4.3.12 call the numbers so. */
interface Header {
	readonly name: string;
	readonly localName: string;
	readonly method: number;
	readonly flags: number;
	readonly crc: number;
	readonly compressedSize: number;
	readonly size: number;
	readonly offset: number;
}

const deflated = 8;
const utf8Names = 0x0800;
/** 1 January 1980, midnight: the same on every day that the zip is made. */
const dosDate = 0x21;

const commonFields = (header: Header, nameLength: number): Buffer => {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	fields.writeUInt16LE(header.flags, 2);
	fields.writeUInt16LE(header.method, 4);
	fields.writeUInt16LE(0, 6);
	fields.writeUInt16LE(dosDate, 8);
	fields.writeUInt32LE(header.crc, 10);
	fields.writeUInt32LE(header.compressedSize, 14);
	fields.writeUInt32LE(header.size, 18);
	fields.writeUInt16LE(nameLength, 22);
	return fields;
};

const signature = (text: string): Buffer => Buffer.from(`PK${text}`, 'latin1');

const localHeader = (header: Header): Buffer => {
	const name = Buffer.from(header.localName);
	return Buffer.concat([signature('\x03\x04'), commonFields(header, name.length), name]);
};

const directoryEntry = (header: Header): Buffer => {
	const name = Buffer.from(header.name);
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(header.offset, 10);
	const version = Buffer.from([20, 0]);
	return Buffer.concat([
		signature('\x01\x02'),
		version,
		commonFields(header, name.length),
		rest,
		name
	]);
};

const endRecord = (entries: number, size: number, offset: number): Buffer => {
	const record = Buffer.alloc(18);
	record.writeUInt16LE(entries, 4);
	record.writeUInt16LE(entries, 6);
	record.writeUInt32LE(size, 8);
	record.writeUInt32LE(offset, 12);
	return Buffer.concat([signature('\x05\x06'), record]);
};

/** Deflates blocks as they come; length and CRC-32 are taken on the way. */
const compress = async (entry: PackedEntry, level: number): Promise<Compressed> => {
	let crc = 0;
	let size = 0;
	const counted = function* (): Generator<Uint8Array> {
		for (const chunk of entry.chunks()) {
			crc = crc32(chunk, crc);
			size += chunk.length;
			yield chunk;
		}
	};
	if (entry.lies?.stored)
		return { data: [...counted()].map((chunk) => Buffer.from(chunk)), crc, size };
	const data: Buffer[] = [];
	for await (const block of Readable.from(counted()).pipe(createDeflateRaw({ level }))) {
		data.push(Buffer.from(block));
	}
	return { data, crc, size };
};

/** As `compress`, but once for all entries of an origin. */
const compressOnce = async (
	entry: PackedEntry,
	level: number,
	known: PackedOrigins | undefined
): Promise<Compressed> => {
	if (known === undefined || entry.origin === undefined || entry.lies?.stored)
		return compress(entry, level);
	const compressed = known.get(entry.origin) ?? (await compress(entry, level));
	known.set(entry.origin, compressed);
	return compressed;
};

/**
 * Writes a zip piece by piece: deflate, no data descriptors, no times. One compressed file at a time
 * is in memory, unless `known` is to keep them. Equal files give equal bytes with the same zlib.
 */
export async function* packZip(
	entries: readonly PackedEntry[],
	level = 6,
	known?: PackedOrigins
): AsyncGenerator<Buffer, void, undefined> {
	const directory: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const { lies } = entry;
		const { data, crc, size } = await compressOnce(entry, level, known);
		const compressedSize = data.reduce((sum, block) => sum + block.length, 0);
		const header: Header = {
			name: entry.name,
			localName: lies?.localName ?? entry.name,
			method: lies?.method ?? (lies?.stored ? 0 : deflated),
			flags: lies?.flags ?? utf8Names,
			crc: lies?.crc ?? crc,
			compressedSize,
			size: lies?.size ?? size,
			offset: offset + (lies?.offsetBy ?? 0)
		};
		const local = localHeader(header);
		directory.push(directoryEntry(header));
		yield local;
		yield* data;
		offset += local.length + compressedSize;
	}
	const bytes = Buffer.concat(directory);
	yield bytes;
	yield endRecord(entries.length, bytes.length, offset);
}
