import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChoiceStore, type ReceiverChoices } from './choices';
import { DATABASE } from './database';
import { HistoryStore } from './history';

const chosen: ReceiverChoices = {
	receivers: ['st-math', 'hmh'],
	answers: { 'st-math': { middleSchool: true }, hmh: { delivery: 'browser' } },
	day: '2027-07-01'
};

beforeEach(async () => {
	await Dexie.delete(DATABASE);
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** A database as the version before this table made it, with one line in it. */
async function earlierDatabase(): Promise<void> {
	const earlier = new Dexie(DATABASE);
	earlier.version(1).stores({ lines: '++id, at' });
	await earlier.table('lines').add({ at: '2026-11-22T20:15:00.000Z', rows: 7 });
	earlier.close();
}

describe('ChoiceStore in a browser', () => {
	it('knows nothing at first', async () => {
		expect(await new ChoiceStore().read()).toBeNull();
	});

	it('keeps what was chosen for the next visit, the latest in place of the one before', async () => {
		await new ChoiceStore().write({ ...chosen, receivers: ['gooru'] });
		await new ChoiceStore().write(chosen);
		expect(await new ChoiceStore().read()).toEqual(chosen);
	});

	it('keeps thresholds beside it, and lets them go', async () => {
		const store = new ChoiceStore();
		expect(await store.readBrakes()).toBeNull();
		await store.write(chosen);
		expect(await store.writeBrakes([{ percent: 5 }])).toBe(true);
		expect(await new ChoiceStore().readBrakes()).toEqual([{ percent: 5 }]);
		expect(await new ChoiceStore().read()).toEqual(chosen);
		await store.writeBrakes(null);
		expect(await new ChoiceStore().readBrakes()).toBeNull();
	});

	it('forgets it', async () => {
		const store = new ChoiceStore();
		await store.write(chosen);
		await store.clear();
		expect(await store.read()).toBeNull();
	});

	it('leaves the lines of earlier checks as they were', async () => {
		await earlierDatabase();
		await new ChoiceStore().write(chosen);
		expect((await new HistoryStore().list()).map(({ rows }) => rows)).toEqual([7]);
	});

	it('answers as if nothing had been kept where storage is refused', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const store = new ChoiceStore();
		await expect(store.write(chosen)).resolves.toBeUndefined();
		expect(await store.read()).toBeNull();
		await expect(store.clear()).resolves.toBeUndefined();
	});
});
