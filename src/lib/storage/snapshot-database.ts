import Dexie, { type EntityTable, type Table } from 'dexie';
import { dexieDatabase } from './dexie-database';
import {
	done,
	errorNames,
	isQuota,
	isRefusal,
	refused,
	type Removable,
	type Stored,
	type StorageProblem
} from './storage-problem';

/*
 * What lies in the database, so that nothing of a roster is in clear once a passphrase is set: ids
 * are random, dates and sizes are in clear, everything else is sealed.
 */

/** The commit record of a snapshot: it is written last, and what has none does not exist. */
export interface StoredSnapshot {
	readonly id: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** Where its parts lie. Changes when it is encrypted anew. */
	readonly body: string;
	/** What it takes in storage, in bytes. */
	readonly bytes: number;
	/** Length of the roster's zip. */
	readonly rosterBytes: number;
	readonly chunkBytes: number;
	/** Id of the key that it is encrypted with; null where it is not. */
	readonly key: string | null;
	/** JSON of its `SnapshotLine`, encrypted where there is a key. */
	readonly line: ArrayBuffer;
	/** Counts up with every change. */
	readonly revision: number;
}

/** Some megabytes of a snapshot. Never a Blob: Safari loses them (pitfalls 3.8). */
export interface StoredPart {
	readonly body: string;
	/** 0 the details, from 1 on the roster. */
	readonly number: number;
	readonly bytes: ArrayBuffer;
}

/** A body that is being written. */
export interface StoredDraft {
	readonly body: string;
	/** When the writing began, ISO 8601 in UTC. */
	readonly at: string;
}

/** A data key, itself encrypted. */
export interface StoredKey {
	readonly id: string;
	/** Id of the key that opens it; null where the passphrase does. */
	readonly by: string | null;
	readonly salt: ArrayBuffer;
	readonly iterations: number;
	readonly wrapped: ArrayBuffer;
}

/** What is set for all snapshots, as text. */
export interface StoredSetting {
	/**
	 * `key`: id of the key for new snapshots; `birth`: a random mark of this very database;
	 * `retention`: how long to keep; `persist`: what the browser said to not deleting by itself.
	 */
	readonly id: 'key' | 'birth' | 'retention' | 'persist';
	readonly value: string;
}

export interface SnapshotTables {
	readonly snapshots: EntityTable<StoredSnapshot, 'id'>;
	readonly parts: Table<StoredPart, [string, number]>;
	readonly drafts: EntityTable<StoredDraft, 'body'>;
	readonly keys: EntityTable<StoredKey, 'id'>;
	readonly settings: EntityTable<StoredSetting, 'id'>;
}

/** A database of its own, so that it can change its shape and be deleted apart from the others. */
export const SNAPSHOTS = 'rollcall-snapshots';

const VERSION = 1;
/** Dexie counts in tenths of what the browser calls a version. */
const BROWSER_VERSION = 10 * VERSION;

type Opened = Dexie & SnapshotTables;

function makeDatabase(): Opened {
	const database = dexieDatabase<SnapshotTables>(SNAPSHOTS);
	database.version(VERSION).stores({
		snapshots: 'id',
		parts: '[body+number]',
		drafts: 'body',
		keys: 'id',
		settings: 'id'
	});
	return database;
}

/** The snapshots in IndexedDB. What goes wrong is told as data; nothing rejects but faults of ours. */
export class SnapshotDatabase {
	readonly #database = makeDatabase();

	/**
	 * Runs once more on a fresh connection where one died: iOS closes databases under a page (pitfalls
	 * 3.7). So `work` has to be one transaction, or bear being done twice.
	 * @param needed bytes that are written, for telling what room they need
	 */
	async tried<Value>(
		work: (tables: SnapshotTables) => Promise<Value>,
		needed = 0
	): Promise<Stored<Value>> {
		try {
			return await this.#run(work);
		} catch (error) {
			if (isQuota(error)) return refused(await this.#quota(needed));
			if (isRefusal(error)) return refused({ code: 'unavailable' });
		}
		try {
			this.#database.close({ disableAutoOpen: false });
			return await this.#run(work);
		} catch (error) {
			return refused(
				isQuota(error)
					? await this.#quota(needed)
					: { code: this.#database.isOpen() ? 'failed' : 'unavailable', detail: errorNames(error) }
			);
		}
	}

	/** The same in one transaction that reads and writes all that is not a part. */
	async changed<Value>(
		work: (tables: SnapshotTables) => Promise<Value>,
		needed = 0
	): Promise<Stored<Value>> {
		return this.tried(
			(tables) => this.#database.transaction('rw', this.#database.tables, () => work(tables)),
			needed
		);
	}

	/** What could be removed to make room, the oldest first. */
	async removable(): Promise<Removable[]> {
		const all = await this.#database.snapshots.toArray().catch(() => []);
		return all
			.map(({ id, at, bytes }) => ({ id, at, bytes }))
			.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
	}

	async #run<Value>(work: (tables: SnapshotTables) => Promise<Value>): Promise<Stored<Value>> {
		await this.#database.open();
		if (this.#database.backendDB().version > BROWSER_VERSION)
			return refused({ code: 'newer-version' });
		return done(await work(this.#database));
	}

	async #quota(needed: number): Promise<StorageProblem> {
		return { code: 'quota', needed, left: await bytesLeft(), removable: await this.removable() };
	}
}

/** Bytes that this page may still store, as the browser estimates it; null where it does not. */
export async function bytesLeft(): Promise<number | null> {
	const { usage, quota } = await estimated();
	return usage === null || quota === null ? null : Math.max(0, quota - usage);
}

/** What the browser says of room, in bytes; null where it says nothing. */
export async function estimated(): Promise<{ usage: number | null; quota: number | null }> {
	// Absent where the page is not served securely, whatever the types say.
	const storage = navigator.storage as StorageManager | undefined;
	const said = await storage?.estimate().catch(() => undefined);
	return { usage: said?.usage ?? null, quota: said?.quota ?? null };
}

/** All parts of a body. */
export const partsOf = ({ parts }: SnapshotTables, body: string) =>
	parts.where('[body+number]').between([body, Dexie.minKey], [body, Dexie.maxKey]);
