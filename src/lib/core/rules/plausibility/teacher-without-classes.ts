import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { lines, smallestSet } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { lackingPeople } from './lacking-people';
import { schoolPeople } from './people';
import { asChanges, more, seat, user } from './plausibility-examples';
import { TEACHER } from './role-kinds';
import { aeries } from '../student-systems';

const file = 'users.csv';
const column = 'sourcedId';
const found = [{ file, row: 4, column, value: 'teacher-2' }];
const teacher = { role: 'teacher', given: 'Ben', family: 'Wolf' };

/** The smallest set of 1.2 with one more person in these roles. */
const staff12 = (...roles: readonly string[]): Record<string, string> => ({
	[file]: lines(
		smallestSet12[file].trimEnd(),
		'teacher-2,,,true,bwolf,,Ben,Wolf,,T2,bwolf@district.example,,,,,,,,,,school-1,'
	),
	'roles.csv': lines(smallestSet12['roles.csv'].trimEnd(), ...roles)
});

export const teacherWithoutClasses: Rule = {
	meta: {
		id: 'teacher-without-classes',
		// Counselors and librarians are teachers in many student systems: most often all is well.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: a teacher has a class',
		versions: everyVersion,
		files: [file, 'enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'A teacher of a school has no class',
		what: 'Somebody with the role teacher at a school is in at least one class in enrollments.csv.',
		why: 'A teacher without a class logs in and finds nobody there. Some receivers count every teacher as a paid seat.',
		messages: {
			one: 'The teacher {value} has no class. At least one enrollment is expected.',
			many: '{count} teachers have no class. At least one enrollment is expected for each.'
		},
		advice: {
			one: 'Look the person up in the student system. For somebody who does not teach, choose another role, such as aide or administrator. For somebody who does, set the export to write all enrollments of teachers.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.sectionStaff],
		falseAlarms: [
			'Counselors, librarians and substitutes often have the role teacher and no class of their own.',
			'A principal who has the role teacher looks like a teacher without a class.',
			'People of the district office and accounts that are switched off are never named.'
		]
	},
	bad: [
		{
			name: 'a teacher more than classes',
			files: more(file, user('teacher-2', teacher)),
			finds: found
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'teacher-2,,,school-1,teacher,bwolf,,Ben,Wolf,T2,bwolf@district.example,,,'
				)
			},
			finds: found
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: staff12('role-3,,,teacher-2,primary,teacher,,,school-1,'),
			finds: found
		}
	],
	good: [
		{
			name: 'an administrator',
			files: more(file, user('teacher-2', { ...teacher, role: 'administrator' })),
			finds: []
		},
		{
			name: 'somebody of the district office with the role teacher',
			files: more(file, user('teacher-2', { ...teacher, orgs: 'district-1' })),
			finds: []
		},
		{
			name: 'a principal of 1.2 who also has the role teacher',
			version: '1.2',
			files: staff12(
				'role-3,,,teacher-2,primary,principal,,,school-1,',
				'role-4,,,teacher-2,secondary,teacher,,,school-1,'
			),
			finds: []
		},
		{
			name: 'a teacher whose account is switched off',
			files: more(file, user('teacher-2', { ...teacher, enabled: 'false' })),
			finds: []
		},
		{
			name: 'a teacher who looks after an exam',
			files: {
				...more(file, user('teacher-2', teacher)),
				...more('enrollments.csv', seat(3, 'class-1', 'teacher-2', 'proctor'))
			},
			finds: [],
			also: ['enrollment-role-differs']
		},
		{
			name: 'an enrollment that names nobody is one fault, not two',
			files: {
				...more(file, user('teacher-2', teacher)),
				...more('enrollments.csv', seat(3, 'class-1', 'nobody', 'teacher'))
			},
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'changes, which leave out classes that were sent before',
			files: asChanges(more(file, user('teacher-2', teacher))),
			finds: []
		},
		{
			name: 'users alone',
			files: {
				...more(file, user('teacher-2', teacher)),
				'manifest.csv': smallestSet['manifest.csv'].replace(
					'file.enrollments,bulk',
					'file.enrollments,absent'
				),
				'enrollments.csv': null
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const lacking = lackingPeople(set, report, TEACHER);
		if (lacking === undefined || lacking.codes.length === 0) return;
		const isAtSchool = schoolPeople(set, lacking);
		const codes = lacking.codes.filter((code) => isAtSchool[code] === 1);
		report.codes(lacking.ids, codes, undefined, { judged: lacking.isJudged });
	}
};
