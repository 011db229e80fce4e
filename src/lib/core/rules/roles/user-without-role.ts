import { neededTables } from '../needed-tables';
import { joined } from '../joins';
import { neededColumns } from '../logic/needed-columns';
import { deltaSet } from '../delta-set';
import { manageBacFiles } from '../receivers';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { isWhole, usersWhere } from './users-where';
import { studentRoles } from './role-examples';

const file = 'users.csv';
const column = 'sourcedId';

export const userWithoutRole: Rule = {
	meta: {
		id: 'user-without-role',
		severity: 'warning',
		basis: 'DESC',
		clauses: [90],
		source:
			'OneRoster CSV 1.2.1, section 3 and appendix A: a complete users.csv depends on roles.csv',
		versions: ['1.2'],
		files: [file, 'roles.csv'],
		byValue: false
	},
	texts: {
		title: 'A user has no role',
		what: 'From OneRoster 1.2 on, roles.csv says what a user is and at which school. Every user of users.csv has at least one row there.',
		why: 'Without a role a receiver does not know whether somebody is a student or a teacher, nor the school. It leaves the user out, or makes an account that can do nothing.',
		messages: {
			one: 'The user {value} has no row in roles.csv. At least one is expected.',
			many: '{values} users have no row in roles.csv. At least one is expected for each.'
		},
		advice: {
			one: 'Find out in the student system which role these people have and at which school, and export again. People who have none any more should be left out of users.csv.'
		}
	},
	page: {
		effects: [manageBacFiles('Refuses a user for whom it finds no role, and the import stops.')],
		atSource: [],
		falseAlarms: [
			'Some exports keep people who have left in users.csv, and take only their roles away. A receiver that goes by roles switches them off, which may be what is meant.'
		]
	},
	bad: [
		{
			name: 'a student without a role',
			version: '1.2',
			files: studentRoles(),
			finds: [{ file, row: 3, column, value: 'student-1' }]
		},
		{
			name: 'a role whose user is misspelt: the user has none, too',
			version: '1.2',
			files: studentRoles('role-2,,,Student-1,primary,student,,,school-1,'),
			finds: [{ file, row: 3, column, value: 'student-1' }],
			also: ['reference-missing']
		}
	],
	good: [
		{
			name: 'a secondary role alone is a matter of another rule',
			version: '1.2',
			files: studentRoles('role-2,,,student-1,secondary,student,,,school-1,'),
			finds: [],
			also: ['user-without-primary-role']
		},
		{
			name: 'roles that come as changes may have come before',
			version: '1.2',
			files: {
				...deltaSet({}, smallestSet12),
				'roles.csv': deltaSet({}, smallestSet12)['roles.csv'].replace(/role-2.*\r\n/, '')
			},
			finds: []
		},
		{
			name: 'no roles at all are one finding',
			version: '1.2',
			files: { 'roles.csv': smallestSet12['roles.csv'].replace(/\r\n.*/s, '\r\n') },
			finds: [],
			also: ['no-data-rows']
		},
		{
			name: 'a user without an id, too',
			version: '1.2',
			files: {
				'users.csv': changed('users.csv', 'student-1,', ',', smallestSet12),
				'roles.csv': studentRoles()['roles.csv'],
				'enrollments.csv': smallestSet12['enrollments.csv'].replace(/enrollment-2.*\r\n/, '')
			},
			finds: [],
			also: ['value-required']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['roles.csv']);
		if (tables === undefined || !isWhole(set)) return;
		const [users, roles] = tables;
		const ids = neededColumns(report, users, [column]);
		const named = neededColumns(report, roles, ['userSourcedId'], file);
		if (ids === undefined || named === undefined || roles.records === 0) return;
		const found = joined(ids[0], named[0]);
		report.codes(
			ids[0],
			usersWhere(ids[0], (code) => found[code] < 0)
		);
	}
};
