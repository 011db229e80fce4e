import { DATABASE } from './database';
import { OWN_PROFILES } from './own-profiles';
import { SNAPSHOTS } from './snapshot-database';

/** What is ours begins so: a host may share its origin with other pages, whose things stay. */
const PREFIX = 'rollcall';
const DATABASES: readonly string[] = [DATABASE, OWN_PROFILES, SNAPSHOTS];
/** Where the page was scrolled to, which the page's framework keeps for the tab's history. */
const FRAMEWORK = 'sveltekit:';

/** How often a database is deleted that comes back. */
const ROUNDS = 10;
/** After so long without one coming back, none will: what the page was still reading has been read. */
const QUIET_MS = 250;
/** How long a database may wait for another tab to let go. */
const BLOCKED_MS = 5000;
/** How long a slow disk may take to delete one. Five seconds were too few on a busy machine. */
const DELETING_MS = 60_000;

/** Names of what is left of us in this browser. All empty: nothing is. */
export interface Leftovers {
	/** Databases; after `wipe` those that another tab holds open and that go when it is closed. */
	readonly databases: readonly string[];
	readonly caches: readonly string[];
	/** Keys of localStorage and sessionStorage. */
	readonly keys: readonly string[];
	/** Files and folders in the browser's private file system. */
	readonly scratch: readonly string[];
	/** Addresses that a service worker of ours answers for. */
	readonly serviceWorkers: readonly string[];
}

/**
 * Deletes everything that this page ever stored: databases, scratch files, keys, and the offline copy
 * of the page, which holds no roster but is asked for by the same word; the next visit makes it anew.
 * @returns what a look afterwards still finds
 */
export async function wipe(): Promise<Leftovers> {
	const blocked = await deleteDatabases();
	const scope = await wipeOfflineCopy();
	for (const store of keyStores()) for (const key of ownKeys(store)) store.removeItem(key);
	const scratch = await scratchFolder();
	for (const name of await scratchNames(scratch)) {
		await scratch?.removeEntry(name, { recursive: true }).catch(() => undefined);
	}
	return found(blocked.length > 0 ? blocked : await deleteDatabases(), scope);
}

/**
 * Deletes once more what came back: another tab that was still loading may have read its databases,
 * and to read is to make them anew.
 * @returns what a look afterwards still finds
 */
export async function wipeLeftovers(): Promise<Leftovers> {
	return found(await deleteDatabases());
}

/** What a look finds, with databases that are deleted as soon as another tab lets them go. */
async function found(blocked: readonly string[], scope: string | null = null): Promise<Leftovers> {
	const left = await leftovers(scope);
	return { ...left, databases: [...new Set([...left.databases, ...blocked])] };
}

/**
 * Deletes all databases. A page that is still loading reads what it remembers, and to read is to make
 * the database anew: so it is done again until none has come back.
 * @returns names of those that another tab holds open
 */
async function deleteDatabases(): Promise<string[]> {
	let names = [...new Set([...DATABASES, ...(await databaseNames())])];
	for (let round = 0; round < ROUNDS && names.length > 0; round++) {
		const gone = await Promise.all(names.map(deleteDatabase));
		const blocked = names.filter((_, at) => gone[at] !== true);
		if (blocked.length > 0) return blocked;
		await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
		names = await databaseNames();
	}
	return [];
}

/** Takes away the service worker and its caches. Gives the address that it answered for, if there was one. */
async function wipeOfflineCopy(): Promise<string | null> {
	const registration = await ownRegistration();
	const scope = registration?.scope ?? null;
	const ours = await cacheNames(scope);
	// Before its caches, or it would answer from a copy that is not there any more.
	await registration?.unregister().catch(() => false);
	for (const name of ours) await caches.delete(name).catch(() => false);
	return scope;
}

/** What of us lies in this browser now. */
export async function leftovers(scope: string | null = null): Promise<Leftovers> {
	const registration = await ownRegistration();
	return {
		databases: await databaseNames(),
		caches: await cacheNames(registration?.scope ?? scope),
		keys: keyStores().flatMap(ownKeys),
		scratch: await scratchNames(await scratchFolder()),
		serviceWorkers: registration === undefined ? [] : [registration.scope]
	};
}

/** False where another tab holds it open for too long; it is deleted when that tab is closed. */
function deleteDatabase(name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const giveUpIn = (ms: number) =>
			setTimeout(() => {
				resolve(false);
			}, ms);
		try {
			const deleting = indexedDB.deleteDatabase(name);
			giveUpIn(DELETING_MS);
			deleting.onblocked = () => giveUpIn(BLOCKED_MS);
			deleting.onsuccess = () => {
				resolve(true);
			};
			deleting.onerror = () => {
				resolve(false);
			};
		} catch {
			// No database can be had here, so none is there.
			resolve(true);
		}
	});
}

/** Names of our databases; where a browser does not list them, none. */
async function databaseNames(): Promise<string[]> {
	try {
		const all = await indexedDB.databases();
		return all.map(({ name }) => name ?? '').filter(isOurs);
	} catch {
		// A browser without this list, or without databases.
		return [];
	}
}

const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** The service worker that answers for this page. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
	// Absent where the page is not served securely, whatever the types say.
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	return container?.getRegistration().catch(() => undefined);
}

/** Caches end in the address that they are for: another copy of Rollcall on this host keeps its own. */
async function cacheNames(scope: string | null): Promise<string[]> {
	const storage = globalThis.caches as CacheStorage | undefined;
	const names = (await storage?.keys().catch(() => [])) ?? [];
	return names.filter((name) => isOurs(name) && (scope === null || name.endsWith(` ${scope}`)));
}

/** localStorage and sessionStorage, as far as the browser lends them. */
function keyStores(): Storage[] {
	return (['localStorage', 'sessionStorage'] as const).flatMap((name) => {
		try {
			return [globalThis[name]];
		} catch {
			// Refused where cookies are.
			return [];
		}
	});
}

const ownKeys = (store: Storage): string[] =>
	Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter(
		(key) => isOurs(key) || key.startsWith(FRAMEWORK)
	);

/** The browser's private file system. Private windows refuse it (pitfalls 3.11). */
async function scratchFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	// Absent where the page is not served securely, whatever the types say.
	const storage = navigator.storage as Partial<StorageManager> | undefined;
	try {
		return await storage?.getDirectory?.();
	} catch {
		// There is none here.
		return undefined;
	}
}

async function scratchNames(folder: FileSystemDirectoryHandle | undefined): Promise<string[]> {
	const names: string[] = [];
	if (folder === undefined) return names;
	for await (const name of folder.keys()) if (isOurs(name)) names.push(name);
	return names;
}
