import { estimated, type SnapshotDatabase } from './snapshot-database';

/** What the browser said when it was asked not to delete by itself. */
export type PersistAnswer = 'granted' | 'denied' | 'unavailable';

/** Room for snapshots, in bytes. Null where the browser does not say. */
export interface Room {
	/** What all pages of this origin have stored. */
	readonly used: number | null;
	readonly left: number | null;
	/** What the snapshots take of it. */
	readonly snapshots: number;
	/** What was answered at the first keep; null before, and while the browser asks the person. */
	readonly persist: PersistAnswer | null;
	/**
	 * Whether the browser keeps it until somebody deletes it, as of now. Where it does not, it may
	 * delete all of it when the disk is full; Safari does so after seven days of use without a visit.
	 */
	readonly isPersistent: boolean;
}

/** The page's storage manager. Workers have one that cannot be asked; some pages have none. */
const manager = (): Partial<StorageManager> | undefined =>
	navigator.storage as Partial<StorageManager> | undefined;

/**
 * Asks the browser, once, not to delete by itself, and keeps what it answered. Some browsers ask the
 * person: it may take any time, so nobody should wait for it. Does nothing in a worker.
 */
export async function askOnce(database: SnapshotDatabase): Promise<void> {
	const isWorker = typeof document === 'undefined';
	const known = await database.tried(({ settings }) => settings.get('persist'));
	if (isWorker || !known.ok || known.value !== undefined) return;
	const value = await askBrowser();
	await database.tried(({ settings }) => settings.put({ id: 'persist', value }));
}

async function askBrowser(): Promise<PersistAnswer> {
	const storage = manager();
	if (storage?.persist === undefined) return 'unavailable';
	const isGranted = await storage.persist().catch(() => null);
	return isGranted === null ? 'unavailable' : isGranted ? 'granted' : 'denied';
}

/** How much room there is, and whether it may be taken away. */
export async function roomNow(database: SnapshotDatabase): Promise<Room> {
	const { usage, quota } = await estimated();
	const kept = await database.tried(async ({ settings, snapshots }) => ({
		persist: (await settings.get('persist'))?.value ?? null,
		snapshots: (await snapshots.toArray()).reduce((sum, { bytes }) => sum + bytes, 0)
	}));
	return {
		used: usage,
		left: usage === null || quota === null ? null : Math.max(0, quota - usage),
		snapshots: kept.ok ? kept.value.snapshots : 0,
		persist: kept.ok ? readAnswer(kept.value.persist) : null,
		isPersistent:
			(await manager()
				?.persisted?.()
				.catch(() => false)) ?? false
	};
}

const answers: readonly PersistAnswer[] = ['granted', 'denied', 'unavailable'];

const readAnswer = (value: string | null): PersistAnswer | null =>
	answers.find((answer) => answer === value) ?? null;
