import { andList } from '../cells/word-list';
import { gradebook12 } from '../gradebook/gradebook-1.2-examples';
import { judgedRecords } from '../judged-records';
import { neededColumns } from '../logic/needed-columns';
import { roleMask, roleNames, userRoles } from '../logic/user-roles';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { studentRoles } from './role-examples';

const file = 'results.csv';
const column = 'studentSourcedId';

export const resultNotStudent: Rule = {
	meta: {
		id: 'result-not-student',
		severity: 'warning',
		basis: 'DESC',
		clauses: [93],
		source: 'OneRoster CSV 1.2.1, results.csv, studentSourcedId; roles stand in roles.csv',
		versions: ['1.2'],
		files: [file, 'roles.csv'],
		byValue: true
	},
	texts: {
		title: 'A result belongs to somebody who is no student',
		what: 'Results are those of students. By roles.csv, the user of a result has the role student.',
		why: 'Receivers look for a student under this id. They leave the result out, or keep it where nobody sees it.',
		facts: ['other'],
		messages: {
			one: 'By roles.csv the user {value} is {other}. Somebody with the role student is expected.',
			many: '{values} different users in {column} are no students by roles.csv. Users with the role student are expected.'
		},
		advice: {
			one: 'See which of the two is wrong: the roles of this user, or the id of the result. Correct it in the student system or the gradebook, and export again.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Teachers try out their gradebook with a result of their own. Such results should be left out of the export.'
		]
	},
	bad: [
		{
			name: 'a result of the teacher',
			version: '1.2',
			files: gradebook12({ student: 'teacher-1' }),
			finds: [{ file, row: 2, column, value: 'teacher-1' }]
		}
	],
	good: [
		{ name: 'a result of the student', version: '1.2', files: gradebook12(), finds: [] },
		{
			name: 'a student with a second role',
			version: '1.2',
			files: {
				...gradebook12(),
				...studentRoles(
					'role-2,,,student-1,primary,aide,,,school-1,',
					'role-3,,,student-1,secondary,student,,,school-1,'
				)
			},
			finds: []
		},
		{
			name: 'a role that does not exist is one fault, not two',
			version: '1.2',
			files: {
				...gradebook12(),
				...studentRoles('role-2,,,student-1,primary,pupil,,,school-1,')
			},
			finds: [],
			also: ['enumeration-value']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['roles.csv']);
		if (tables === undefined) return;
		const [results, roles] = tables;
		const own = neededColumns(report, results, [column]);
		const theirs = neededColumns(report, roles, ['userSourcedId', 'role'], file);
		if (own === undefined || theirs === undefined) return;
		const [student] = own;
		const users = userRoles(set, student);
		if (users === undefined) return;
		const { masks, tokens } = users;
		const wanted = roleMask(tokens, (token) => token === 'student');
		const codes = [...masks.keys()].filter(
			(code) => masks[code] !== 0 && (masks[code] & wanted) === 0
		);
		report.codes(
			student,
			codes,
			(code) => ({
				facts: { other: () => andList(roleNames(users, masks[code])) },
				related: [users.place(code)]
			}),
			{ judged: judgedRecords(set, results) }
		);
	}
};
