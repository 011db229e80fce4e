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

	/** Keeps one line more. */
	async add(line: Omit<StoredLine, 'id'>): Promise<void> {
		await this.#database.tried(async ({ lines }) => {
			// A copy, because Dexie writes the new id into the object it is given.
			await lines.add({ ...line });
			const old = await lines.orderBy('id').reverse().offset(MOST_LINES).primaryKeys();
			await lines.bulkDelete(old);
		}, undefined);
	}

	async remove(id: number): Promise<void> {
		await this.#database.tried(({ lines }) => lines.delete(id), undefined);
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ lines }) => lines.clear(), undefined);
	}
}
