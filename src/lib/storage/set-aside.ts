import { Database } from './database';

/** A known group that somebody set aside: a fingerprint of it, and that person's words. */
export interface StoredSetAside {
	/** SHA-256, lower-case hex; no rule, file or value stands in it in clear. */
	readonly key: string;
	readonly reason: string;
	/** The last day on which it is set aside, YYYY-MM-DD. */
	readonly until: string;
}

/** What is set aside on this device. */
export class SetAsideStore {
	readonly #database = new Database();

	/** What is set aside on a day, YYYY-MM-DD. What ended before is forgotten, so that it comes back. */
	async list(day: string): Promise<StoredSetAside[]> {
		return this.#database.tried(async ({ setAside }) => {
			const all = await setAside.toArray();
			const over = all.filter(({ until }) => until < day);
			await setAside.bulkDelete(over.map(({ key }) => key));
			return all.filter(({ until }) => until >= day);
		}, []);
	}

	/** Keeps one, in the place of an earlier one of the same group. False where storage is refused. */
	async put(entry: StoredSetAside): Promise<boolean> {
		return this.#database.tried(async ({ setAside }) => {
			await setAside.put({ ...entry });
			return true;
		}, false);
	}

	async remove(key: string): Promise<void> {
		await this.#database.tried(({ setAside }) => setAside.delete(key), undefined);
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ setAside }) => setAside.clear(), undefined);
	}
}
