import Dexie from 'dexie';

// On localhost Dexie traces on the console what a store answers for. A log is no place for that.
Dexie.debug = false;

/**
 * A database in IndexedDB whose connection gives way.
 * @param name prefixed, because a host may share its origin with other pages
 * @returns the database; the caller names its versions and their tables before it is first used
 */
export function dexieDatabase<Tables>(name: string): Dexie & Tables {
	// Dexie adds the tables that `stores` names to the object at run time.
	const database = new Dexie(name) as Dexie & Tables;
	// Another tab upgrades or deletes: let go, and open again when somebody asks.
	database.on('versionchange', () => {
		database.close({ disableAutoOpen: false });
		// Keeps Dexie from doing the same with a word on the console.
		return false;
	});
	return database;
}
