import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { manageBacFiles } from '../receivers';
import { changed } from '../smallest-set';
import { atStudent } from './enrollment-examples';
import { andList } from '../cells/word-list';
import { smallestSet12 } from '../smallest-set-1.2';
import { neededColumns } from './needed-columns';
import { pairsWhere } from './code-pairs';
import { rolesOf } from './role-codes';
import { roleMask, roleNames, userRoles } from './user-roles';

/** The smallest set's student with another role in the class, and among the users. */
const student = (inClass: string, user = 'student'): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'student-1,student', `student-1,${inClass}`),
	'users.csv': changed('users.csv', 'school-1,student', `school-1,${user}`)
});

/** The smallest set of 1.2 with these rows in the place of the student's role. */
const inRoles = (...rows: string[]): Record<string, string> => ({
	'roles.csv': changed(
		'roles.csv',
		'role-2,,,student-1,primary,student,,,school-1,',
		rows.join('\r\n'),
		smallestSet12
	)
});

export const enrollmentRoleDiffers: Rule = {
	meta: {
		id: 'enrollment-role-differs',
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [83],
		source:
			'Not demanded by OneRoster: users (from 1.2 on in roles.csv) and enrollments each have a role',
		versions: everyVersion,
		files: ['enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'The role in a class is another than the role of the user',
		what: 'Every user has a role, and so has every seat in a class. They may differ: an administrator can teach. Mostly they are the same.',
		why: 'Some receivers go by the role of the user and others by the role in the class, so the same person is a teacher here and a student there.',
		facts: ['other', 'target'],
		messages: {
			one: 'The role in the class is {value}, but the role of this user in {target} is {other}. Mostly the same role is expected.',
			rows: 'In {count} enrollments the role is {value}, but the users themselves have other roles. Mostly the same role is expected.',
			many: 'In {count} enrollments the role is another than that of the user. Mostly the same role is expected.'
		},
		advice: {
			one: 'Nothing has to be done if both roles are meant. If one of them is a slip, correct it in the student system.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'The role in the class has to be that of roles.csv; otherwise the row is refused and the import stops.'
			)
		],
		atSource: [],
		falseAlarms: [
			'An administrator who teaches a class, or an older student who helps in one, has two roles for good reason. Aides have no role of their own in a class.'
		]
	},
	bad: [
		{
			name: 'a student who looks after an exam',
			files: student('proctor'),
			finds: [atStudent('role', 'proctor')]
		},
		{
			name: 'a teacher who takes a class',
			files: student('student', 'teacher'),
			finds: [atStudent('role', 'student')]
		},
		{
			name: 'an aide among the students',
			files: student('student', 'aide'),
			finds: [atStudent('role', 'student')]
		},
		{
			name: 'a parent among the students of 1.2, by roles.csv',
			version: '1.2',
			files: inRoles('role-2,,,student-1,primary,parent,,,school-1,'),
			finds: [atStudent('role', 'student')]
		}
	],
	good: [
		{ name: 'the same role', files: student('student'), finds: [] },
		{
			name: 'an aide who helps to teach: there is no role for aides in a class',
			files: student('teacher', 'aide'),
			finds: []
		},
		{
			name: 'a primary teacher with the role of a student is one finding',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'teacher-1,teacher', 'teacher-1,student')
			},
			finds: [],
			also: ['class-without-teacher', 'primary-not-teacher']
		},
		{
			name: 'a role that does not exist is one fault, not two',
			files: student('pupil'),
			finds: [],
			also: ['enumeration-value']
		},
		{
			name: 'a user who is not in the package, too',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'student-1,student', 'nobody,teacher')
			},
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'one of two roles in 1.2',
			version: '1.2',
			files: inRoles(
				'role-2,,,student-1,primary,aide,,,school-1,',
				'role-3,,,student-1,secondary,student,,,school-1,'
			),
			finds: []
		},
		{
			name: 'a role of one’s own in 1.2',
			version: '1.2',
			files: inRoles('role-2,,,student-1,primary,ext:mascot,,,school-1,'),
			finds: []
		}
	],
	checkSet(set, report) {
		const file = 'enrollments.csv';
		const holder = set.version === '1.2' ? 'roles.csv' : 'users.csv';
		const tables = neededTables(set, report, file, [holder]);
		if (tables === undefined) return;
		const [table, people] = tables;
		const own = neededColumns(report, table, ['userSourcedId', 'role']);
		const needed = [holder === 'roles.csv' ? 'userSourcedId' : 'sourcedId', 'role'];
		if (own === undefined || neededColumns(report, people, needed, file) === undefined) return;
		const [named, role] = own;
		const users = userRoles(set, named);
		if (users === undefined) return;
		const { masks } = users;
		const fitting = rolesOf(set, role).map((inClass) => fittingRoles(inClass, users.tokens));
		const differs = (user: number, code: number): boolean =>
			masks[user] !== 0 && (masks[user] & fitting[code]) === 0;
		const records = pairsWhere(named, role, differs);
		const judged = judgedRecords(set, table);
		const isPrimary = wrongPrimary(table, role);
		const wrong = records.filter((record) => judged(record) && !isPrimary(record));
		report.records(table, role, wrong, (record) => {
			const user = named.codeAt(record);
			const other = (): string => andList(roleNames(users, masks[user]));
			return { facts: { other, target: users.file }, related: [users.place(user)] };
		});
	}
};

const HEADS: ReadonlySet<string> = new Set([
	'principal',
	'districtAdministrator',
	'siteAdministrator',
	'systemAdministrator'
]);
/** OneRoster has these among the users, and no role for them in a class. */
const HELPERS: ReadonlySet<string> = new Set(['aide', 'counselor']);

/** The roles of users that fit a role in a class. All fit one that does not exist: another rule speaks of it. */
const fittingRoles = (inClass: string, tokens: readonly string[]): number =>
	roleMask(tokens, (user) => {
		if (inClass === '' || inClass === user) return true;
		if (inClass === 'administrator' && HEADS.has(user)) return true;
		return inClass !== 'student' && HELPERS.has(user);
	});

/** True for records about which primary-not-teacher speaks: their role may be the slip. */
function wrongPrimary(table: Table, role: Column): (record: number) => boolean {
	const primary = table.column('primary');
	const marked = primary?.dictionary.find('true') ?? -1;
	if (primary === undefined || marked < 0) return () => false;
	const teacher = role.dictionary.find('teacher');
	return (record) => primary.codeAt(record) === marked && role.codeAt(record) !== teacher;
}
