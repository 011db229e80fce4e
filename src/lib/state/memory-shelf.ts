import type { PackedSnapshot, SnapshotLine } from '../core/snapshots/snapshot';
import type { Keeping, OpenedSnapshot, SnapshotList } from '../storage/snapshot-store';
import { done, refused, type Stored, type StorageProblem } from '../storage/storage-problem';
import type { KeptShelf, Relabel } from './kept-shelf';

/** What kept checks may take of this tab's memory: a private window on a tablet has little. */
const MOST_BYTES = 128 * 1024 * 1024;

interface Held extends OpenedSnapshot {
	readonly bytes: number;
}

/**
 * Kept checks where the browser stores nothing, as in some private windows: they last until the tab is
 * closed. A check is there as a whole or not at all, as in storage.
 */
export class MemoryShelf implements KeptShelf {
	readonly #held = new Map<string, Held>();
	readonly #most: number;

	/** @param most bytes that all of them may take */
	constructor(most = MOST_BYTES) {
		this.#most = most;
	}

	list(): Promise<Stored<SnapshotList>> {
		const snapshots = [...this.#held.values()]
			.map(({ id, at, bytes, line }) => ({ id, at, bytes, line, isEncrypted: false }))
			.sort((a, b) => (a.at > b.at ? -1 : Number(a.at < b.at)));
		return Promise.resolve(done({ snapshots, vanished: false }));
	}

	read(id: string): Promise<Stored<OpenedSnapshot>> {
		const held = this.#held.get(id);
		return Promise.resolve(held === undefined ? refused({ code: 'gone' }) : done(held));
	}

	async keep(snapshot: PackedSnapshot, signal?: AbortSignal): Promise<Stored<Keeping>> {
		const { at, line, details } = snapshot;
		const needed = snapshot.expectedBytes + details.length;
		if (needed > this.#left()) return refused(this.#full(needed));
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		try {
			for await (const piece of snapshot.roster) {
				signal?.throwIfAborted();
				pieces.push(piece.slice());
			}
		} catch {
			return refused({ code: signal?.aborted === true ? 'cancelled' : 'unreadable' });
		}
		const zip = joined(pieces);
		const bytes = zip.length + details.length;
		if (bytes > this.#left()) return refused(this.#full(bytes));
		const id = crypto.randomUUID();
		const roster = {
			bytes: zip.length,
			chunkBytes: zip.length,
			chunk: () => Promise.resolve(zip)
		};
		this.#held.set(id, { id, at, line, details, roster, bytes });
		return done({ id, removed: [] });
	}

	relabel(id: string, label: Relabel): Promise<Stored<SnapshotLine>> {
		const held = this.#held.get(id);
		if (held === undefined) return Promise.resolve(refused({ code: 'gone' }));
		const line = { ...held.line, ...label };
		this.#held.set(id, { ...held, line });
		return Promise.resolve(done(line));
	}

	remove(id: string): Promise<Stored<true>> {
		this.#held.delete(id);
		return Promise.resolve(done(true));
	}

	/** Forgets all of them. */
	clear(): void {
		this.#held.clear();
	}

	#left(): number {
		return [...this.#held.values()].reduce((left, { bytes }) => left - bytes, this.#most);
	}

	#full(needed: number): StorageProblem {
		const removable = [...this.#held.values()]
			.map(({ id, at, bytes }) => ({ id, at, bytes }))
			.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
		return { code: 'quota', needed, left: this.#left(), removable };
	}
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
