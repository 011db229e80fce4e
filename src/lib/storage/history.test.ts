import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE } from './database';
import { HistoryStore, type StoredLine } from './history';

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

beforeEach(async () => {
	await Dexie.delete(DATABASE);
});

describe('HistoryStore', () => {
	it('lists what it keeps, the newest first', async () => {
		const store = new HistoryStore();
		await store.add(line);
		await store.add({ ...line, errors: 0, verdict: 'clean' });
		const kept = await store.list();
		expect(kept.map(({ verdict }) => verdict)).toEqual(['clean', 'errors']);
	});

	it('keeps nothing but date, sizes, counts and verdict', async () => {
		const store = new HistoryStore();
		await store.add(line);
		const [kept] = await store.list();
		expect(Object.keys(kept).sort()).toEqual([...Object.keys(line), 'id'].sort());
	});

	it('forgets one line, and all', async () => {
		const store = new HistoryStore();
		await store.add(line);
		await store.add(line);
		const [newest] = await store.list();
		await store.remove(newest.id);
		expect(await store.list()).toHaveLength(1);
		await store.clear();
		expect(await store.list()).toEqual([]);
	});

	it('keeps the newest 200 lines', async () => {
		const store = new HistoryStore();
		for (let i = 0; i < 203; i++) await store.add({ ...line, rows: i });
		const kept = await store.list();
		expect(kept).toHaveLength(200);
		expect(kept[0].rows).toBe(202);
	});
});
