import { everyVersion } from '../../spec/spec';
import { stMath } from '../receivers';
import type { Rule } from '../rule';
import { changed, lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { lackingPeople } from './lacking-people';
import { asChanges, more, seat, user } from './plausibility-examples';
import { STUDENT } from './role-kinds';
import { aeries } from '../student-systems';

const file = 'users.csv';
const column = 'sourcedId';
const found = [{ file, row: 4, column, value: 'student-2' }];

export const studentWithoutClasses: Rule = {
	meta: {
		id: 'student-without-classes',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: a student is in a class',
		versions: everyVersion,
		files: [file, 'enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'A student is in no class',
		what: 'Every student is in at least one class: enrollments.csv names each of them.',
		why: 'A student without a class can log in and finds nothing there. Receivers that make accounts for the members of classes make none.',
		messages: {
			one: 'The student {value} is in no class. At least one enrollment is expected.',
			many: '{count} students are in no class. At least one enrollment is expected for each.'
		},
		advice: {
			one: 'Look the student up in the student system. If the student has left, leave the record out of the export. If the student has classes there, set the export to write all enrollments.'
		}
	},
	page: {
		effects: [stMath('Wants nobody but students who are enrolled.')],
		atSource: [aeries.dates],
		falseAlarms: [
			'Students who came today may wait for their timetable.',
			'Students whose accounts are switched off in users.csv are never named.'
		]
	},
	bad: [
		{ name: 'a student more than enrollments', files: more(file, user('student-2')), finds: found },
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'student-2,,,school-1,student,kadler,18,Kim,Adler,S2,kadler@district.example,,,'
				)
			},
			finds: found
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: withStudent12('student'),
			finds: found
		}
	],
	good: [
		{
			name: 'a student whose account is switched off',
			files: more(file, user('student-2', { enabled: 'false' })),
			finds: []
		},
		{ name: 'a guardian', files: more(file, user('parent-1', { role: 'guardian' })), finds: [] },
		{
			name: 'somebody who is a student and a teacher in 1.2',
			version: '1.2',
			files: withStudent12('student', 'teacher'),
			finds: []
		},
		{
			name: 'an enrollment that names nobody is one fault, not two',
			files: {
				...more(file, user('student-2')),
				...more('enrollments.csv', seat(3, 'class-1', 'nobody'))
			},
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a student of 1.0 who is inactive',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'student-2,inactive,2026-09-01,school-1,student,kadler,18,Kim,Adler,S2,kadler@district.example,,,'
				)
			},
			finds: []
		},
		{
			name: 'changes, which leave out classes that were sent before',
			files: asChanges(more(file, user('student-2'))),
			finds: []
		}
	],
	checkSet(set, report) {
		const lacking = lackingPeople(set, report, STUDENT);
		if (lacking === undefined || lacking.codes.length === 0) return;
		report.codes(lacking.ids, lacking.codes, undefined, { judged: lacking.isJudged });
	}
};

/** The smallest set of 1.2 with one more person in these roles. */
function withStudent12(...roles: readonly string[]): Record<string, string> {
	const [, first] = smallestSet12[file].split('\r\n').slice(1);
	return {
		[file]: lines(
			smallestSet12[file].trimEnd(),
			first
				.replace('student-1', 'student-2')
				.replace('{Local:17}', '')
				.replaceAll('lnovak', 'kadler')
		),
		'roles.csv': lines(
			smallestSet12['roles.csv'].trimEnd(),
			...roles.map((role, index) =>
				changed('roles.csv', 'role-2', `role-${String(index + 3)}`, smallestSet12)
					.split('\r\n')[2]
					.replace('student-1', 'student-2')
					.replace('primary,student', `${index === 0 ? 'primary' : 'secondary'},${role}`)
			)
		)
	};
}
