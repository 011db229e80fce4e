import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import { neededColumns } from '../logic/needed-columns';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { bulkTables } from './bulk-tables';
import { asChanges, more, seat, user } from './plausibility-examples';
import { standingRecords } from './standing-records';
import { accountSign, GENERIC, MIXED, NO_SIGN, nameSigns, PLAIN } from './test-words';

const file = 'users.csv';
const column = 'username';

/** The smallest set with one student more. */
const withStudent = (cells: Parameters<typeof user>[1]): Record<string, string> => ({
	...more(file, user('student-2', cells)),
	...more('enrollments.csv', seat(3, 'class-1', 'student-2'))
});
const found = (value: string) => [{ file, row: 4, column, value }];

export const testAccount: Rule = {
	meta: {
		id: 'test-account',
		// Many districts send one on purpose, so that a receiver can be tried out.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: the users that are sent are people',
		versions: everyVersion,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A user is probably a test',
		what: 'The users that are sent are people. A name that says test or demo, in two fields that do not follow from each other, probably means nobody.',
		why: 'Receivers may count the account as a paid seat. Its password is often known to many, and whoever has it sees the class.',
		facts: ['first', 'second'],
		messages: {
			one: 'The user {value} has the name {first} {second}, which looks like a test. Only people are expected.',
			many: '{count} users have names that look like tests. Only people are expected.'
		},
		advice: {
			one: 'Decide whether the receivers need this account. If not, leave it out of the export; if so, nothing has to be done.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Receivers sometimes ask for a test student, so that they can try out an account.',
			'Families that are called Test or Sample, and names such as Testa, are never named: one field is no sign.'
		]
	},
	bad: [
		{
			name: 'Test Student',
			files: withStudent({ given: 'Test', family: 'Student', username: 'x17' }),
			finds: found('x17')
		},
		{
			name: 'Teacher 2 of the family Demo',
			files: withStudent({ given: 'Teacher 2', family: 'Demo', username: 'x18' }),
			finds: found('x18')
		},
		{
			name: 'a given name and a username',
			files: withStudent({ given: 'Dummy', family: 'Adler', username: 'test.adler' }),
			finds: found('test.adler')
		},
		{
			name: 'a given name and an address',
			files: withStudent({
				given: 'Training',
				family: 'Adler',
				username: 'adler',
				email: 'training3@district.example'
			}),
			finds: found('adler')
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'student-2,,,school-1,student,demo1,18,Demo,Student,S2,,,,'
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					'enrollment-3,class-1,school-1,student-2,student,,,false'
				)
			},
			finds: found('demo1')
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: {
				[file]: lines(
					smallestSet12[file].trimEnd(),
					'student-2,,,true,demo1,,Demo,Student,,S2,,,,,03,,,,,,school-1,'
				),
				'roles.csv': lines(
					smallestSet12['roles.csv'].trimEnd(),
					'role-3,,,student-2,primary,student,,,school-1,'
				),
				...more('enrollments.csv', seat(3, 'class-1', 'student-2'))
			},
			finds: found('demo1')
		}
	],
	good: [
		{
			name: 'Mr. Testa',
			files: withStudent({ given: 'Marco', family: 'Testa', username: 'mtesta' }),
			finds: []
		},
		{
			name: 'a family called Test, with the username and the address that follow from it',
			files: withStudent({
				given: 'Anna',
				family: 'Test',
				username: 'anna.test',
				email: 'test@district.example'
			}),
			finds: []
		},
		{
			name: 'a family called Sample-Ortiz',
			files: withStudent({ given: 'Ana', family: 'Sample-Ortiz', username: 'ana.sample' }),
			finds: []
		},
		{
			name: 'a family called Student',
			files: withStudent({ given: 'Ana', family: 'Student', username: 'student' }),
			finds: []
		},
		{
			name: 'a username alone',
			files: withStudent({ given: 'Ana', family: 'Adler', username: 'test7' }),
			finds: []
		},
		{
			name: 'changes',
			files: asChanges(withStudent({ given: 'Test', family: 'Student' })),
			finds: []
		}
	],
	checkSet(set, report) {
		const [table] = bulkTables(set, report, file) ?? [];
		const names = [column, 'givenName', 'familyName', 'email'];
		const columns = table && neededColumns(report, table, names);
		if (table === undefined || columns === undefined) return;
		const [username, given, family] = columns;
		const stands = standingRecords(table);
		report.records(table, username, testRecords(columns).filter(stands), (record) => ({
			facts: { first: given.textAt(record), second: family.textAt(record) }
		}));
	}
};

/**
 * The records that look like tests. Two fields have to say so that do not follow from each other.
 * Usernames and addresses follow from the family name, so a family name is a sign only with a given
 * name that names nobody either. A given name that is a word for tests is one with a family name, a
 * username or an address of that kind.
 */
function testRecords([username, given, family, email]: readonly Column[]): number[] {
	const [givens, families] = [nameSigns(given), nameSigns(family)];
	const records: number[] = [];
	const isTest = (record: number): boolean => {
		const [own, kin] = [givens[given.codeAt(record)], families[family.codeAt(record)]];
		if (own === NO_SIGN) return false;
		const isNobody = own !== MIXED && kin !== MIXED && kin !== NO_SIGN;
		if (isNobody && (own === PLAIN || kin === PLAIN)) return true;
		if (own === GENERIC) return false;
		return [username, email].some((account) => accountSign(account.textAt(record)) >= MIXED);
	};
	const marked = givens.map((sign) => (sign === NO_SIGN ? 0 : 1));
	for (const record of given.recordsOf(marked)) if (isTest(record)) records.push(record);
	return records;
}
