import Dexie, { type EntityTable } from 'dexie';

/** One line of an earlier check: date, sizes, counts, verdict. No name, no id, no value of the roster. */
export interface StoredLine {
	readonly id: number;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** Length in bytes of what was checked. */
	readonly bytes: number;
	readonly files: number;
	readonly rows: number;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly verdict: 'clean' | 'warnings' | 'errors' | 'refused';
}

/** Name of the database. Prefixed, because a host may share its origin with other pages. */
export const DATABASE = 'rollcall';
/** The newest lines are kept; older ones go by themselves. */
const MOST_LINES = 200;

function openDatabase(): Dexie & { lines: EntityTable<StoredLine, 'id'> } {
	// Dexie adds the tables that `stores` names to the object at run time.
	const database = new Dexie(DATABASE) as Dexie & { lines: EntityTable<StoredLine, 'id'> };
	database.version(1).stores({ lines: '++id, at' });
	// Another tab upgrades: let go, and open again when somebody asks.
	database.on('versionchange', () => {
		database.close({ disableAutoOpen: false });
		// Keeps Dexie from doing the same with a word on the console.
		return false;
	});
	return database;
}

/**
 * The lines of earlier checks in IndexedDB. Where storage is refused (private windows, full disks)
 * every call answers as if nothing had ever been kept: a check never fails for want of a line.
 */
export class HistoryStore {
	readonly #database = openDatabase();

	/** All lines, the newest first. */
	async list(): Promise<StoredLine[]> {
		return this.#tried(() => this.#database.lines.orderBy('id').reverse().toArray(), []);
	}

	/** Keeps one line more. */
	async add(line: Omit<StoredLine, 'id'>): Promise<void> {
		await this.#tried(async () => {
			// A copy, because Dexie writes the new id into the object it is given.
			await this.#database.lines.add({ ...line });
			const old = await this.#database.lines
				.orderBy('id')
				.reverse()
				.offset(MOST_LINES)
				.primaryKeys();
			await this.#database.lines.bulkDelete(old);
		}, undefined);
	}

	async remove(id: number): Promise<void> {
		await this.#tried(() => this.#database.lines.delete(id), undefined);
	}

	async clear(): Promise<void> {
		await this.#tried(() => this.#database.lines.clear(), undefined);
	}

	/** Runs once more on a fresh connection: iOS closes databases under a page (pitfalls 3.7). */
	async #tried<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
		try {
			return await work();
		} catch {
			try {
				this.#database.close({ disableAutoOpen: false });
				return await work();
			} catch {
				return otherwise;
			}
		}
	}
}
