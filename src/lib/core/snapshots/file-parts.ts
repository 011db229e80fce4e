import { failure, success, type Outcome } from '../outcome';
import { rosterLimits } from '../zip/limits';
import type { ByteSource } from '../zip/package';
import type { PackageItem } from '../zip/package-item';
import { zipItems } from '../zip/zip-items';
import { concatenate } from '../zip/zip-records';
import { chunkedSource } from './chunked-source';
import { object, oneOf, quantity, type Shape } from './shape';
import { parsed } from './snapshot-details';
import { partNames, type FileCipher, type SealedSizes } from './snapshot-file';

/*
 * Reading the parts of a file that Rollcall saved: a zip of a head in JSON and parts that may be
 * encrypted. Snapshots and class packs are such files.
 */

export type Items = ReadonlyMap<string, PackageItem>;

/** Entries by their name; null where it is no zip, or a damaged one. */
export async function itemsOf(source: ByteSource): Promise<Items | null> {
	const limits = { ...rosterLimits, maxEntries: 10_000, askRatio: Infinity };
	const items = await zipItems(source, limits, 'auto', true);
	return items?.ok === true ? new Map(items.value.map((item) => [item.path, item])) : null;
}

/** How the head of a kind of file is known. */
export interface HeadKind {
	/** Name of its entry. */
	readonly name: string;
	/** `rollcall-snapshot/1`: what stands before the slash is the kind, what stands behind it the version. */
	readonly format: string;
	readonly shape: Shape;
}

/** Why a head cannot be read, and what of it is wrong. */
export interface HeadProblem {
	readonly code: 'foreign' | 'newer' | 'damaged';
	readonly detail: string;
}

const mostHeadBytes = 64 * 1024;

/** The head of a file as JSON has it; its shape was held against the kind's. */
export async function headOf(
	items: Items,
	{ name, format, shape }: HeadKind
): Promise<Outcome<unknown, HeadProblem>> {
	const head = items.get(name);
	if (head === undefined) return failure({ code: 'foreign', detail: '' });
	const value = parsed(textOf(await bytesOf(head, mostHeadBytes)) ?? '');
	const own = formatOf(value);
	const kind = format.slice(0, format.indexOf('/') + 1);
	if (!own.startsWith(kind)) return failure({ code: 'foreign', detail: '' });
	if (own !== format) return failure({ code: 'newer', detail: own });
	const fault = shape(value, '$');
	return fault === null
		? success(value)
		: failure({ code: 'damaged', detail: `${name}, ${fault}` });
}

/** A part as it was before it was encrypted; null where it lacks or was changed. */
export async function partOf(
	items: Items,
	name: string,
	cipher: FileCipher | null
): Promise<Uint8Array | null> {
	if (cipher === null) return bytesOf(items.get(name));
	const closed = await bytesOf(items.get(partNames.sealed(name)));
	return closed === null ? null : cipher.open(name, closed);
}

/** An encrypted roster, read once to its end to see that all of it is there; null where it is not. */
export async function sealedSource(
	items: Items,
	{ rosterBytes: bytes, chunkBytes }: SealedSizes,
	cipher: FileCipher
): Promise<ByteSource | null> {
	for (let number = 0; number * chunkBytes < bytes; number++) {
		const chunk = await partOf(items, partNames.chunk(number), cipher);
		if (chunk?.length !== Math.min(chunkBytes, bytes - number * chunkBytes)) return null;
	}
	const chunk = async (number: number): Promise<Uint8Array> =>
		(await partOf(items, partNames.chunk(number), cipher)) ?? new Uint8Array();
	return chunkedSource({ bytes, chunkBytes, chunk }, partNames.roster);
}

/** The bytes of an entry; null where it lacks, is too long or does not hold its checksum. */
async function bytesOf(item: PackageItem | undefined, most = Infinity): Promise<Uint8Array | null> {
	if (item === undefined || item.fault !== null || item.size > most) return null;
	const parts: Uint8Array[] = [];
	const chunks = item.open(item.path);
	for (;;) {
		const step = await chunks.next();
		if (step.done === true) return step.value.ok ? concatenate(parts) : null;
		parts.push(step.value);
	}
}

export const textOf = (bytes: Uint8Array | null): string | null =>
	bytes === null ? null : new TextDecoder().decode(bytes);

function formatOf(value: unknown): string {
	// Whatever it is: what is not there is undefined.
	const { format } = (value ?? {}) as { readonly format?: unknown };
	return typeof format === 'string' ? format : '';
}

/** A key derivation that would take minutes is somebody's joke. */
const mostIterations = 10_000_000;
const fewestIterations = 100_000;

const hex: Shape = (value, path) =>
	typeof value === 'string' && /^([0-9a-f]{2}){1,200}$/.test(value) ? null : path;
const between =
	(least: number, most: number): Shape =>
	(value, path) =>
		Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? null : path;

/** `FileSeal`. */
export const sealShape = object({
	kdf: oneOf('PBKDF2'),
	hash: oneOf('SHA-256'),
	iterations: between(fewestIterations, mostIterations),
	salt: hex,
	cipher: oneOf('AES-GCM'),
	key: hex
});

/** `SealedSizes`. */
export const sizeShapes = {
	rosterBytes: quantity,
	chunkBytes: between(1, 64 * 1024 * 1024)
};
