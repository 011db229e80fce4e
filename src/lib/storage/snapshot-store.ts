import type { ChunkedBytes } from '../core/snapshots/chunked-source';
import type { PackedSnapshot, SnapshotLabel, SnapshotLine } from '../core/snapshots/snapshot';
import { sweep } from './body-writer';
import { KeyRing, currentKey } from './key-ring';
import { askOnce, roomNow, type Room } from './persistence';
import { SnapshotDatabase, bytesLeft } from './snapshot-database';
import { listed, sealedLine, type ListedSnapshot } from './snapshot-lines';
import { readPart, removeAll, snapshotOf } from './snapshot-parts';
import { SnapshotRetention } from './snapshot-retention';
import { SnapshotVault } from './snapshot-vault';
import { writeSnapshot } from './snapshot-writer';
import { done, refused, type Stored } from './storage-problem';

export interface SnapshotList {
	/** The newest first. */
	readonly snapshots: readonly ListedSnapshot[];
	/**
	 * True where the whole database that was here before is gone: the browser made room, or somebody
	 * deleted everything in another tab. Then an empty list does not mean that nothing was ever kept.
	 */
	readonly vanished: boolean;
}

/** A snapshot that was opened. */
export interface OpenedSnapshot {
	readonly id: string;
	readonly at: string;
	readonly line: SnapshotLine;
	/** For `unpackDetails`. */
	readonly details: Uint8Array;
	/** The zip of the roster, for `chunkedSource` and `reopenedRoster`. Read chunk by chunk. */
	readonly roster: ChunkedBytes;
}

/** What came of keeping one. */
export interface Keeping {
	readonly id: string;
	/** Snapshots that the retention rule let go, by id. */
	readonly removed: readonly string[];
}

/**
 * Kept checks on this device. A snapshot is there as a whole or not at all, whatever tab, crash or
 * full disk comes between. Where it can go wrong the answer says how: see `StorageProblem`.
 */
export class SnapshotStore {
	readonly #database = new SnapshotDatabase();
	readonly #keys = new KeyRing();
	/** Passphrase: setting, changing, unlocking, locking. */
	readonly vault = new SnapshotVault(this.#database, this.#keys);
	/** How long snapshots stay. */
	readonly retention = new SnapshotRetention(this.#database);
	/** The mark of the database, once it was seen. */
	#birth: string | null = null;
	#swept = false;

	async list(): Promise<Stored<SnapshotList>> {
		await this.#sweepOnce();
		const found = await this.#database.tried(async ({ snapshots, settings }) => ({
			records: await snapshots.toArray(),
			birth: (await settings.get('birth'))?.value ?? null
		}));
		if (!found.ok) return found;
		const { records, birth } = found.value;
		const vanished = this.#birth !== null && birth !== this.#birth;
		this.#birth = birth;
		records.sort((a, b) => (a.at > b.at ? -1 : Number(a.at < b.at)));
		const snapshots = await Promise.all(records.map((record) => listed(this.#keys, record)));
		return done({ snapshots, vanished });
	}

	/** Opens one. Its roster is not read yet. */
	async read(id: string): Promise<Stored<OpenedSnapshot>> {
		const record = await snapshotOf(this.#database, id);
		if (!record.ok) return record;
		const details = await readPart(this.#database, this.#keys, record.value, 0);
		if (!details.ok) return details;
		const { line } = await listed(this.#keys, record.value);
		if (line === null) return refused({ code: 'damaged' });
		const { at, rosterBytes: bytes, chunkBytes } = record.value;
		const chunk = async (number: number): Promise<Uint8Array> => {
			const part = await readPart(this.#database, this.#keys, record.value, number + 1);
			// A source has no other way to say so; the reader's caller asks `read` again for the reason.
			if (!part.ok) throw new Error(`the snapshot cannot be read: ${part.problem.code}`);
			return part.value;
		};
		return done({ id, at, line, details: details.value, roster: { bytes, chunkBytes, chunk } });
	}

	/**
	 * Keeps a check, then lets go what the retention rule says. At the first keep it asks the browser
	 * not to delete by itself. Reading is paced by writing: a few chunks are in memory.
	 * @param signal aborting leaves nothing behind
	 */
	async keep(snapshot: PackedSnapshot, signal?: AbortSignal): Promise<Stored<Keeping>> {
		await this.#sweepOnce();
		const key = await this.#database.tried(currentKey);
		if (!key.ok) return key;
		if (!this.#keys.holds(key.value)) return refused({ code: 'locked' });
		const needed = snapshot.expectedBytes + snapshot.details.length;
		const left = await bytesLeft();
		if (left !== null && left < needed)
			return refused({ code: 'quota', needed, left, removable: await this.#database.removable() });
		const id = crypto.randomUUID();
		const written = await writeSnapshot(this.#database, this.#keys, snapshot, {
			id,
			key: key.value,
			signal
		});
		if (!written.ok) return written;
		if (this.#birth === null) await this.list();
		// Nobody waits for it: the browser may ask the person.
		void askOnce(this.#database);
		return done({ id, removed: await this.retention.apply(id) });
	}

	/** Changes what people wrote on it, or what was worked out of it. */
	async relabel(
		id: string,
		label: Partial<SnapshotLabel & Pick<SnapshotLine, 'churn'>>
	): Promise<Stored<SnapshotLine>> {
		const record = await snapshotOf(this.#database, id);
		if (!record.ok) return record;
		const { line } = await listed(this.#keys, record.value);
		if (line === null)
			return refused({ code: this.#keys.holds(record.value.key) ? 'damaged' : 'locked' });
		const changed = { ...line, ...label };
		const sealed = await sealedLine(this.#keys, id, record.value.key, changed);
		const { revision } = record.value;
		const put = await this.#database.changed(async ({ snapshots }) => {
			const now = await snapshots.get(id);
			if (now?.revision !== revision) return now === undefined ? 'gone' : 'changed';
			await snapshots.put({ ...now, line: sealed, revision: revision + 1 });
			return 'put';
		});
		if (!put.ok) return put;
		if (put.value === 'gone') return refused({ code: 'gone' });
		// Another tab changed it in between: once more, on what it is now.
		return put.value === 'put' ? done(changed) : this.relabel(id, label);
	}

	/** Removes one; also where it is not there any more. */
	async remove(id: string): Promise<Stored<true>> {
		return removeAll(this.#database, [id]);
	}

	/** Removes all snapshots. Passphrase and retention rule stay. */
	async clear(): Promise<Stored<true>> {
		const ids = await this.#database.tried(({ snapshots }) =>
			snapshots.toCollection().primaryKeys()
		);
		return ids.ok ? removeAll(this.#database, ids.value) : ids;
	}

	/**
	 * Asks the browser not to delete by itself, unless that was done before. For the page, where a
	 * worker does the keeping: a worker cannot ask.
	 */
	askToPersist(): Promise<void> {
		return askOnce(this.#database);
	}

	/** Storage used and left, and whether the browser may delete by itself. */
	room(): Promise<Room> {
		return roomNow(this.#database);
	}

	async #sweepOnce(): Promise<void> {
		if (this.#swept) return;
		this.#swept = true;
		await sweep(this.#database);
	}
}
