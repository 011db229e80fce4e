import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { neededTables } from '../needed-tables';
import { joined } from '../joins';
import { neededColumns } from '../logic/needed-columns';
import { manageBacFiles } from '../receivers';
import type { Rule } from '../rule';
import { isWhole, usersWhere } from './users-where';
import { studentRoles } from './role-examples';

const file = 'users.csv';
const column = 'sourcedId';
const SECONDARY = 'secondary';

/** What is known of a user's roles: none, secondary ones only, or others, too. */
const ONLY_SECONDARY = 1;
const OTHERS = 2;

export const userWithoutPrimaryRole: Rule = {
	meta: {
		id: 'user-without-primary-role',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [88],
		source: 'Follows from OneRoster CSV 1.2.1, roles.csv, roleType: one role is the primary one',
		versions: ['1.2'],
		files: [file, 'roles.csv'],
		byValue: false
	},
	texts: {
		title: 'A user has secondary roles only',
		what: 'One of the roles of a user is the primary one, at least at one organization.',
		why: 'Receivers go by the primary role. Some pass over all others, so this user has no role for them at all.',
		messages: {
			one: 'The user {value} has secondary roles only. One primary role is expected.',
			many: '{values} users have secondary roles only. One primary role is expected for each.'
		},
		advice: {
			one: 'Find out which role is the main one of these people, and make it primary in the student system. Where the export writes secondary for everybody, it is one setting.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'Passes over roles that are not primary, and refuses a user who has no primary one.'
			)
		],
		atSource: [],
		falseAlarms: [
			'People who only help out at a school may have a main role at another one that is not part of this export.'
		]
	},
	bad: [
		{
			name: 'a secondary role alone',
			version: '1.2',
			files: studentRoles('role-2,,,student-1,secondary,student,,,school-1,'),
			finds: [{ file, row: 3, column, value: 'student-1' }]
		}
	],
	good: [
		{
			name: 'a primary role somewhere',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,secondary,student,,,school-1,',
				'role-3,,,student-1,primary,student,,,district-1,'
			),
			finds: []
		},
		{
			name: 'a type of role that does not exist is one fault, not two',
			version: '1.2',
			files: studentRoles('role-2,,,student-1,main,student,,,school-1,'),
			finds: [],
			also: ['enumeration-value']
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
		if (tables === undefined || !isWhole(set)) return;
		const [users, roles] = tables;
		const ids = neededColumns(report, users, [column]);
		const needed = neededColumns(report, roles, ['userSourcedId', 'roleType'], file);
		if (ids === undefined || needed === undefined) return;
		const [named, type] = needed;
		const known = rolesOfUsers(roles, named, type);
		const found = joined(ids[0], named);
		report.codes(
			ids[0],
			usersWhere(ids[0], (code) => found[code] >= 0 && known[found[code]] === ONLY_SECONDARY)
		);
	}
};

/** For each code of the users of roles.csv what is known of their roles, as bits. */
function rolesOfUsers({ ragged }: Table, named: Column, type: Column): Uint8Array {
	const known = new Uint8Array(named.dictionary.size);
	const secondary = type.dictionary.find(SECONDARY);
	let record = 0;
	named.codes.blocks.forEach((block, at) => {
		const types = type.codes.blocks[at];
		for (let i = 0; i < block.length; i++, record++) {
			const isSecondary = types[i] === secondary && !ragged.has(record);
			known[block[i]] |= isSecondary ? ONLY_SECONDARY : OTHERS;
		}
	});
	return known;
}
