import { joined } from '../joins';
import { judgedRecords } from '../judged-records';
import { classesOfUsers } from '../logic/classes-of-users';
import { namedCodes } from '../logic/named-codes';
import { neededColumns } from '../logic/needed-columns';
import { recordsWhere } from '../logic/record-pairs';
import { neededTables } from '../needed-tables';
import { manageBacFiles } from '../receivers';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { studentRoles } from './role-examples';

const file = 'users.csv';
const column = 'primaryOrgSourcedId';

/** The smallest set of 1.2 with another primary organization of the student. */
const primaryOrg = (org: string): Record<string, string> => ({
	'users.csv': changed('users.csv', ',,03,,,,,,school-1,', `,,03,,,,,,${org},`, smallestSet12)
});

export const primaryOrgWithoutRole: Rule = {
	meta: {
		id: 'primary-org-without-role',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [89],
		source:
			'Follows from OneRoster CSV 1.2.1, users.csv and roles.csv: a user belongs to an organization by a role there',
		versions: ['1.2'],
		files: [file, 'roles.csv'],
		byValue: false
	},
	texts: {
		title: 'A user has no role at the own main school',
		what: 'The column primaryOrgSourcedId names the main school of a user. By roles.csv the user has a role there.',
		why: 'Receivers that show a user at the main school look for the role there. They find none, and the user is at no school or at a wrong one.',
		facts: ['user'],
		messages: {
			one: 'The main school of the user {user} is {value}, but roles.csv has no role of this user there. A role at that school is expected.',
			rows: '{count} users have {value} as their main school, but no role there in roles.csv. A role at that school is expected.',
			many: '{count} users have no role in roles.csv at the school that users.csv names as their main one. A role there is expected.'
		},
		advice: {
			one: 'See which of the two is right. Correct the main school of these people in the student system, or add their role there, and export again.'
		}
	},
	page: {
		effects: [manageBacFiles('Does not look at the main school of users.')],
		atSource: [],
		falseAlarms: [
			'Staff of a district office may have the district as their main place and a role at a school, or the other way round.'
		]
	},
	bad: [
		{
			name: 'the district in place of the school',
			version: '1.2',
			files: primaryOrg('district-1'),
			finds: [{ file, row: 3, column, value: 'district-1' }]
		}
	],
	good: [
		{ name: 'no main school', version: '1.2', files: primaryOrg(''), finds: [] },
		{
			name: 'a secondary role there',
			version: '1.2',
			files: {
				...primaryOrg('district-1'),
				...studentRoles(
					'role-2,,,student-1,primary,student,,,school-1,',
					'role-3,,,student-1,secondary,student,,,district-1,'
				)
			},
			finds: []
		},
		{
			name: 'a school that is not in the package is one fault, not two',
			version: '1.2',
			files: primaryOrg('school-9'),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a user without any role, too',
			version: '1.2',
			files: studentRoles(),
			finds: [],
			also: ['user-without-role']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['roles.csv']);
		// Roles that come as changes leave out those that came before.
		if (tables === undefined || set.mode('roles.csv') === 'delta') return;
		const [users, roles] = tables;
		const own = neededColumns(report, users, ['sourcedId', column]);
		const theirs = neededColumns(report, roles, ['userSourcedId', 'orgSourcedId'], file);
		if (own === undefined || theirs === undefined) return;
		const [ids, org] = own;
		const [named, orgs] = theirs;
		const userCodes = joined(ids, named);
		const orgCodes = joined(org, orgs);
		const isOrg = namedCodes(set, org, 'orgs.csv');
		const hasRole = classesOfUsers(named, orgs, userCodes);
		const records = recordsWhere(ids, org, (user, code) => {
			return isOrg[code] === 1 && userCodes[user] >= 0 && !hasRole(userCodes[user], orgCodes[code]);
		});
		report.records(users, org, records.filter(judgedRecords(set, users)), (record) => ({
			facts: { user: ids.textAt(record) },
			related: [roles.place(named.firstRecords[userCodes[ids.codeAt(record)]], orgs.name)]
		}));
	}
};
