import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_PROFILES, OwnProfileStore, type StoredProfile } from './own-profiles';

const profile = (id: string, title = id): StoredProfile => ({
	id,
	title,
	text: `{"id":"${id}"}`,
	savedAt: '2026-11-22T20:15:00.000Z'
});

const idsOf = async (store: OwnProfileStore) => (await store.list()).map(({ id }) => id);

beforeEach(async () => {
	await Dexie.delete(OWN_PROFILES);
	// Dexie traces on the console, on localhost only, what the store answers for.
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('OwnProfileStore', () => {
	it('keeps profiles for the next visit, by title', async () => {
		expect(await new OwnProfileStore().put(profile('one', 'Zebra'))).toBe(true);
		expect(await new OwnProfileStore().put(profile('two', 'Aardvark'))).toBe(true);
		expect(await idsOf(new OwnProfileStore())).toEqual(['two', 'one']);
		expect((await new OwnProfileStore().list())[1]).toEqual(profile('one', 'Zebra'));
	});

	it('puts a later version in the place of the earlier one', async () => {
		const store = new OwnProfileStore();
		await store.put(profile('one', 'First'));
		await store.put(profile('one', 'Second'));
		expect((await store.list()).map(({ title }) => title)).toEqual(['Second']);
	});

	it('forgets one', async () => {
		const store = new OwnProfileStore();
		await store.put(profile('one'));
		await store.put(profile('two'));
		await store.remove('one');
		expect(await idsOf(store)).toEqual(['two']);
	});

	it('opens again when the browser closed the database under it', async () => {
		const store = new OwnProfileStore();
		await store.put(profile('one'));
		const open = vi.spyOn(IDBDatabase.prototype, 'transaction');
		open.mockImplementationOnce(() => {
			throw new DOMException('The database connection is closing.', 'InvalidStateError');
		});
		expect(await idsOf(store)).toEqual(['one']);
	});

	it('says that nothing was kept where the browser refuses', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const store = new OwnProfileStore();
		expect(await store.put(profile('one'))).toBe(false);
		expect(await store.list()).toEqual([]);
		await store.remove('one');
	});
});
