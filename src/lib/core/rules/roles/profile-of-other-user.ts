import type { Column } from '../../table/column';
import { joined } from '../joins';
import { judgedRecords } from '../judged-records';
import { neededColumns } from '../logic/needed-columns';
import { recordsApart } from '../logic/record-pairs';
import { soleRecords } from '../logic/sole-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { withProfiles } from './role-examples';

const file = 'roles.csv';
const column = 'userProfileSourcedId';

export const profileOfOtherUser: Rule = {
	meta: {
		id: 'profile-of-other-user',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [89],
		source:
			'Follows from OneRoster CSV 1.2.1, roles.csv: a role names the profile under which its user signs in',
		versions: ['1.2'],
		files: [file, 'userProfiles.csv'],
		byValue: false
	},
	texts: {
		title: 'A role names the profile of somebody else',
		what: 'A role may name the profile with which its user signs in. The profile belongs to the same user.',
		why: 'A receiver that follows it gives one person the sign-in of another.',
		facts: ['user', 'other'],
		messages: {
			one: 'The profile {value} belongs to the user {other}, but the role is one of the user {user}. A profile of the same user is expected.',
			rows: '{count} roles name the profile {value}, which belongs to another user. A profile of the same user is expected.',
			many: '{count} roles name a profile that belongs to another user. A profile of the same user is expected.'
		},
		advice: {
			one: 'Correct the profile of these roles in the student system, or leave the column empty: it is not required.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Student systems that merge two records of one person may keep the profile under the old id. The role should name the new one.'
		]
	},
	bad: [
		{
			name: 'the teacher’s profile for the student',
			version: '1.2',
			files: withProfiles('profile-1'),
			finds: [{ file, row: 3, column, value: 'profile-1' }]
		}
	],
	good: [
		{
			name: 'a profile of the same user',
			version: '1.2',
			files: withProfiles('profile-2'),
			finds: []
		},
		{ name: 'no profile', version: '1.2', files: withProfiles(''), finds: [] },
		{
			name: 'a profile that is not in the package is one fault, not two',
			version: '1.2',
			files: withProfiles('profile-9'),
			finds: [],
			also: ['reference-missing']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['userProfiles.csv', 'users.csv']);
		if (tables === undefined) return;
		const [roles, profiles, users] = tables;
		const own = neededColumns(report, roles, ['userSourcedId', column]);
		const theirs = neededColumns(report, profiles, ['sourcedId', 'userSourcedId'], file);
		const ids = neededColumns(report, users, ['sourcedId'], file);
		if (own === undefined || theirs === undefined || ids === undefined) return;
		const [named, profile] = own;
		const [profileIds, owner] = theirs;
		const records = soleRecords(set, profile, profiles, profileIds);
		const owners = ownersOf(owner, ids[0], records);
		const apart = recordsApart(named, profile, joined(named, ids[0]), owners);
		report.records(roles, profile, apart.filter(judgedRecords(set, roles)), (record) => {
			const at = records[profile.codeAt(record)];
			return {
				facts: { user: named.textAt(record), other: owner.textAt(at) },
				related: [profiles.place(at, owner.name)]
			};
		});
	}
};

/** For each record of a profile the code of its user in users.csv, or -1. */
function ownersOf(owner: Column, ids: Column, records: Int32Array): Int32Array {
	const users = joined(owner, ids);
	return records.map((record) => (record < 0 ? -1 : users[owner.codeAt(record)]));
}
