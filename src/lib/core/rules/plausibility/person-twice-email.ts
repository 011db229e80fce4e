import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import { neededColumns } from '../logic/needed-columns';
import { Memory } from '../memory';
import { stMath } from '../receivers';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { equalKeys } from './equal-keys';
import { peopleOf, type People } from './people';
import { asChanges, more, seat, user } from './plausibility-examples';
import { STAFF, TEACHER } from './role-kinds';
import { nameCodes } from './name-codes';
import { emailNumbers, pairDetails, pairsOf, type Pair } from './same-person';

const file = 'users.csv';
const column = 'sourcedId';
const teacher = { role: 'teacher', given: 'Ada', family: 'Kaya', email: 'akaya@district.example' };
const student = { given: 'Lea', family: 'Novak', email: 'LNovak@district.example' };

/** The smallest set with one person more, in its class where the role allows it. */
const withUser = (id: string, cells: Parameters<typeof user>[1] = {}): Record<string, string> => {
	const { role = 'student' } = cells;
	return {
		...more(file, user(id, cells)),
		...(['student', 'teacher'].includes(role)
			? more('enrollments.csv', seat(3, 'class-1', id, role))
			: {})
	};
};
const found = (value: string) => [{ file, row: 4, column, value }];

export const personTwiceEmail: Rule = {
	meta: {
		id: 'person-twice-email',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: one person has one record',
		versions: everyVersion,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'Two users have the same email address',
		what: 'One person has one record in users.csv, under one sourcedId. Two records with the same role and the same email address are probably one person.',
		why: 'Receivers make two accounts of it, each with a part of the classes. Where people log in by their email address, one of the two is never reached.',
		facts: ['other', 'firstLine'],
		messages: {
			one: 'The user {value} has the role and the email address of {other}, in line {firstLine}. One record for a person is expected.',
			names:
				'The user {value} has the role and the email address of {other}, in line {firstLine}, but another name. An address of one’s own is expected.',
			many: '{count} users have the role and the email address of another user. One record for a person is expected.',
			namesMany:
				'{count} users have the role and the email address of another user, some under another name. An address of one’s own is expected.'
		},
		advice: {
			one: 'Look up both records in the student system, and keep one of them. Somebody who works at several schools needs one record that names all of them.',
			names:
				'Look up both records in the student system. If a name has changed, keep one record; if two people share a mailbox, give each an address.'
		}
	},
	page: {
		effects: [stMath('Wants one row for each user, with all schools of the person in it.')],
		atSource: [],
		falseAlarms: [
			'Staff who share a mailbox, such as that of the office, are named.',
			'Brothers and sisters, parents and guardians who share the address of the family are never named: their given names differ.',
			'A person with two roles may have two records, and is not named.'
		]
	},
	bad: [
		{
			name: 'a student twice, with the address in capital letters',
			files: withUser('student-2', student),
			finds: found('student-2')
		},
		{ name: 'a teacher twice', files: withUser('teacher-2', teacher), finds: found('teacher-2') },
		{
			name: 'a teacher whose name has changed',
			files: withUser('teacher-2', { ...teacher, family: 'Wolf' }),
			finds: found('teacher-2')
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'teacher-2,,,school-1,teacher,akaya2,,Ada,Kaya,T2,akaya@district.example,,,'
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					'enrollment-3,class-1,school-1,teacher-2,teacher,,,false'
				)
			},
			finds: found('teacher-2')
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: {
				[file]: lines(
					smallestSet12[file].trimEnd(),
					'teacher-2,,,true,akaya2,,Ada,Kaya,,T2,akaya@district.example,,,,,,,,,,school-1,'
				),
				'roles.csv': lines(
					smallestSet12['roles.csv'].trimEnd(),
					'role-3,,,teacher-2,primary,teacher,,,school-1,'
				),
				...more('enrollments.csv', seat(3, 'class-1', 'teacher-2', 'teacher'))
			},
			finds: found('teacher-2')
		}
	],
	good: [
		{
			name: 'brother and sister with the address of the family',
			files: withUser('student-2', { ...student, given: 'Tom' }),
			finds: []
		},
		{
			name: 'mother and father with one address',
			files: more(
				file,
				user('parent-1', { role: 'guardian', given: 'Mia', email: 'adler@mail.example' }),
				user('parent-2', { role: 'guardian', given: 'Max', email: 'adler@mail.example' })
			),
			finds: []
		},
		{
			name: 'a son with the name and the address of his father',
			files: more(file, user('parent-1', { ...student, role: 'parent' })),
			finds: []
		},
		{
			name: 'a teacher who is a parent, too',
			files: withUser('parent-1', { ...teacher, role: 'parent' }),
			finds: []
		},
		{
			name: 'an account that was switched off',
			files: withUser('teacher-2', { ...teacher, enabled: 'false' }),
			finds: []
		},
		{ name: 'no address', files: withUser('student-2', { ...student, email: '' }), finds: [] },
		{ name: 'changes', files: asChanges(withUser('teacher-2', teacher)), finds: [] }
	],
	checkSet(set, report) {
		const people = peopleOf(set, report);
		const names = ['email', 'givenName', 'familyName'];
		const columns = people && neededColumns(report, people.table, names);
		if (people === undefined || columns === undefined) return;
		const { table, ids } = people;
		const [email, given, family] = columns;
		const pairs = pairsByEmail(people, email, given);
		if (pairs.length === 0) return;
		const firsts = new Map(pairs.map(({ record, first }) => [record, first]));
		const [givens, families] = [nameCodes(given), nameCodes(family)];
		const isNamesake = (record: number, first: number): boolean =>
			givens[given.codeAt(record)] === givens[given.codeAt(first)] &&
			families[family.codeAt(record)] === families[family.codeAt(first)];
		report.records(table, ids, firsts.keys(), (record) => {
			const first = firsts.get(record) ?? record;
			const variant = isNamesake(record, first) ? {} : { variant: 'names' };
			return { ...pairDetails(table, ids, first), ...variant };
		});
	}
};

const sameAddress = new Memory<readonly (readonly number[])[]>();

/**
 * Staff with one address are one person or share a mailbox, which is worth a look as well. Students
 * and families often share an address, so there the given name has to be the same.
 */
function pairsByEmail(people: People, email: Column, given: Column): Pair[] {
	const { kinds, ids } = people;
	const names = nameCodes(given);
	const nameOf = (record: number): number => names[given.codeAt(record)];
	const isStaff = (record: number): boolean =>
		(kinds[ids.codeAt(record)] & (TEACHER | STAFF)) !== 0;
	return pairsOf(
		people,
		sameAddress.of([email], () => equalKeys([emailNumbers(email)])),
		(record, first) =>
			(isStaff(record) && isStaff(first)) ||
			(nameOf(record) >= 0 && nameOf(record) === nameOf(first))
	);
}
