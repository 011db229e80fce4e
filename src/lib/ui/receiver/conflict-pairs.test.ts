import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../core/profiles/conflicts';
import { conflictPairs, differingFiles } from './conflict-pairs';

const conflict = (one: string, other: string, file: string | null, isGrave = true): Conflict => ({
	file,
	column: null,
	isGrave,
	sides: [
		{ profile: one, title: one.toUpperCase(), demand: `${one}-1`, wants: 'this' },
		{ profile: other, title: other.toUpperCase(), demand: `${other}-1`, wants: 'that' }
	]
});
const conflicts = [
	conflict('a', 'b', 'users.csv', false),
	conflict('a', 'c', 'courses.csv'),
	conflict('a', 'c', null, false),
	conflict('a', 'c', null)
];

describe('what cannot be had together', () => {
	it('stands by pairs, what costs something first', () => {
		expect(
			conflictPairs(conflicts).map(({ titles, isGrave, conflicts: all }) => [
				titles.join(),
				isGrave,
				all.map((each) => each.isGrave)
			])
		).toEqual([
			['A,C', true, [true, true, false]],
			['A,B', false, [false]]
		]);
	});

	it('names the files in which a zip differs from the others', () => {
		expect(differingFiles(['c'], conflicts)).toEqual([null, 'courses.csv']);
		expect(differingFiles(['a', 'b'], conflicts)).toEqual([null, 'courses.csv']);
		expect(differingFiles(['b'], conflicts)).toEqual([]);
	});
});
