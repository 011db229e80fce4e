import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/lib/core/snapshots/comparison';
import type { FileDiff } from '../../src/lib/core/snapshots/file-diff';
import { keyText } from '../../src/lib/core/snapshots/people';
import {
	at,
	districtRecords,
	inNextYear,
	withoutStudents,
	type Roster
} from '../support/district/rolled-over';
import { rosterOf } from '../support/rosters';

/*
 * A made-up district whose year is rolled over, with and without faults in it: what a new year brings
 * is expected, and only the faults depart from it.
 */

const STUDENTS = 900;
const seeds = [1, 2, 3];

async function compared(before: Roster, after: Roster): Promise<Comparison> {
	return compare(await rosterOf(before), await rosterOf(after), [], { rollOver: 'find' });
}

const touched = ({ departures }: Comparison): string[] =>
	departures.files
		.filter(({ removed, added, changed }) => removed.length + added.length + changed.length > 0)
		.map(({ name }) => name);

const removedIds = ({ removed, tableBefore }: FileDiff): string[] =>
	removed.map((record) => (tableBefore === null ? '' : keyText(tableBefore, record))).sort();

const brokenSums = ({ departures }: Comparison): string[] =>
	departures.files
		.filter(
			({ before, after, removed, added, changed, returned, unchanged }) =>
				before !== removed.length + changed.length + unchanged ||
				after !== added.length + changed.length + returned.length + unchanged
		)
		.map(({ name }) => name);

describe.each(seeds)('a new school year, seed %i', (seed) => {
	const before = districtRecords(STUDENTS, seed, 3);
	const after = inNextYear(before);

	it('is found, and nothing of it departs', async () => {
		const comparison = await compared(before, after);
		expect(comparison.rollOver?.kind).toBe('year');
		expect(comparison.diff.file('users.csv')?.changed.length).toBeGreaterThan(STUDENTS / 2);
		expect(touched(comparison)).toEqual([]);
		expect(comparison.rollOver?.sameGrade).toEqual([]);
		expect(comparison.brakes.filter(({ over }) => over)).toEqual([]);
		expect(brokenSums(comparison)).toEqual([]);
		expect(comparison.rollOver?.expected.map(({ id }) => id)).toContain('students-move-up');
	});

	it('does not hide who is missing besides', async () => {
		const students = at(before, 'users.csv').filter(
			({ role, grades }) => role === 'student' && grades === '03'
		);
		const lost = new Set(students.slice(0, 30).map(({ sourcedId = '' }) => sourcedId));
		const comparison = await compared(before, withoutStudents(after, lost));
		const users = comparison.departures.file('users.csv');
		if (users === undefined) throw new Error('no users');
		const parents = removedIds(users).filter((id) => !lost.has(id));
		expect(parents).toEqual([]);
		expect(removedIds(users)).toEqual([...lost].sort());
		const over = comparison.brakes.filter((brake) => brake.over);
		expect(over.some(({ file, school }) => file === 'users.csv' && school !== null)).toBe(
			students.length >= 30
		);
		expect(brokenSums(comparison)).toEqual([]);
	});

	it('does not hide who stays in a grade, or changes otherwise', async () => {
		const staying = new Map(
			at(before, 'users.csv')
				.filter(({ role, grades }) => role === 'student' && grades === '02')
				.slice(0, 5)
				.map((each) => [each['sourcedId'], each] as const)
		);
		const users = at(after, 'users.csv').map((each) => staying.get(each['sourcedId']) ?? each);
		const third = users.findIndex(({ role, grades }) => role === 'student' && grades === '04');
		users[third] = { ...users[third], givenName: 'Renamed' };
		const comparison = await compared(before, { ...after, 'users.csv': users });
		expect(comparison.rollOver?.sameGrade).toHaveLength(5);
		expect(comparison.departures.file('users.csv')?.changed).toEqual([third]);
	});
});

describe('a new term', () => {
	const whole = districtRecords(STUDENTS, 1, 3);
	const inTerm = (term: string): Roster => {
		const classes = at(whole, 'classes.csv').filter(
			({ termSourcedIds = '' }) =>
				termSourcedIds.includes(term) || !termSourcedIds.startsWith('sem')
		);
		const ids = new Set(classes.map(({ sourcedId }) => sourcedId));
		return {
			...whole,
			'classes.csv': classes,
			'enrollments.csv': at(whole, 'enrollments.csv').filter(({ classSourcedId }) =>
				ids.has(classSourcedId ?? '')
			)
		};
	};
	const [first, second] = [inTerm('sem-2027-1'), inTerm('sem-2027-2')];
	const only = (roster: Roster, term: string): Roster => ({
		...roster,
		'classes.csv': at(roster, 'classes.csv').map((each) => ({
			...each,
			// Classes of both semesters name the one that is on.
			termSourcedIds: each['termSourcedIds']?.includes(',') ? term : (each['termSourcedIds'] ?? '')
		}))
	});

	it('ends the classes of the first, and begins those of the second', async () => {
		const comparison = await compared(only(first, 'sem-2027-1'), only(second, 'sem-2027-2'));
		expect(comparison.rollOver?.kind).toBe('term');
		expect(touched(comparison)).toEqual([]);
	});

	it('is none where the classes of the first are gone and no others came', async () => {
		const classes = at(first, 'classes.csv').filter(
			({ termSourcedIds = '' }) => !termSourcedIds.startsWith('sem')
		);
		const before = only(first, 'sem-2027-1');
		const comparison = await compared(before, { ...before, 'classes.csv': classes });
		expect(comparison.rollOver).toBeNull();
	});
});
