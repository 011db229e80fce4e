import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_BYTES } from './body-writer';
import { SNAPSHOTS } from './snapshot-database';
import { SnapshotStore } from './snapshot-store';
import {
	equal,
	good,
	line,
	lying,
	packed,
	problem,
	rosterBytes,
	rosterOf,
	someBytes
} from './snapshots.test-support';

/*
 * In a real IndexedDB: what a stand-in cannot show is how connections die and wait for each other.
 */

beforeEach(async () => {
	await Dexie.delete(SNAPSHOTS);
	// Dexie traces on the console, on localhost only, what the store answers for.
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

const namesOf = async (store: SnapshotStore) =>
	good(await store.list()).snapshots.map((each) => each.line?.name);
const keep = async (store: SnapshotStore, name: string, at?: string) =>
	good(
		await store.keep(packed(name, { ...(at === undefined ? {} : { at }), roster: someBytes(10) }))
	);

/** Opens the database without Dexie. */
const openRaw = (version?: number): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open(SNAPSHOTS, version);
		opening.onsuccess = () => {
			resolve(opening.result);
		};
		opening.onblocked = () => {
			reject(new Error('blocked'));
		};
		opening.onerror = () => {
			reject(new Error(opening.error?.name));
		};
	});

const deleteRaw = (): Promise<void> =>
	new Promise((resolve, reject) => {
		const deleting = indexedDB.deleteDatabase(SNAPSHOTS);
		deleting.onsuccess = () => {
			resolve();
		};
		deleting.onblocked = () => {
			reject(new Error('blocked'));
		};
	});

describe('SnapshotStore', () => {
	it('keeps a check for the next visit, byte for byte', async () => {
		const roster = someBytes(rosterBytes);
		const { id } = good(await new SnapshotStore().keep(packed('Monday', { roster })));
		const store = new SnapshotStore();
		const { snapshots, vanished } = good(await store.list());
		expect(vanished).toBe(false);
		expect(snapshots).toMatchObject([
			{ id, at: '2026-11-27T08:00:00.000Z', isEncrypted: false, line: line('Monday') }
		]);
		const opened = good(await store.read(id));
		expect(new TextDecoder().decode(opened.details)).toBe('details of Monday');
		expect(opened.roster.bytes).toBe(rosterBytes);
		expect(equal(await rosterOf(opened), roster)).toBe(true);
	});

	it('stores chunks as buffers of about 4 MB, and no record per row', async () => {
		await new SnapshotStore().keep(packed('Monday'));
		const { parts, snapshots, drafts } = await lying();
		expect(parts.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
		for (const { bytes } of parts) {
			expect(bytes).toBeInstanceOf(ArrayBuffer);
			expect(bytes.byteLength).toBeLessThanOrEqual(CHUNK_BYTES);
		}
		expect(snapshots).toHaveLength(1);
		expect(snapshots[0].bytes).toBe(parts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
		expect(drafts).toEqual([]);
	});

	it('lists the newest first, renames, notes and removes', async () => {
		const store = new SnapshotStore();
		const { id } = await keep(store, 'old', '2026-11-20T08:00:00.000Z');
		await keep(store, 'new', '2026-11-26T08:00:00.000Z');
		expect(await namesOf(store)).toEqual(['new', 'old']);
		good(await store.relabel(id, { name: 'older', note: 'sent to HMH' }));
		const [, older] = good(await new SnapshotStore().list()).snapshots;
		expect(older.line).toEqual({ ...line('older'), note: 'sent to HMH' });
		good(await store.remove(id));
		good(await store.remove(id));
		expect(await namesOf(store)).toEqual(['new']);
		expect(problem(await store.read(id))).toEqual({ code: 'gone' });
		expect(problem(await store.relabel(id, { name: 'x' }))).toEqual({ code: 'gone' });
		good(await store.clear());
		const left = await lying();
		expect([left.snapshots, left.parts, left.drafts]).toEqual([[], [], []]);
	});

	it('keeps what two tabs write on one label, each its own part', async () => {
		const [one, two] = [new SnapshotStore(), new SnapshotStore()];
		const { id } = await keep(one, 'Monday');
		await Promise.all([one.relabel(id, { name: 'Tuesday' }), two.relabel(id, { note: 'seen' })]);
		const [{ line: now }] = good(await one.list()).snapshots;
		expect(now).toMatchObject({ name: 'Tuesday', note: 'seen' });
	});

	it('lets go what the retention rule says, after a keep', async () => {
		const store = new SnapshotStore();
		const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString();
		for (const back of [40, 3, 2, 1]) await keep(store, String(back), day(back));
		expect(good(await store.retention.read())).toEqual({ last: null, days: null });
		expect(good(await store.retention.preview({ last: null, days: 30 }))).toHaveLength(1);
		expect(good(await store.retention.set({ last: null, days: 30 }))).toHaveLength(1);
		expect(await namesOf(store)).toEqual(['1', '2', '3']);
		good(await new SnapshotStore().retention.set({ last: 3, days: 30 }));
		const kept = await keep(store, 'now', day(0));
		expect(kept.removed).toHaveLength(1);
		expect(await namesOf(store)).toEqual(['now', '1', '2']);
		// One that was brought in from a file may be older than the rule allows.
		expect((await keep(store, 'imported', day(50))).removed).toEqual([]);
		expect(await namesOf(store)).toContain('imported');
	});
});

describe('two tabs', () => {
	it('write at the same time, and both are kept', async () => {
		const [one, two] = [new SnapshotStore(), new SnapshotStore()];
		const [first, second] = [someBytes(rosterBytes, 3), someBytes(rosterBytes, 5)];
		const ids = await Promise.all([
			one.keep(packed('one', { roster: first })),
			two.keep(packed('two', { roster: second }))
		]);
		const [a, b] = ids.map((kept) => good(kept).id);
		expect((await namesOf(one)).sort()).toEqual(['one', 'two']);
		expect(equal(await rosterOf(good(await two.read(a))), first)).toBe(true);
		expect(equal(await rosterOf(good(await one.read(b))), second)).toBe(true);
	});

	it('do not take what the other is just writing for a leftover', async () => {
		let looked = 0;
		const between = async (): Promise<void> => {
			// A tab that opens now sweeps, and sees nothing half.
			if (looked++ % 3 === 1) expect(await namesOf(new SnapshotStore())).toEqual([]);
		};
		const store = new SnapshotStore();
		const { id } = good(await store.keep(packed('Monday', { between })));
		expect(looked).toBeGreaterThan(6);
		expect(equal(await rosterOf(good(await store.read(id))), someBytes(rosterBytes))).toBe(true);
	});

	it('may remove what the other reads, which is told so', async () => {
		const [one, two] = [new SnapshotStore(), new SnapshotStore()];
		const { id } = good(await one.keep(packed('Monday')));
		const opened = good(await one.read(id));
		await two.remove(id);
		await expect(opened.roster.chunk(0)).rejects.toThrow('gone');
		expect(problem(await one.read(id))).toEqual({ code: 'gone' });
	});
});

describe('a crash', () => {
	/** Ends the writing as a crash does: nobody cleans up. */
	async function crashed(): Promise<void> {
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
		const gone = (): never => {
			throw new DOMException('crashed', 'AbortError');
		};
		const real = put.getMockImplementation();
		expect(real).toBeUndefined();
		let reads = 0;
		const between = (): Promise<void> => {
			if (++reads === 8) {
				put.mockImplementation(gone);
				remove.mockImplementation(gone);
			}
			return Promise.resolve();
		};
		await new SnapshotStore().keep(packed('half', { between }));
		put.mockRestore();
		remove.mockRestore();
	}

	it('between two chunks leaves no snapshot, and its leftovers go at the next start', async () => {
		const whole = await keep(new SnapshotStore(), 'whole');
		await crashed();
		const before = await lying();
		expect(before.drafts).toHaveLength(1);
		expect(before.parts.length).toBeGreaterThan(2);
		const next = new SnapshotStore();
		expect(await namesOf(next)).toEqual(['whole']);
		const after = await lying();
		expect(after.drafts).toEqual([]);
		expect(after.parts).toHaveLength(2);
		good(await next.read(whole.id));
	});

	it('between the last chunk and the commit does the same', async () => {
		const commit = vi.spyOn(IDBObjectStore.prototype, 'put');
		commit.mockImplementation(function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'snapshots') throw new DOMException('crashed', 'UnknownError');
			return IDBObjectStore.prototype.add.call(this, value);
		});
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('crashed', 'UnknownError');
		});
		expect(problem(await new SnapshotStore().keep(packed('half')))).toMatchObject({
			code: 'failed'
		});
		vi.restoreAllMocks();
		expect((await lying()).parts).toHaveLength(4);
		expect(await namesOf(new SnapshotStore())).toEqual([]);
		const { parts, drafts } = await lying();
		expect([parts, drafts]).toEqual([[], []]);
	});
});

describe('a connection', () => {
	it('that was closed under its feet is opened again, also while writing', async () => {
		const store = new SnapshotStore();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		let dying = 0;
		const between = (): Promise<void> => {
			transaction.mockImplementationOnce(() => {
				dying++;
				throw new DOMException('The database connection is closing.', 'InvalidStateError');
			});
			return Promise.resolve();
		};
		const { id } = good(await store.keep(packed('Monday', { between })));
		expect(dying).toBeGreaterThan(2);
		expect(equal(await rosterOf(good(await store.read(id))), someBytes(rosterBytes))).toBe(true);
		expect((await lying()).parts).toHaveLength(4);
	});

	it('lets go when another tab brings a newer version, and refuses politely then', async () => {
		const store = new SnapshotStore();
		await keep(store, 'Monday');
		const warn = vi.spyOn(console, 'warn');
		const newer = await openRaw(990);
		newer.close();
		expect(problem(await store.list())).toEqual({ code: 'newer-version' });
		expect(problem(await store.keep(packed('x')))).toEqual({ code: 'newer-version' });
		expect(warn).not.toHaveBeenCalled();
	});

	it('that another tab upgrades in the middle of writing leaves nothing half', async () => {
		const store = new SnapshotStore();
		await keep(store, 'Monday');
		let reads = 0;
		const between = async (): Promise<void> => {
			if (++reads === 6) (await openRaw(990)).close();
		};
		expect(problem(await store.keep(packed('half', { between })))).toEqual({
			code: 'newer-version'
		});
		const { snapshots } = await lying();
		expect(snapshots).toHaveLength(1);
	});
});

describe('a database that is gone', () => {
	it('is no empty list: it says that it vanished', async () => {
		const store = new SnapshotStore();
		const { id } = await keep(store, 'Monday');
		await deleteRaw();
		expect(problem(await store.read(id))).toEqual({ code: 'gone' });
		expect(good(await store.list())).toEqual({ snapshots: [], vanished: true });
		// Once told, it goes on with what is there.
		await keep(store, 'Tuesday');
		expect(good(await store.list())).toMatchObject({ vanished: false, snapshots: [{}] });
	});

	it('under the feet of who writes makes no half snapshot', async () => {
		let reads = 0;
		const between = async (): Promise<void> => {
			if (++reads === 6) await deleteRaw();
		};
		const store = new SnapshotStore();
		expect(problem(await store.keep(packed('half', { between })))).toEqual({ code: 'gone' });
		const { snapshots, parts, drafts } = await lying();
		expect([snapshots, parts, drafts]).toEqual([[], [], []]);
	});

	it('is not mistaken for one whose snapshots were all removed', async () => {
		const store = new SnapshotStore();
		const { id } = await keep(store, 'Monday');
		await new SnapshotStore().remove(id);
		expect(good(await store.list())).toEqual({ snapshots: [], vanished: false });
	});
});

describe('a full disk', () => {
	it('is told before anything is written where the browser knows', async () => {
		const store = new SnapshotStore();
		const { id } = await keep(store, 'Monday');
		vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 900, quota: 1000 });
		const told = problem(await store.keep(packed('Tuesday')));
		expect(told).toMatchObject({ code: 'quota', left: 100, removable: [{ id }] });
		expect((await lying()).parts).toHaveLength(2);
		expect(await store.room()).toMatchObject({ used: 900, left: 100 });
	});

	it.each(['QuotaExceededError', 'AbortError'])(
		'in the middle (%s) leaves nothing half and says what could go',
		async (name) => {
			const store = new SnapshotStore();
			const old = await keep(store, 'old', '2026-11-20T08:00:00.000Z');
			const fresh = await keep(store, 'new', '2026-11-26T08:00:00.000Z');
			let puts = 0;
			const put = vi.spyOn(IDBObjectStore.prototype, 'put');
			put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
				if (this.name === 'parts' && ++puts > 2) {
					const full = new DOMException('full', 'QuotaExceededError');
					throw name === 'QuotaExceededError'
						? full
						: Object.assign(new Error('aborted'), { name, inner: full });
				}
				return IDBObjectStore.prototype.add.call(this, value);
			});
			const told = problem(await store.keep(packed('half')));
			put.mockRestore();
			expect(told).toMatchObject({ code: 'quota' });
			if (told.code !== 'quota') throw new Error(told.code);
			expect(told.removable.map(({ id }) => id)).toEqual([old.id, fresh.id]);
			expect(told.needed).toBeGreaterThan(CHUNK_BYTES);
			const { parts, drafts } = await lying();
			expect(parts).toHaveLength(4);
			expect(drafts).toEqual([]);
			good(await store.remove(old.id));
			good(await store.keep(packed('whole')));
		}
	);
});

describe('what ends the writing from outside leaves nothing', () => {
	it('a file that became unreadable', async () => {
		let reads = 0;
		const between = (): Promise<void> =>
			++reads > 5 ? Promise.reject(new DOMException('', 'NotReadableError')) : Promise.resolve();
		const store = new SnapshotStore();
		expect(problem(await store.keep(packed('half', { between })))).toEqual({ code: 'unreadable' });
		expect((await lying()).parts).toEqual([]);
	});

	it('cancelling', async () => {
		const controller = new AbortController();
		let reads = 0;
		const between = (): Promise<void> => {
			if (++reads === 6) controller.abort();
			return Promise.resolve();
		};
		const store = new SnapshotStore();
		const kept = await store.keep(packed('half', { between }), controller.signal);
		expect(problem(kept)).toEqual({ code: 'cancelled' });
		expect((await lying()).parts).toEqual([]);
	});
});

describe('asking the browser to keep it', () => {
	it('is done once, at the first keep, and the answer is kept', async () => {
		const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
		const store = new SnapshotStore();
		expect((await store.room()).persist).toBe(null);
		expect(persist).not.toHaveBeenCalled();
		await keep(store, 'Monday');
		await vi.waitFor(async () => expect((await store.room()).persist).toBe('denied'));
		await keep(new SnapshotStore(), 'Tuesday');
		expect((await new SnapshotStore().room()).persist).toBe('denied');
		expect(persist).toHaveBeenCalledTimes(1);
	});

	it('can be done by the page for a worker, once as well', async () => {
		const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
		await new SnapshotStore().askToPersist();
		await new SnapshotStore().askToPersist();
		expect((await new SnapshotStore().room()).persist).toBe('granted');
		expect(persist).toHaveBeenCalledTimes(1);
	});

	it('holds nobody up while the browser asks the person', async () => {
		vi.spyOn(navigator.storage, 'persist').mockReturnValue(new Promise(() => undefined));
		await keep(new SnapshotStore(), 'Monday');
		expect(await new SnapshotStore().room()).toMatchObject({ persist: null });
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
		]
	];
	it.each(refusals)('%s, every call says so', async (_, refuse) => {
		refuse();
		const store = new SnapshotStore();
		const unavailable = { code: 'unavailable' };
		expect(problem(await store.list())).toEqual(unavailable);
		expect(problem(await store.keep(packed('x')))).toEqual(unavailable);
		expect(problem(await store.read('x'))).toEqual(unavailable);
		expect(problem(await store.clear())).toEqual(unavailable);
		expect(problem(await store.retention.read())).toEqual(unavailable);
		expect(problem(await store.vault.state())).toEqual(unavailable);
		expect(await store.room()).toMatchObject({ snapshots: 0, persist: null });
	});
});
