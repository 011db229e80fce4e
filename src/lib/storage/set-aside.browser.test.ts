import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from './database';
import { HistoryStore } from './history';
import { SetAsideStore, type StoredSetAside } from './set-aside';

const entry = (key: string, until = '2026-12-27'): StoredSetAside => ({
	key: key.repeat(64),
	reason: 'The office knows, and corrects it in January',
	until
});
const today = '2026-11-27';

beforeEach(async () => {
	await Dexie.delete(DATABASE);
	// Dexie traces on the console, on localhost only, what the store answers for.
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('SetAsideStore', () => {
	it('keeps what is set aside for the next visit, until somebody takes it back', async () => {
		expect(await new SetAsideStore().put(entry('a'))).toBe(true);
		await new SetAsideStore().put(entry('b'));
		expect(await new SetAsideStore().list(today)).toEqual([entry('a'), entry('b')]);
		await new SetAsideStore().remove(entry('a').key);
		expect(await new SetAsideStore().list(today)).toEqual([entry('b')]);
		await new SetAsideStore().clear();
		expect(await new SetAsideStore().list(today)).toEqual([]);
	});

	it('puts a later date in the place of the earlier one', async () => {
		const store = new SetAsideStore();
		await store.put(entry('a'));
		await store.put(entry('a', '2027-01-31'));
		expect(await store.list(today)).toEqual([entry('a', '2027-01-31')]);
	});

	it('forgets on the day after the last one, and not before', async () => {
		const store = new SetAsideStore();
		await store.put(entry('a', today));
		await store.put(entry('b', '2026-11-26'));
		expect(await store.list(today)).toEqual([entry('a', today)]);
		expect(await store.list('2026-11-28')).toEqual([]);
		expect(await store.list('2026-01-01')).toEqual([]);
	});

	it('keeps fingerprints, words and days, and nothing else', async () => {
		const store = new SetAsideStore();
		await store.put(entry('a'));
		const [kept] = await store.list(today);
		expect(Object.keys(kept).sort()).toEqual(['key', 'reason', 'until']);
	});

	it('leaves the lines of earlier checks as they were', async () => {
		const old = new Dexie(DATABASE);
		old.version(1).stores({ lines: '++id, at' });
		await old.table('lines').add({ rows: 7 });
		old.close();
		await new SetAsideStore().put(entry('a'));
		expect(await new HistoryStore().list()).toMatchObject([{ rows: 7 }]);
	});

	it('says that nothing was kept where the browser refuses', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const store = new SetAsideStore();
		expect(await store.put(entry('a'))).toBe(false);
		expect(await store.list(today)).toEqual([]);
		await store.remove('a');
		await store.clear();
	});
});
