import type { Dexie, EntityTable, Table } from 'dexie';
import type { StoredChoice } from './choices';
import { dexieDatabase } from './dexie-database';
import type { StoredLine } from './history';
import type { StoredPastEdits } from './past-edits';
import type { StoredSetAside } from './set-aside';

/** Name of the database. Prefixed, because a host may share its origin with other pages. */
export const DATABASE = 'rollcall';

/** What is kept on the device, by table. */
export interface Tables {
	readonly lines: EntityTable<StoredLine, 'id'>;
	readonly choices: Table<StoredChoice, StoredChoice['id']>;
	readonly setAside: EntityTable<StoredSetAside, 'key'>;
	readonly pastEdits: EntityTable<StoredPastEdits, 'id'>;
}

function openDatabase(): Dexie & Tables {
	const database = dexieDatabase<Tables>(DATABASE);
	database.version(1).stores({ lines: '++id, at' });
	database.version(2).stores({ choices: 'id' });
	database.version(3).stores({ setAside: 'key' });
	database.version(4).stores({ pastEdits: 'id' });
	return database;
}

/**
 * The one database in IndexedDB. Where storage is refused (private windows, full disks) every call
 * answers as if nothing had ever been kept.
 */
export class Database {
	readonly #database = openDatabase();

	/** Runs once more on a fresh connection: iOS closes databases under a page (pitfalls 3.7). */
	async tried<Value>(work: (tables: Tables) => Promise<Value>, otherwise: Value): Promise<Value> {
		try {
			return await work(this.#database);
		} catch {
			try {
				this.#database.close({ disableAutoOpen: false });
				return await work(this.#database);
			} catch {
				return otherwise;
			}
		}
	}
}
