import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../../../tests/support/rosters';
import { changesBySchool } from './by-school';
import { RecordNames } from './people';
import { diffRosters } from './roster-diff';
import { checkedSmall } from '../../../../tests/support/small-roster';

const orgs = [
	{ sourcedId: 'a', name: 'Alder', type: 'school' },
	{ sourcedId: 'b', name: 'Birch', type: 'school' }
];
const person = (id: string, school: string, role = 'student') => ({
	sourcedId: id,
	orgSourcedIds: school,
	role,
	givenName: 'Ada',
	familyName: id,
	grades: '03',
	password: 'secret'
});

describe('by school', () => {
	it('counts who is gone, new and moved, and the sums hold', async () => {
		const was = await rosterOf({
			'orgs.csv': orgs,
			'users.csv': [
				person('1', 'a'),
				person('2', 'a'),
				person('3', 'a,b'),
				person('4', 'b'),
				person('t', 'a', 'teacher'),
				person('p', 'a', 'parent')
			]
		});
		const is = await rosterOf({
			'orgs.csv': [{ sourcedId: 'a', name: 'Alder Creek', type: 'school' }],
			'users.csv': [
				person('1', 'b'),
				person('3', 'b'),
				person('5', 'a'),
				person('t', 'a', 'teacher')
			]
		});
		const [a, b] = changesBySchool(diffRosters(was, is));
		expect(a).toMatchObject({ school: 'a', name: 'Alder Creek', isGone: false });
		expect(a?.students).toEqual({ before: 3, after: 1, gone: 1, new: 1, movedOut: 2, movedIn: 0 });
		expect(a?.staff).toMatchObject({ before: 1, after: 1, gone: 0 });
		expect(b).toMatchObject({ school: 'b', name: 'Birch', isGone: true });
		expect(b?.students).toEqual({ before: 2, after: 2, gone: 1, new: 0, movedOut: 0, movedIn: 1 });
	});
});

describe('names', () => {
	it('say who somebody is, and never a password', async () => {
		const set = await rosterOf({ 'orgs.csv': orgs, 'users.csv': [person('1', 'a,b,zz')] });
		const names = new RecordNames(set);
		expect(names.name('users.csv', 0)).toEqual({
			key: '1',
			name: 'Ada 1',
			kind: 'student',
			role: 'student',
			grade: '03',
			schools: [
				{ id: 'a', name: 'Alder' },
				{ id: 'b', name: 'Birch' },
				{ id: 'zz', name: 'zz' }
			],
			of: ''
		});
		expect(JSON.stringify(names.cells('users.csv', 0))).not.toContain('secret');
		expect(names.cells('users.csv', 0)).toContainEqual({ column: 'password', text: '(hidden)' });
		expect(names.name('users.csv', 7).name).toBe('');
	});

	it('of classes, enrollments and files that belong to people', async () => {
		const { set } = await checkedSmall();
		const names = new RecordNames(set);
		expect(names.name('classes.csv', 0)).toMatchObject({
			name: 'Reading 3A',
			of: 'Reading',
			schools: [{ id: 'school-1', name: 'Example School' }]
		});
		expect(names.name('enrollments.csv', 1)).toMatchObject({
			key: 'enrollment-2',
			name: 'Léa Novak',
			kind: 'student',
			of: 'Reading 3A'
		});
		expect(names.name('orgs.csv', 1).name).toBe('Example School');
	});
});
