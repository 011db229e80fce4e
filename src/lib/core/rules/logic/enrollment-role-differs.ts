import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { manageBacFiles } from '../receivers';
import { changed } from '../smallest-set';
import { atStudent } from './enrollment-examples';
import { neededColumns } from './needed-columns';
import { recordsWhere } from './record-pairs';
import { rolesOf } from './role-codes';
import { soleRecords } from './sole-records';

/** The smallest set's student with another role in the class, and among the users. */
const student = (inClass: string, user = 'student'): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'student-1,student', `student-1,${inClass}`),
	'users.csv': changed('users.csv', 'school-1,student', `school-1,${user}`)
});

export const enrollmentRoleDiffers: Rule = {
	meta: {
		id: 'enrollment-role-differs',
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [83],
		source: 'Not demanded by OneRoster: users and enrollments each have a role',
		versions: everyVersion,
		files: ['enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'The role in a class is another than the role of the user',
		what: 'Every user has a role, and so has every seat in a class. They may differ: an administrator can teach. Mostly they are the same.',
		why: 'Some receivers go by the role of the user and others by the role in the class, so the same person is a teacher here and a student there.',
		facts: ['other'],
		messages: {
			one: 'The role in the class is {value}, but the role of this user in users.csv is {other}. Mostly the same role is expected.',
			rows: 'In {count} enrollments the role is {value}, but the users have other roles in users.csv. Mostly the same role is expected.',
			many: 'In {count} enrollments the role is another than that of the user in users.csv. Mostly the same role is expected.'
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
			also: ['primary-not-teacher']
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
		}
	],
	checkSet(set, report) {
		const file = 'enrollments.csv';
		const tables = neededTables(set, report, file, ['users.csv']);
		if (tables === undefined) return;
		const [table, users] = tables;
		const own = neededColumns(report, table, ['userSourcedId', 'role']);
		const columns = neededColumns(report, users, ['sourcedId', 'role'], file);
		if (own === undefined || columns === undefined) return;
		const [named, role] = own;
		const [ids, userRole] = columns;
		const userRecords = soleRecords(set, named, users, ids);
		const differs = differingRoles(rolesOf(set, role), rolesOf(set, userRole));
		const roleOfUser = userRecords.map((at) => (at < 0 ? -1 : userRole.codeAt(at)));
		const records = recordsWhere(named, role, (user, code) => {
			const other = roleOfUser[user];
			return other >= 0 && differs[code][other] === 1;
		});
		const judged = judgedRecords(set, table);
		const isPrimary = wrongPrimary(table, role);
		const wrong = records.filter((record) => judged(record) && !isPrimary(record));
		report.records(table, role, wrong, (record) => {
			const at = userRecords[named.codeAt(record)];
			return { facts: { other: userRole.textAt(at) }, related: [users.place(at, 'role')] };
		});
	}
};

/** A mark for each role in a class and role of a user, by code, that differ. */
function differingRoles(inClass: readonly string[], ofUser: readonly string[]): Uint8Array[] {
	return inClass.map((role) => Uint8Array.from(ofUser, (user) => (fits(role, user) ? 0 : 1)));
}

/** Roles that do not exist fit everything: another rule speaks of them. */
function fits(role: string, user: string): boolean {
	if (role === '' || user === '' || role === user) return true;
	// OneRoster has aides among the users, and no role for them in a class.
	return user === 'aide' && role !== 'student';
}

/** True for records about which primary-not-teacher speaks: their role may be the slip. */
function wrongPrimary(table: Table, role: Column): (record: number) => boolean {
	const primary = table.column('primary');
	const marked = primary?.dictionary.find('true') ?? -1;
	if (primary === undefined || marked < 0) return () => false;
	const teacher = role.dictionary.find('teacher');
	return (record) => primary.codeAt(record) === marked && role.codeAt(record) !== teacher;
}
