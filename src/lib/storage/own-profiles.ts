import type { Dexie, EntityTable } from 'dexie';
import { dexieDatabase } from './dexie-database';

/** A profile of one's own: demands on rosters, no roster. */
export interface StoredProfile {
	/** Id of the profile itself. */
	readonly id: string;
	readonly title: string;
	/** Its JSON text, as it was given or edited. */
	readonly text: string;
	/** Time of saving, ISO 8601 in UTC. */
	readonly savedAt: string;
}

/** A database of its own, so that the lines of checks and these can change their shape apart. */
export const OWN_PROFILES = 'rollcall-own-profiles';

interface ProfileTables {
	readonly profiles: EntityTable<StoredProfile, 'id'>;
}

function openDatabase(): Dexie & ProfileTables {
	const database = dexieDatabase<ProfileTables>(OWN_PROFILES);
	database.version(1).stores({ profiles: 'id' });
	return database;
}

/**
 * Own profiles in IndexedDB. Unlike a line of an earlier check, a profile is work that somebody did:
 * whoever saves one is told whether it was kept.
 */
export class OwnProfileStore {
	readonly #database = openDatabase();

	/** All of them by title; none where storage is refused. */
	async list(): Promise<StoredProfile[]> {
		const all = await this.#tried(() => this.#database.profiles.toArray(), []);
		return all.sort((a, b) => a.title.localeCompare(b.title, 'en'));
	}

	/** Keeps a profile in the place of an earlier one of its id. False where storage is refused. */
	put(profile: StoredProfile): Promise<boolean> {
		return this.#tried(async () => {
			await this.#database.profiles.put({ ...profile });
			return true;
		}, false);
	}

	async remove(id: string): Promise<void> {
		await this.#tried(() => this.#database.profiles.delete(id), undefined);
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
