import { describe, expect, it } from 'vitest';
import { isRetention, keepAll, outdated, readRetention, writeRetention } from './retention';

const days = [20, 27, 1, 26, 10].map((day) => ({
	at: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`
}));
const gone = (last: number | null, most: number | null, now = '2026-11-27T09:00:00.000Z') =>
	outdated(days, { last, days: most }, now).map(({ at }) => Number(at.slice(8, 10)));

describe('retention', () => {
	it('keeps everything where no limit is set', () => {
		expect(gone(null, null)).toEqual([]);
	});

	it('keeps the newest so many', () => {
		expect(gone(2, null)).toEqual([20, 10, 1]);
		expect(gone(9, null)).toEqual([]);
	});

	it('keeps what is not older than so many days', () => {
		expect(gone(null, 7)).toEqual([20, 10, 1]);
		expect(gone(null, 8)).toEqual([10, 1]);
	});

	it('lets go what either limit lets go', () => {
		expect(gone(3, 2)).toEqual([20, 10, 1]);
		expect(gone(4, 30)).toEqual([1]);
	});

	it('is written and read again', () => {
		for (const rule of [keepAll, { last: 5, days: null }, { last: null, days: 30 }]) {
			expect(readRetention(writeRetention(rule))).toEqual(rule);
		}
		for (const text of [undefined, '', 'x y', '0 -', '1.5 -']) {
			expect(readRetention(text)).toEqual(keepAll);
		}
	});

	it('has limits of at least 1', () => {
		expect(isRetention({ last: 0, days: null })).toBe(false);
		expect(isRetention({ last: NaN, days: null })).toBe(false);
		expect(isRetention({ last: 1, days: 1 })).toBe(true);
	});
});
