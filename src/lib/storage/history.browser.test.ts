import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from './database';
import { HistoryStore, type StoredLine } from './history';

/*
 * In a real IndexedDB: what a stand-in cannot show is how connections die and wait for each other.
 */

const line: Omit<StoredLine, 'id'> = {
	at: '2026-11-22T20:15:00.000Z',
	bytes: 2_343_372,
	files: 8,
	rows: 81_904,
	errors: 9,
	warnings: 2,
	infos: 1,
	verdict: 'errors'
};

const rowsOf = async (store: HistoryStore) => (await store.list()).map(({ rows }) => rows);

beforeEach(async () => {
	await Dexie.delete(DATABASE);
	// Dexie traces on the console, on localhost only, what the store answers for.
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** Opens the database without Dexie. */
const openRaw = (version?: number): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open(DATABASE, version);
		opening.onsuccess = () => {
			resolve(opening.result);
		};
		opening.onerror = () => {
			reject(new Error(opening.error?.name));
		};
	});

describe('HistoryStore in a browser', () => {
	it('keeps lines for the next visit, the newest first', async () => {
		await new HistoryStore().add(line);
		await new HistoryStore().add({ ...line, rows: 2 });
		expect(await rowsOf(new HistoryStore())).toEqual([2, line.rows]);
	});

	it('keeps the verdicts of receivers, the latest where a check was judged again', async () => {
		const store = new HistoryStore();
		const id = await store.add({ ...line, receivers: [{ id: 'hmh', verdict: 'rejected' }] });
		await store.judged(id ?? 0, [{ id: 'st-math', verdict: 'accepted' }]);
		const [kept] = await new HistoryStore().list();
		expect(kept.receivers).toEqual([{ id: 'st-math', verdict: 'accepted' }]);
		await store.remove(id ?? 0);
		await store.judged(id ?? 0, []);
		expect(await store.list()).toEqual([]);
	});

	it('shares its lines between two tabs', async () => {
		const [one, two] = [new HistoryStore(), new HistoryStore()];
		await Promise.all([one.add({ ...line, rows: 1 }), two.add({ ...line, rows: 2 })]);
		expect((await rowsOf(one)).sort()).toEqual([1, 2]);
		await one.clear();
		expect(await two.list()).toEqual([]);
		await two.add(line);
		expect(await one.list()).toHaveLength(1);
	});

	it('keeps the newest 200 lines when two tabs write at once', async () => {
		const stores = [new HistoryStore(), new HistoryStore()];
		for (let rows = 0; rows < 104; rows++) {
			await Promise.all(stores.map((store) => store.add({ ...line, rows })));
		}
		const kept = await rowsOf(new HistoryStore());
		expect(kept).toHaveLength(200);
		expect(kept.at(-1)).toBe(4);
	});
});

describe('a connection', () => {
	it('that was closed under its feet is opened again', async () => {
		const store = new HistoryStore();
		await store.add(line);
		const open = vi.spyOn(IDBDatabase.prototype, 'transaction');
		open.mockImplementationOnce(() => {
			throw new DOMException('The database connection is closing.', 'InvalidStateError');
		});
		expect(await store.list()).toHaveLength(1);
		await store.add(line);
		expect(await store.list()).toHaveLength(2);
	});

	it('lets go when another tab brings a newer version, and says nothing of it', async () => {
		const store = new HistoryStore();
		await store.add(line);
		const warn = vi.spyOn(console, 'warn');
		const newer = await openRaw(99);
		expect(newer.version).toBe(99);
		newer.close();
		// The lines are as they were, so the old code goes on with them.
		await store.add(line);
		expect(await store.list()).toHaveLength(2);
		expect(warn).not.toHaveBeenCalled();
	});

	it('does not stand in the way of deleting everything', async () => {
		const store = new HistoryStore();
		await store.add(line);
		await new Promise<void>((resolve, reject) => {
			const deleting = indexedDB.deleteDatabase(DATABASE);
			deleting.onsuccess = () => {
				resolve();
			};
			deleting.onblocked = () => {
				reject(new Error('blocked'));
			};
		});
		expect(await store.list()).toEqual([]);
		await store.add(line);
		expect(await store.list()).toHaveLength(1);
	});
});

describe('where storage is refused', () => {
	const refusals: readonly (readonly [string, () => void])[] = [
		[
			'by a private window that has no database',
			() => {
				vi.spyOn(Dexie, 'dependencies', 'get').mockReturnValue({
					...Dexie.dependencies,
					// What Dexie finds in such a window, whatever its types say.
					indexedDB: undefined as unknown as IDBFactory
				});
			}
		],
		[
			'by a browser that throws',
			() => {
				vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				});
			}
		],
		[
			'by a full disk',
			() => {
				vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
					throw new DOMException('full', 'QuotaExceededError');
				});
			}
		]
	];
	it.each(refusals)('%s, it answers as if nothing had ever been kept', async (_, refuse) => {
		refuse();
		const store = new HistoryStore();
		await expect(store.add(line)).resolves.toBeNull();
		expect(await store.list()).toEqual([]);
		await expect(store.remove(1)).resolves.toBeUndefined();
		await expect(store.clear()).resolves.toBeUndefined();
	});
});
