import { expect, it } from 'vitest';
import { dayAfter, daysToSetAside } from './set-aside-days';

it.each([
	['2026-11-27', 30, '2026-12-27'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-12-31', 1, '2027-01-01']
])('%s and %i days make %s', (from, days, to) => {
	expect(dayAfter(from, days)).toBe(to);
});

it('is set aside for thirty days unless somebody says otherwise, and for a year at most', () => {
	expect(daysToSetAside('2026-11-27')).toEqual({
		first: '2026-11-27',
		usual: '2026-12-27',
		last: '2027-11-27'
	});
});
