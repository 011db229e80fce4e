import { crc32 } from '../zip/crc32';
import type { ByteSource } from '../zip/package';
import { method } from '../zip/zip-format';
import { entryFields, zipStream, type ReadyEntry } from '../zip/zip-stream';
import type { SnapshotLabel } from './snapshot';

/** How a file is encrypted; binary values as lower-case hex. */
export interface FileSeal {
	readonly kdf: 'PBKDF2';
	readonly hash: 'SHA-256';
	readonly iterations: number;
	readonly salt: string;
	readonly cipher: 'AES-GCM';
	/** The key of the data, encrypted by the one that the passphrase makes. */
	readonly key: string;
}

/** Encrypts the parts of one file, each bound to its name. */
export interface FileCipher {
	readonly seal: FileSeal;
	close(part: string, bytes: Uint8Array): Promise<Uint8Array>;
	/** Null where a byte was changed, or it is another part. */
	open(part: string, bytes: Uint8Array): Promise<Uint8Array | null>;
}

/** Length of the zip of a roster, and of the pieces in which it is encrypted. */
export interface SealedSizes {
	readonly rosterBytes: number;
	readonly chunkBytes: number;
}

/** `snapshot.json` of a snapshot's file: all that is in clear when it is encrypted. */
export interface FileHead extends SealedSizes {
	readonly format: 'rollcall-snapshot/1';
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** Null where it is not encrypted. */
	readonly sealed: FileSeal | null;
}

/** What goes into the file. */
export interface FiledSnapshot {
	readonly at: string;
	readonly label: SnapshotLabel;
	/** As `packDetails` gave it. */
	readonly details: Uint8Array;
	/** The zip of its roster. */
	readonly roster: ByteSource;
}

export const headName = 'snapshot.json';
/** Names of the other entries; those that are encrypted say so. */
export const partNames = {
	label: 'label.json',
	details: 'details.zip',
	roster: 'roster.zip',
	chunk: (number: number): string => `roster-${String(number)}`,
	sealed: (name: string): string => `${name}.sealed`
} as const;

export const fileChunkBytes = 4 * 1024 * 1024;

/**
 * A snapshot as one file, piece by piece: a zip of `snapshot.json`, its label, its details and the zip
 * of its roster, all stored as they are. With a cipher the last three are encrypted.
 */
export async function* snapshotFile(
	snapshot: FiledSnapshot,
	cipher: FileCipher | null
): AsyncGenerator<Uint8Array> {
	const head: FileHead = {
		format: 'rollcall-snapshot/1',
		at: snapshot.at,
		sealed: cipher?.seal ?? null,
		rosterBytes: snapshot.roster.size,
		chunkBytes: fileChunkBytes
	};
	yield* zipStream(entries(head, snapshot, cipher));
}

async function* entries(
	head: FileHead,
	{ label, details, roster }: FiledSnapshot,
	cipher: FileCipher | null
): AsyncGenerator<ReadyEntry> {
	yield headEntry(headName, head);
	const small = [
		[partNames.label, inJson(label)],
		[partNames.details, details]
	] as const;
	for (const [name, bytes] of small) yield await part(name, bytes, cipher);
	if (cipher === null) {
		yield await storedSource(partNames.roster, roster);
		return;
	}
	yield* sealedChunks(roster, cipher);
}

/** The head of a file that Rollcall saves, which is never encrypted. */
export const headEntry = (name: string, head: object): ReadyEntry => stored(name, inJson(head));

/** A roster's zip in encrypted pieces of `fileChunkBytes`, the last one shorter. */
export async function* sealedChunks(
	roster: ByteSource,
	cipher: FileCipher
): AsyncGenerator<ReadyEntry> {
	for (let number = 0; number * fileChunkBytes < roster.size; number++) {
		const start = number * fileChunkBytes;
		yield part(partNames.chunk(number), await roster.read(start, start + fileChunkBytes), cipher);
	}
}

async function part(
	name: string,
	bytes: Uint8Array,
	cipher: FileCipher | null
): Promise<ReadyEntry> {
	if (cipher === null) return stored(name, bytes);
	return stored(partNames.sealed(name), await cipher.close(name, bytes));
}

const stored = (name: string, bytes: Uint8Array): ReadyEntry => ({
	fields: storedFields(name, bytes.length, crc32(bytes)),
	data: [bytes]
});

/** Read twice: once for its checksum, which comes first, and once for itself. */
async function storedSource(name: string, source: ByteSource): Promise<ReadyEntry> {
	let crc = 0;
	for await (const piece of piecesOf(source)) crc = crc32(piece, crc);
	return { fields: storedFields(name, source.size, crc), data: piecesOf(source) };
}

const storedFields = (name: string, size: number, crc: number) =>
	entryFields(name, { method: method.stored, crc, compressedSize: size, size });

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < source.size; at += fileChunkBytes)
		yield await source.read(at, Math.min(source.size, at + fileChunkBytes));
}

const inJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
