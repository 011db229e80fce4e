import { failure, success, type Outcome } from '../outcome';
import type { ByteSource } from '../zip/package';
import {
	headOf,
	itemsOf,
	partOf,
	sealedSource,
	sealShape,
	sizeShapes,
	textOf,
	type Items
} from './file-parts';
import { fileWords } from './file-words';
import { keptRoster, type KeptRoster } from './kept-roster';
import { object, orNull, text, type Shape } from './shape';
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

/** Looks into a file that somebody hands in. Rejects when it became unreadable. */
export async function openSnapshotFile(
	source: ByteSource
): Promise<Outcome<SnapshotFile, FileProblem>> {
	const items = await itemsOf(source);
	if (items === null) return refuse('foreign');
	const head = await headOf(items, { name: headName, format: 'rollcall-snapshot/1', shape });
	if (!head.ok) return refuse(head.problem.code, head.problem.detail);
	// The shape has just been held against it.
	const { at, sealed, ...sizes } = head.value as FileHead;
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
	return cipher === null ? clearRoster(items) : sealedSource(items, head, cipher);
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

const time: Shape = (value, path) =>
	typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : path;

const shape = object({
	format: text,
	at: time,
	sealed: orNull(sealShape),
	...sizeShapes
});

const refuse = (
	code: FileProblem['code'],
	detail = ''
): { readonly ok: false; readonly problem: FileProblem } =>
	failure({ code, message: fileWords[code](detail) });
