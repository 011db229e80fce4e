import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PastEdits } from '../core/edits/recipe-habits';
import { DATABASE } from './database';
import { PastEditsStore } from './past-edits';
import { SetAsideStore } from './set-aside';
import { wipe } from './wipe';

const done = (day: string, profile: string | null = 'hmh'): PastEdits => ({
	...{ day, profile },
	edits: [{ kind: 'replaceValue', file: 'users.csv', column: 'role', from: 'pupil', to: 'student' }]
});

beforeEach(async () => {
	await Dexie.delete(DATABASE);
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('PastEditsStore', () => {
	it('keeps what was done by day and receiver, the last of a day in the place of the others', async () => {
		await new PastEditsStore().put({ ...done('2026-11-25'), edits: [] });
		await new PastEditsStore().put(done('2026-11-25'));
		expect(await new PastEditsStore().put(done('2026-11-25', null))).toBe(true);
		const kept = await new PastEditsStore().list();
		expect(kept).toHaveLength(2);
		expect(kept).toContainEqual(done('2026-11-25'));
		expect(kept).toContainEqual(done('2026-11-25', null));
	});

	it('forgets the oldest days of a receiver, and no other', async () => {
		const store = new PastEditsStore();
		await store.put(done('2026-01-01', 'st-math'));
		for (let day = 10; day < 22; day++) await store.put(done(`2026-11-${String(day)}`));
		const days = (await store.list()).map(({ day }) => day).sort();
		expect(days).toHaveLength(11);
		expect(days.slice(0, 2)).toEqual(['2026-01-01', '2026-11-12']);
	});

	it('leaves what a database of before held', async () => {
		const old = new Dexie(DATABASE);
		old.version(3).stores({ lines: '++id, at', choices: 'id', setAside: 'key' });
		await old.table('setAside').add({ key: 'a', reason: 'Known', until: '2999-01-01' });
		old.close();
		await new PastEditsStore().put(done('2026-11-25'));
		expect(await new SetAsideStore().list('2026-11-27')).toHaveLength(1);
	});

	it('goes with everything that is deleted, and when somebody says so', async () => {
		const store = new PastEditsStore();
		await store.put(done('2026-11-25'));
		await store.clear();
		expect(await store.list()).toEqual([]);
		await store.put(done('2026-11-25'));
		expect((await wipe()).databases).toEqual([]);
		expect(await new PastEditsStore().list()).toEqual([]);
	});

	it('says that nothing was kept where the browser refuses', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const store = new PastEditsStore();
		expect(await store.put(done('2026-11-25'))).toBe(false);
		expect(await store.list()).toEqual([]);
		await store.clear();
	});
});
