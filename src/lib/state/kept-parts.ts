import type { Outcome } from '../core/outcome';
import { chunkedSource } from '../core/snapshots/chunked-source';
import type { SnapshotDetails } from '../core/snapshots/snapshot';
import { unpackDetails } from '../core/snapshots/snapshot-details';
import { snapshotFile } from '../core/snapshots/snapshot-file';
import { newFileCipher } from '../storage/file-cipher';
import type { OpenedSnapshot } from '../storage/snapshot-store';
import { done, refused, type Stored } from '../storage/storage-problem';
import type { Fault } from '../workers/api';
import type { KeptShelf } from './kept-shelf';
import type { OpenedCheck } from './kept-checks';
import { offerFile } from './download';
import type { Ask } from './own-profiles.svelte';

/*
 * All that keeping needs and a first view does without; `kept-checks.svelte.ts` brings it in when it
 * is first asked for something.
 */
export { SnapshotStore } from '../storage/snapshot-store';
export { leftovers, wipe, wipeLeftovers } from '../storage/wipe';
export { MemoryShelf } from './memory-shelf';

/** The roster that the worker made ready, piece by piece, the next one asked for ahead of time. */
export async function* pulledRoster(ask: Ask): AsyncGenerator<Uint8Array> {
	const next = (): Promise<Outcome<Uint8Array | null, Fault>> => ask((api) => api.keepPiece());
	let ahead = next();
	try {
		for (;;) {
			const piece = await ahead;
			// What is thrown here ends the writing, which then answers that the roster is unreadable.
			if (!piece.ok) throw new Error(piece.problem.code);
			if (piece.value === null) return;
			ahead = next();
			yield piece.value;
		}
	} finally {
		void ask(async (api) => {
			await api.stopKeeping();
			return { ok: true, value: true };
		});
	}
}

/** The same pieces; `told` hears how many bytes there were so far, before each goes on. */
export async function* counted(
	pieces: AsyncIterable<Uint8Array>,
	told: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
	let bytes = 0;
	for await (const piece of pieces) {
		bytes += piece.length;
		told(bytes);
		yield piece;
	}
}

/** The zip of a kept roster as a file. The browser holds its bytes outside this tab's memory. */
export async function openedCheck(shelf: KeptShelf, id: string): Promise<Stored<OpenedCheck>> {
	const opened = await shelf.read(id);
	if (!opened.ok) return opened;
	const { at, line } = opened.value;
	const pieces = await rosterPieces(shelf, opened.value);
	if (!pieces.ok) return pieces;
	const file = new File(pieces.value, line.input.name, { type: 'application/zip' });
	return done({ id, name: line.name, at, file });
}

async function rosterPieces(
	shelf: KeptShelf,
	{ id, roster }: OpenedSnapshot
): Promise<Stored<Uint8Array<ArrayBuffer>[]>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	try {
		for (let number = 0; number * roster.chunkBytes < roster.bytes; number++)
			// Bytes out of storage never lie in shared memory, which is all that the type asks.
			pieces.push((await roster.chunk(number)) as Uint8Array<ArrayBuffer>);
		return done(pieces);
	} catch {
		// A chunk cannot say why it is not there; whoever reads the snapshot again can.
		const again = await shelf.read(id);
		return again.ok ? refused({ code: 'damaged' }) : again;
	}
}

/** Summary and groups of a kept check. */
export async function readDetails(shelf: KeptShelf, id: string): Promise<Stored<SnapshotDetails>> {
	const opened = await shelf.read(id);
	if (!opened.ok) return opened;
	const details = await unpackDetails(opened.value.details);
	return details.ok ? details : refused({ code: 'damaged' });
}

/** Offers a kept check as a file, encrypted where there is a passphrase. */
export async function savedFile(
	shelf: KeptShelf,
	id: string,
	passphrase: string
): Promise<Stored<true>> {
	const opened = await shelf.read(id);
	if (!opened.ok) return opened;
	const { at, line, details } = opened.value;
	const { name, note, brakes } = line;
	const roster = chunkedSource(opened.value.roster, 'roster.zip');
	const cipher = passphrase === '' ? null : await newFileCipher(passphrase);
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	try {
		const label = { name, note, brakes };
		for await (const piece of snapshotFile({ at, label, details, roster }, cipher))
			pieces.push(piece.slice());
	} catch {
		// As above: the reason is asked for.
		const again = await shelf.read(id);
		return again.ok ? refused({ code: 'damaged' }) : again;
	}
	// The name says the day and nothing of the roster, so that it can stand in a folder or a mail.
	offerFile(new Blob(pieces, { type: 'application/zip' }), `rollcall-check-${at.slice(0, 10)}.zip`);
	return done(true);
}
