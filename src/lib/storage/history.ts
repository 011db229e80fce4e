import { Database } from './database';

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
	/** What each chosen receiver would do, by the id of its profile. Not in lines of earlier versions. */
	readonly receivers?: readonly StoredVerdict[];
}

/** A receiver and its verdict; nothing else of either. */
export interface StoredVerdict {
	readonly id: string;
	readonly verdict: 'accepted' | 'accepted-with-losses' | 'rejected' | 'unknown';
}

/** The newest lines are kept; older ones go by themselves. */
const MOST_LINES = 200;

/** The lines of earlier checks: a check never fails for want of one. */
export class HistoryStore {
	readonly #database = new Database();

	/** All lines, the newest first. */
	async list(): Promise<StoredLine[]> {
		return this.#database.tried(({ lines }) => lines.orderBy('id').reverse().toArray(), []);
	}

	/** Keeps one line more. Gives its id; null where storage is refused. */
	async add(line: Omit<StoredLine, 'id'>): Promise<number | null> {
		return this.#database.tried<number | null>(async ({ lines }) => {
			// A copy, because Dexie writes the new id into the object it is given.
			const id = await lines.add({ ...line });
			const old = await lines.orderBy('id').reverse().offset(MOST_LINES).primaryKeys();
			await lines.bulkDelete(old);
			return id;
		}, null);
	}

	/** The same check was judged by other receivers. A line that is gone stays gone. */
	async judged(id: number, receivers: readonly StoredVerdict[]): Promise<void> {
		await this.#database.tried(({ lines }) => lines.update(id, { receivers }), 0);
	}

	async remove(id: number): Promise<void> {
		await this.#database.tried(({ lines }) => lines.delete(id), undefined);
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ lines }) => lines.clear(), undefined);
	}
}
