import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryStore } from './history';
import { OwnProfileStore } from './own-profiles';
import { SetAsideStore } from './set-aside';
import { SnapshotStore } from './snapshot-store';
import { good, packed, someBytes } from './snapshots.test-support';
import { leftovers, wipe, wipeLeftovers } from './wipe';

const nothing = { databases: [], caches: [], keys: [], scratch: [], serviceWorkers: [] };

beforeEach(async () => {
	await wipe();
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** Fills every place in which something of ours may lie. */
async function fill(): Promise<SnapshotStore> {
	const store = new SnapshotStore();
	good(await store.keep(packed('Monday', { roster: someBytes(10) })));
	await new OwnProfileStore().put({ id: 'p', title: 'P', text: '{}', savedAt: '' });
	await new SetAsideStore().put({ key: 'a', reason: 'b', until: '2099-01-01' });
	await new HistoryStore().list();
	await (await caches.open('rollcall-app https://x.example/')).put('/a', new Response('a'));
	localStorage.setItem('rollcall-x', '1');
	sessionStorage.setItem('sveltekit:scroll', '{}');
	const folder = await navigator.storage.getDirectory();
	const scratch = await folder.getDirectoryHandle('rollcall-scratch', { create: true });
	await scratch.getFileHandle('a', { create: true });
	return store;
}

describe('deleting everything', () => {
	it('leaves nothing, and says so after looking', async () => {
		await fill();
		const before = await leftovers();
		expect(before.databases).toHaveLength(3);
		expect([before.caches, before.keys, before.scratch].map(({ length }) => length)).toEqual([
			1, 2, 1
		]);
		expect(await wipe()).toEqual(nothing);
		expect(await leftovers()).toEqual(nothing);
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names.filter((name) => name?.startsWith('rollcall'))).toEqual([]);
	});

	it('leaves what other pages of the same host keep', async () => {
		localStorage.setItem('theirs', '1');
		await caches.open('theirs');
		await new Promise((resolve) => {
			indexedDB.open('theirs').onsuccess = resolve;
		});
		await fill();
		await wipe();
		expect(localStorage.getItem('theirs')).toBe('1');
		expect(await caches.keys()).toContain('theirs');
		expect((await indexedDB.databases()).map(({ name }) => name)).toContain('theirs');
		localStorage.removeItem('theirs');
		await caches.delete('theirs');
		indexedDB.deleteDatabase('theirs');
	});

	it('goes on where databases are open, here and in another tab', async () => {
		const store = await fill();
		expect(await wipe()).toEqual(nothing);
		expect(good(await store.list())).toEqual({ snapshots: [], vanished: true });
		good(await store.keep(packed('Tuesday', { roster: someBytes(10) })));
		expect(good(await store.list()).snapshots).toHaveLength(1);
	});

	it('deletes again what the page itself brings back meanwhile', async () => {
		await fill();
		const original = IDBFactory.prototype.deleteDatabase.bind(indexedDB);
		let times = 0;
		vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation((name) => {
			const deleting = original(name);
			// As a page does that is still loading: it reads, which makes the database anew.
			if (name === 'rollcall' && times++ === 0) void new HistoryStore().list();
			return deleting;
		});
		expect(await wipe()).toEqual(nothing);
		expect(times).toBeGreaterThan(1);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rollcall');
	});

	it('deletes once more what another tab brought back', async () => {
		await wipe();
		// As a tab does that was still loading.
		await new HistoryStore().list();
		expect((await leftovers()).databases).toEqual(['rollcall']);
		expect(await wipeLeftovers()).toEqual(nothing);
		expect(await leftovers()).toEqual(nothing);
	});

	it('names a database that another tab does not let go', async () => {
		await fill();
		const holding = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('rollcall');
			opening.onsuccess = () => {
				resolve(opening.result);
			};
		});
		expect((await wipe()).databases).toEqual(['rollcall']);
		holding.close();
		await vi.waitFor(async () => expect((await leftovers()).databases).toEqual([]));
	});

	it('takes the offline copy along, but not that of another copy of the page', async () => {
		const unregister = vi.fn(() => Promise.resolve(true));
		const scope = 'https://x.example/a/';
		// As much of a registration as is looked at.
		const registration = { scope, unregister } as unknown as ServiceWorkerRegistration;
		const get = vi.spyOn(navigator.serviceWorker, 'getRegistration');
		get.mockImplementation(() =>
			Promise.resolve(unregister.mock.calls.length > 0 ? undefined : registration)
		);
		for (const name of ['rollcall-app', 'rollcall-host']) await caches.open(`${name} ${scope}`);
		await caches.open('rollcall-app https://x.example/b/');
		expect(await wipe()).toEqual(nothing);
		expect(unregister).toHaveBeenCalledTimes(1);
		expect(await caches.keys()).toEqual(['rollcall-app https://x.example/b/']);
	});

	it('does not fail where the browser refuses everything', async () => {
		const refuse = (): never => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(refuse);
		vi.spyOn(IDBFactory.prototype, 'databases').mockImplementation(refuse);
		vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
		vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new Error('refused'));
		expect(await wipe()).toEqual(nothing);
	});
});
