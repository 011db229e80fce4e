import { failure, success, type Outcome } from '../outcome';
import { rosterLimits } from '../zip/limits';
import type { PackageItem } from '../zip/package-item';
import type { ByteSource } from '../zip/package';
import { concatenate } from '../zip/zip-records';
import { zipItems } from '../zip/zip-items';
import { chunkedSource } from './chunked-source';
import { fileWords } from './file-words';
import { keptRoster, type KeptRoster } from './kept-roster';
import { object, oneOf, orNull, quantity, text, type Shape } from './shape';
import type { PackedSnapshot, SnapshotLabel } from './snapshot';
import { packSnapshot, parsed, unpackDetails } from './snapshot-details';
import {
	headName,
	partNames,
	type FileCipher,
	type FileHead,
	type FileSeal
} from './snapshot-file';
import { labelShape } from './snapshot-shape';

/** Why a file cannot be taken in, by code and in words. */
export interface FileProblem {
	/**
	 * `foreign`: no snapshot of Rollcall; `newer`: of a version that is not known here; `damaged`: a
	 * part is missing or changed; `wrong-passphrase`.
	 */
	readonly code: 'foreign' | 'newer' | 'damaged' | 'wrong-passphrase';
	readonly message: string;
}

/** A snapshot's file, looked into. */
export interface SnapshotFile {
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** Set where a passphrase is needed. */
	readonly sealed: FileSeal | null;
	/**
	 * The snapshot, ready to be kept.
	 * @param cipher made of the passphrase and `sealed`; null where that is null, or it was wrong
	 */
	unpack(cipher: FileCipher | null): Promise<Outcome<PackedSnapshot, FileProblem>>;
}

type Items = ReadonlyMap<string, PackageItem>;

/** Looks into a file that somebody hands in. Rejects when it became unreadable. */
export async function openSnapshotFile(
	source: ByteSource
): Promise<Outcome<SnapshotFile, FileProblem>> {
	const items = await itemsOf(source);
	const head = items?.get(headName);
	if (items === null || head === undefined) return refuse('foreign');
	const value = parsed(textOf(await bytesOf(head, mostHeadBytes)) ?? '');
	const format = formatOf(value);
	if (!format.startsWith('rollcall-snapshot/')) return refuse('foreign');
	if (format !== 'rollcall-snapshot/1') return refuse('newer', format);
	const fault = headShape(value, '$');
	if (fault !== null) return refuse('damaged', `${headName}, ${fault}`);
	// The shape has just been held against it.
	const { at, sealed, ...sizes } = value as FileHead;
	return success({
		at,
		sealed,
		unpack: (cipher) => unpack(items, { at, sealed, ...sizes }, cipher)
	});
}

async function unpack(
	items: Items,
	head: FileHead,
	cipher: FileCipher | null
): Promise<Outcome<PackedSnapshot, FileProblem>> {
	if (head.sealed !== null && cipher === null) return refuse('wrong-passphrase');
	const used = head.sealed === null ? null : cipher;
	const label = await labelOf(items, used);
	if (label === null) return refuse('damaged', partNames.label);
	const bytes = await partOf(items, partNames.details, used);
	const details = bytes === null ? null : await unpackDetails(bytes);
	if (details?.ok !== true) return refuse('damaged', partNames.details);
	const roster = await rosterOf(items, head, used);
	const kept = roster === null ? null : await keptAnew(roster);
	if (kept === null) return refuse('damaged', partNames.roster);
	return success(packSnapshot(head.at, label, details.value, kept));
}

async function labelOf(items: Items, cipher: FileCipher | null): Promise<SnapshotLabel | null> {
	const label = parsed(textOf(await partOf(items, partNames.label, cipher)) ?? '');
	// The shape is held against it.
	return labelShape(label, '$') === null ? (label as SnapshotLabel) : null;
}

/** Made by whomever: it is kept as a delivery is, without what might be a password in it. */
async function keptAnew(roster: ByteSource): Promise<KeptRoster | null> {
	const files = [{ source: roster, path: roster.name }];
	const kept = await keptRoster({ files, name: roster.name, kind: 'zip' }).catch(() => null);
	return kept?.ok === true && kept.value.kind === 'zip' ? kept.value : null;
}

/** The roster's zip, read once to its end to see that all of it is there; null where it is not. */
async function rosterOf(
	items: Items,
	head: FileHead,
	cipher: FileCipher | null
): Promise<ByteSource | null> {
	return cipher === null ? clearRoster(items) : sealedRoster(items, head, cipher);
}

async function clearRoster(items: Items): Promise<ByteSource | null> {
	const item = items.get(partNames.roster);
	if (item?.packed === undefined || item.fault !== null || item.stored !== true) return null;
	const { source, start } = item.packed;
	for (const chunks = item.open(item.path); ;) {
		const step = await chunks.next();
		if (step.done !== true) continue;
		if (!step.value.ok) return null;
		const read: ByteSource['read'] = (from, to) =>
			source.read(start + from, start + Math.min(to, item.size));
		return { name: partNames.roster, size: item.size, read };
	}
}

async function sealedRoster(
	items: Items,
	{ rosterBytes: bytes, chunkBytes }: FileHead,
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

async function partOf(
	items: Items,
	name: string,
	cipher: FileCipher | null
): Promise<Uint8Array | null> {
	if (cipher === null) return bytesOf(items.get(name));
	const closed = await bytesOf(items.get(partNames.sealed(name)));
	return closed === null ? null : cipher.open(name, closed);
}

async function itemsOf(source: ByteSource): Promise<Items | null> {
	const limits = { ...rosterLimits, maxEntries: 10_000, askRatio: Infinity };
	const items = await zipItems(source, limits, 'auto', true);
	return items?.ok === true ? new Map(items.value.map((item) => [item.path, item])) : null;
}

const mostHeadBytes = 64 * 1024;

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

const textOf = (bytes: Uint8Array | null): string | null =>
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
const time: Shape = (value, path) =>
	typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : path;
const between =
	(least: number, most: number): Shape =>
	(value, path) =>
		Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? null : path;

const headShape = object({
	format: text,
	at: time,
	sealed: orNull(
		object({
			kdf: oneOf('PBKDF2'),
			hash: oneOf('SHA-256'),
			iterations: between(fewestIterations, mostIterations),
			salt: hex,
			cipher: oneOf('AES-GCM'),
			key: hex
		})
	),
	rosterBytes: quantity,
	chunkBytes: between(1, 64 * 1024 * 1024)
});

const refuse = (
	code: FileProblem['code'],
	detail = ''
): { readonly ok: false; readonly problem: FileProblem } =>
	failure({ code, message: fileWords[code](detail) });
