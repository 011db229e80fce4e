import { describe, expect, it } from 'vitest';
import type { Brake } from '../../core/snapshots/brakes';
import { file, school } from '../../../../tests/support/comparison-fixture';
import { barWidths } from './bar-widths';
import { brakePercent, schoolShares, shareWords } from './school-shares';

describe('bars by file', () => {
	it('grow with the square roots of the counts, on one scale', () => {
		const [large, small] = barWidths([
			file('enrollments.csv', { removed: 1600, added: 100 }),
			file('users.csv', { removed: 400 })
		]);
		expect(large?.gone).toBe((small?.gone ?? 0) * 2);
		expect(large?.added).toBeCloseTo((large?.gone ?? 0) / 4, 0);
	});

	it('stay in their half where new and changed ones come together', () => {
		const [only] = barWidths([file('users.csv', { added: 100, changed: 100 })]);
		expect((only?.added ?? 0) + (only?.changed ?? 0)).toBeLessThanOrEqual(47);
	});

	it('have no length where nothing changed', () => {
		expect(barWidths([file('orgs.csv', { before: 8 })])).toEqual([
			{ gone: 0, added: 0, changed: 0 }
		]);
	});
});

const brake = (given: Partial<Brake>): Brake => ({
	file: 'users.csv',
	school: 's1',
	term: null,
	rule: '',
	percent: 10,
	floor: 20,
	among: 0,
	counts: 'removed',
	who: null,
	when: 'over',
	of: 0,
	count: 0,
	share: 0,
	over: false,
	...given
});

describe('shares by school', () => {
	const schools = [
		school('s1', { before: 100, after: 90, gone: 6, movedOut: 4 }),
		school('s2', { before: 50, after: 25, gone: 25 }),
		school('s3', {})
	];

	it('come the largest first, without schools that have none', () => {
		const shares = schoolShares(schools, 'students', []);
		expect(shares.map((each) => [each.school, each.goneShare, each.movedShare])).toEqual([
			['s2', 50, 0],
			['s1', 6, 4]
		]);
	});

	it('say where a brake asks, and at what share', () => {
		const brakes = [brake({ school: null, percent: 5 }), brake({ school: 's2', over: true })];
		expect(schoolShares(schools, 'students', brakes).map(({ isOver }) => isOver)).toEqual([
			true,
			false
		]);
		expect(brakePercent(brakes, 'students')).toBe(10);
		expect([brakePercent(brakes, 'staff'), brakePercent(brakes, 'classes')]).toEqual([null, null]);
	});

	it.each([
		[198, 412, '48 %'],
		[4, 2604, '0.2 %'],
		[1, 100_000, 'under 0.1 %'],
		[0, 12, '0 %'],
		[3, 0, '0 %']
	])('%i of %i reads %s', (part, whole, words) => {
		expect(shareWords(part, whole)).toBe(words);
	});
});
