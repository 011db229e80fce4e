import { describe, expect, it } from 'vitest';
import { comparison, file, forecast } from '../../../../tests/support/comparison-fixture';
import { addressOfList, listOfAddress } from './list-address';
import {
	firstSelection,
	goneOfSchool,
	isNarrowed,
	listChoices,
	listOfFile,
	unfiltered,
	withFilter,
	withList
} from './list-choices';

const users = file('users.csv', { before: 50, removed: 3, added: 2 });
const classes = file('classes.csv', { before: 9, changed: 1 });
const plain = comparison({ files: [classes, users] });
const judged = comparison({
	files: [classes, users],
	forecasts: [forecast('hmh', 'HMH', 7), forecast('gooru', 'Gooru', 0)]
});

describe('the lists of a comparison', () => {
	it('begin with people who are gone', () => {
		expect(firstSelection(plain)).toEqual({ list: 'removed', file: 'users.csv' });
	});

	it('begin with what there is where nobody is gone', () => {
		const files = [classes, file('users.csv', { before: 50 })];
		expect(firstSelection(comparison({ files }))).toEqual({ list: 'changed', file: 'classes.csv' });
	});

	it('begin with what a new year does not explain, where one is taken for one', () => {
		const rollOver = { departures: [file('users.csv', { added: 1 })], sameGrade: 4 };
		const selection = firstSelection(comparison({ files: [users], rollOver }));
		expect(selection).toEqual({ list: 'added', file: 'users.csv', departures: true });
		expect(
			listChoices(comparison({ files: [users], rollOver }), selection).find(
				({ list }) => list === 'sameGrade'
			)?.count
		).toBe(4);
	});

	it('are the four kinds of change, and who is off where receivers are chosen', () => {
		const selection = firstSelection(plain);
		expect(listChoices(plain, selection)).toEqual([
			{ list: 'removed', count: 3 },
			{ list: 'added', count: 2 },
			{ list: 'changed', count: 0 },
			{ list: 'returned', count: 0 }
		]);
		expect(listChoices(judged, selection).at(-1)).toEqual({ list: 'off', count: 7 });
	});

	it('keep the filters that the next one knows, and drop the others', () => {
		const selection = {
			list: 'changed',
			file: 'users.csv',
			column: 'email',
			school: 's1'
		} as const;
		const off = withList(judged, selection, 'off');
		expect(off).toEqual({ list: 'off', file: 'users.csv', school: 's1', profile: 'hmh' });
		expect(withList(judged, { ...off, because: 'missing' }, 'removed')).toEqual({
			list: 'removed',
			file: 'users.csv',
			school: 's1'
		});
		const narrowed = withFilter(off, 'text', 'ada');
		expect([isNarrowed(narrowed), isNarrowed(unfiltered(narrowed))]).toEqual([true, false]);
		expect(withFilter(narrowed, 'text', '')).toEqual(off);
	});

	it('open from a file and from a school', () => {
		expect(listOfFile(plain, 'classes.csv')).toEqual({ list: 'changed', file: 'classes.csv' });
		expect(goneOfSchool('s1', 'staff')).toEqual({
			list: 'removed',
			file: 'users.csv',
			school: 's1',
			kind: 'staff'
		});
	});
});

describe('the address of a list', () => {
	it('names its kind and nothing else', () => {
		expect(addressOfList('studentsWithoutClass')).toBe('#list=studentsWithoutClass');
		expect(listOfAddress('#list=off')).toBe('off');
	});

	it.each(['', '#list=', '#list=constructor', '#removed'])('is none: %s', (hash) => {
		expect(listOfAddress(hash)).toBeNull();
	});
});
