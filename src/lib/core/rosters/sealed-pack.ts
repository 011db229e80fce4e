import { failure, success, type Outcome } from '../outcome';
import {
	headOf,
	itemsOf,
	sealedSource,
	sealShape,
	sizeShapes,
	type Items
} from '../snapshots/file-parts';
import { object, text } from '../snapshots/shape';
import {
	fileChunkBytes,
	headEntry,
	sealedChunks,
	type FileCipher,
	type FileSeal,
	type SealedSizes
} from '../snapshots/snapshot-file';
import { bytesSource } from '../zip/byte-source';
import type { ByteSource } from '../zip/package';
import { signature } from '../zip/zip-format';
import { concatenate } from '../zip/zip-records';
import { zipStream, type ReadyEntry } from '../zip/zip-stream';

/*
 * A class pack with a passphrase: a file as kept checks are saved in (`snapshot-file.ts`), with a head
 * of its own and no report. Which school or teacher it is of stands nowhere in clear.
 */

/** `class-pack.json` of it: all that is in clear. */
interface PackHead extends SealedSizes {
	readonly format: 'rollcall-class-pack/1';
	readonly sealed: FileSeal;
}

/** The entry that comes first, and by whose name the file is known. */
export const headName = 'class-pack.json';

/**
 * Why a class pack is not opened. `newer`: of a version that is not known here; `damaged`: a part is
 * missing or changed; `wrong-passphrase`.
 */
export type PackProblem = 'newer' | 'damaged' | 'wrong-passphrase';

/** A class pack with a passphrase, looked into. */
export interface SealedPack {
	readonly seal: FileSeal;
	/**
	 * The zip of its roster.
	 * @param cipher made of the passphrase and `seal`; null where it was wrong
	 */
	open(cipher: FileCipher | null): Promise<Outcome<Uint8Array, PackProblem>>;
}

/** A class pack, encrypted. */
export async function sealedPack(pack: Uint8Array, cipher: FileCipher): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of zipStream(entries(pack, cipher))) pieces.push(piece);
	return concatenate(pieces);
}

async function* entries(pack: Uint8Array, cipher: FileCipher): AsyncGenerator<ReadyEntry> {
	const head: PackHead = {
		format: 'rollcall-class-pack/1',
		sealed: cipher.seal,
		rosterBytes: pack.length,
		chunkBytes: fileChunkBytes
	};
	// Always the first: by it the file is known again.
	yield headEntry(headName, head);
	yield* sealedChunks(bytesSource(pack, ''), cipher);
}

/** Offsets in the header of a zip's first entry (APPNOTE 4.3.7). */
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** True of a file that begins as a class pack with a passphrase does, damaged or not. */
export async function isSealedPack(source: ByteSource): Promise<boolean> {
	return hasPackHead(await source.read(0, Math.min(NAME_AT + headName.length, source.size)));
}

/** The same, by the first bytes of a file. */
export function hasPackHead(bytes: Uint8Array): boolean {
	const end = NAME_AT + headName.length;
	if (bytes.length < end) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	return (
		view.getUint32(0, true) === signature.local &&
		view.getUint16(NAME_LENGTH_AT, true) === headName.length &&
		new TextDecoder().decode(bytes.subarray(NAME_AT, end)) === headName
	);
}

const shape = object({ format: text, sealed: sealShape, ...sizeShapes });

/** Looks into a file of which `isSealedPack` is true. Rejects when it became unreadable. */
export async function openSealedPack(
	source: ByteSource
): Promise<Outcome<SealedPack, PackProblem>> {
	const items = await itemsOf(source);
	if (items === null) return failure('damaged');
	const head = await headOf(items, { name: headName, format: 'rollcall-class-pack/1', shape });
	if (!head.ok) return failure(head.problem.code === 'newer' ? 'newer' : 'damaged');
	// The shape has just been held against it.
	const { sealed, ...sizes } = head.value as PackHead;
	return success({
		seal: sealed,
		open: (cipher) => opened(items, sizes, cipher)
	});
}

async function opened(
	items: Items,
	sizes: SealedSizes,
	cipher: FileCipher | null
): Promise<Outcome<Uint8Array, PackProblem>> {
	if (cipher === null) return failure('wrong-passphrase');
	const roster = await sealedSource(items, sizes, cipher);
	return roster === null ? failure('damaged') : success(await roster.read(0, roster.size));
}
