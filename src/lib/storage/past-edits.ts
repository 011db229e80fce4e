import type { PastEdits } from '../core/edits/recipe-habits';
import { Database } from './database';

/** What was corrected on one day for one receiver. Nothing in it names a person: see `isMemorable`. */
export interface StoredPastEdits extends PastEdits {
	/** The day and the receiver. */
	readonly id: string;
}

/** So many days are remembered for each receiver, the last ones. */
const MOST_DAYS = 10;

/** The corrections of past days, kept on this device so that they can be offered again. */
export class PastEditsStore {
	readonly #database = new Database();

	async list(): Promise<PastEdits[]> {
		const all = await this.#database.tried(({ pastEdits }) => pastEdits.toArray(), []);
		return all.map(({ day, profile, edits }) => ({ day, profile, edits }));
	}

	/** Keeps those of a day in the place of what was kept of it. False where storage is refused. */
	async put({ day, profile, edits }: PastEdits): Promise<boolean> {
		return this.#database.tried(async ({ pastEdits }) => {
			await pastEdits.put({ id: JSON.stringify([day, profile]), day, profile, edits });
			const own = (await pastEdits.toArray()).filter((each) => each.profile === profile);
			const old = own.sort((a, b) => (a.day < b.day ? 1 : -1)).slice(MOST_DAYS);
			await pastEdits.bulkDelete(old.map(({ id }) => id));
			return true;
		}, false);
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ pastEdits }) => pastEdits.clear(), undefined);
	}
}
