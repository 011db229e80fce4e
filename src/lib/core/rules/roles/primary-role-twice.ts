import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import { daysOf, NO_DAY } from '../logic/days';
import { neededColumns } from '../logic/needed-columns';
import { deltaSet } from '../delta-set';
import { manageBacFiles } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { smallestSet12 } from '../smallest-set-1.2';
import { recordsByCode } from './records-by-code';
import { studentRoles } from './role-examples';

const file = 'roles.csv';
const column = 'roleType';
const PRIMARY = 'primary';
/** So many earlier roles of one user are looked at: more are no person. */
const MOST_COMPARED = 64;

const again = (row: number) => [{ file, row, column, value: PRIMARY }];

export const primaryRoleTwice: Rule = {
	meta: {
		id: 'primary-role-twice',
		severity: 'warning',
		basis: 'DESC',
		clauses: [88],
		source: 'OneRoster CSV 1.2.1, roles.csv, roleType: one primary role for each organization',
		versions: ['1.2'],
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A user has two primary roles at one school',
		what: 'At each organization a user has one primary role. All others there are secondary.',
		why: 'Receivers go by the primary role: it decides whether somebody is a student or a teacher. With two of them they take one at random, or refuse the user.',
		facts: ['user', 'org', 'firstLine', 'first'],
		messages: {
			one: 'The user {user} has another {value} role at {org}: {first}, in line {firstLine}. One is expected.',
			rows: '{count} roles are {value}, although the same user has another primary role at the same organization. One is expected.'
		},
		advice: {
			one: 'Find out which of the two roles is the main one, and make the other secondary in the student system. If one of them has ended, give it an end date.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Every user needs exactly one primary role; others with more are refused.')
		],
		atSource: [],
		falseAlarms: [
			'Somebody who is a teacher and a parent at one school has two roles for good reason. One of them should still be secondary.'
		]
	},
	bad: [
		{
			name: 'two primary roles at one school',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,,,school-1,',
				'role-3,,,student-1,primary,aide,,,school-1,'
			),
			finds: again(4)
		},
		{
			name: 'the second of which begins before the first has ended',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,2026-08-17,2027-01-11,school-1,',
				'role-3,,,student-1,primary,aide,2027-01-10,,school-1,'
			),
			finds: again(4)
		},
		{
			name: 'three of them',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,,,school-1,',
				'role-3,,,student-1,primary,aide,,,school-1,',
				'role-4,,,student-1,primary,proctor,,,school-1,'
			),
			finds: [...again(4), ...again(5)]
		}
	],
	good: [
		{
			name: 'one primary and one secondary',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,,,school-1,',
				'role-3,,,student-1,secondary,aide,,,school-1,'
			),
			finds: []
		},
		{
			name: 'one at each of two organizations',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,,,school-1,',
				'role-3,,,student-1,primary,student,,,district-1,'
			),
			finds: []
		},
		{
			name: 'one after the other: the end date is the day after the last one',
			version: '1.2',
			files: studentRoles(
				'role-2,,,student-1,primary,student,2026-08-17,2027-01-11,school-1,',
				'role-3,,,student-1,primary,aide,2027-01-11,,school-1,'
			),
			finds: []
		},
		{
			name: 'one that goes away, and one that comes',
			version: '1.2',
			files: deltaSet(
				{
					'roles.csv': [
						'role-2,active,2026-10-01T08:00:00.000Z,student-1,primary,student,,,school-1,',
						'role-2,tobedeleted,2026-10-01T08:00:00.000Z,student-1,primary,aide,,,school-1,\r\n' +
							'role-3,active,2026-10-01T08:00:00.000Z,student-1,primary,student,,,school-1,'
					]
				},
				smallestSet12
			),
			finds: []
		}
	],
	checkFile(table, set, report) {
		if (table.name !== file) return;
		const needed = ['userSourcedId', column, 'orgSourcedId', 'role', 'beginDate', 'endDate'];
		const columns = neededColumns(report, table, needed);
		if (columns === undefined) return;
		const [user, type, org, role, begin, end] = columns;
		if (user.dictionary.size === table.records) return;
		const { records, firsts } = repeated(set, table, { user, type, org, begin, end });
		report.records(table, type, records, (record) => {
			const first = firsts.get(record) ?? record;
			return {
				facts: {
					user: user.textAt(record),
					org: org.textAt(record),
					first: role.textAt(first),
					firstLine: table.line(first)
				},
				related: [table.place(first, column)]
			};
		});
	}
};

type Parts = Readonly<Record<'user' | 'type' | 'org' | 'begin' | 'end', Column>>;

/** Primary roles of users who have an earlier one at the same organization and time; and that one. */
function repeated(
	set: RosterSet,
	table: Table,
	{ user, type, org, begin, end }: Parts
): { records: number[]; firsts: Map<number, number> } {
	const judged = judgedRecords(set, table);
	const primary = type.dictionary.find(PRIMARY);
	const blank = user.emptyCode;
	const isWanted = (record: number): boolean =>
		type.codeAt(record) === primary && user.codeAt(record) !== blank && judged(record);
	const isWithin = (first: number, second: number): boolean =>
		daysApart(begin, end, first, second) && daysApart(begin, end, second, first);
	const firsts = new Map<number, number>();
	for (const own of recordsByCode(user, isWanted)) {
		own.forEach((record, at) => {
			const earlier = own.subarray(Math.max(0, at - MOST_COMPARED), at);
			const first = earlier.find(
				(other) => org.codeAt(other) === org.codeAt(record) && isWithin(other, record)
			);
			if (first !== undefined) firsts.set(record, first);
		});
	}
	return { records: [...firsts.keys()].sort((a, b) => a - b), firsts };
}

/** True unless `one` begins on the day on which `other` has ended, or after it. Open ends never do. */
function daysApart(begin: Column, end: Column, one: number, other: number): boolean {
	const begins = daysOf(begin)[begin.codeAt(one)];
	const ends = daysOf(end)[end.codeAt(other)];
	return ends === NO_DAY || begins === NO_DAY || begins < ends;
}
