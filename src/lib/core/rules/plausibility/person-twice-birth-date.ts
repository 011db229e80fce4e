import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { daysOf, NO_DAY } from '../logic/days';
import { neededColumns } from '../logic/needed-columns';
import { Memory } from '../memory';
import { stMath } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { changed, lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { bulkTables } from './bulk-tables';
import { equalKeys } from './equal-keys';
import { byRecord, plainName } from './name-codes';
import { peopleOf, type People } from './people';
import { asChanges, births, more, seat, user } from './plausibility-examples';
import { emailNumbers, nameNumbers, pairDetails, pairsOf } from './same-person';

const file = 'users.csv';
const column = 'sourcedId';
const BIRTH = 'demographics.csv';
const found = [{ file, row: 4, column, value: 'student-2' }];

/** The smallest set with a second student, and when both were born. */
const second = (
	cells: Parameters<typeof user>[1],
	day = '2018-04-09,female',
	first = '2018-04-09,female'
): Record<string, string> => ({
	...more(file, user('student-2', cells)),
	...more('enrollments.csv', seat(3, 'class-1', 'student-2')),
	...births(`student-1,${first}`, `student-2,${day}`)
});
const namesake = { given: 'lea', family: 'NOVAK' };

export const personTwiceBirthDate: Rule = {
	meta: {
		id: 'person-twice-birth-date',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: one person has one record',
		versions: everyVersion,
		files: [file, BIRTH],
		byValue: false
	},
	texts: {
		title: 'Two users have the same name and the same birth date',
		what: 'One person has one record in users.csv, under one sourcedId. Two records with the same role, name and birth date are probably one person.',
		why: 'Receivers make two accounts of it, each with a part of the classes and of the work. Often a student changed the school and was entered anew.',
		facts: ['other', 'firstLine'],
		messages: {
			one: 'The user {value} has the role, the name and the birth date of {other}, in line {firstLine}. One record for a person is expected.',
			many: '{count} users have the role, the name and the birth date of another user. One record for a person is expected.'
		},
		advice: {
			one: 'Look up both records in the student system. If it is one person, put them together and keep one sourcedId; if there are two, nothing has to be done.'
		}
	},
	page: {
		effects: [stMath('Wants one row for each user.')],
		atSource: [],
		falseAlarms: [
			'In a large district, two people may well share a frequent name and a birth date.',
			'Twins are never named, because their given names differ. Nor are people whose middle names or sexes differ.'
		]
	},
	bad: [
		{ name: 'a student twice, written another way', files: second(namesake), finds: found },
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'student-2,,,school-1,student,lnovak2,18,Léa,Novak,S2,,,,'
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					'enrollment-3,class-1,school-1,student-2,student,,,false'
				),
				[BIRTH]: lines(
					smallestSet10[BIRTH].trimEnd(),
					'student-2,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
				)
			},
			finds: found
		},
		{ name: 'in a set of 1.2', version: '1.2', files: second12(), finds: found }
	],
	good: [
		{ name: 'twins', files: second({ ...namesake, given: 'Tom' }), finds: [] },
		{ name: 'another day', files: second(namesake, '2018-04-10,female'), finds: [] },
		{ name: 'no day', files: second(namesake, ',female', ',female'), finds: [] },
		{ name: 'another sex', files: second(namesake, '2018-04-09,male'), finds: [] },
		{
			name: 'another middle name',
			files: {
				...more(
					file,
					user('student-2', { ...namesake, middle: 'Ann' }),
					user('student-3', { ...namesake, middle: 'Rose' })
				),
				...more(
					'enrollments.csv',
					seat(3, 'class-1', 'student-2'),
					seat(4, 'class-1', 'student-3')
				),
				...births(
					'student-1,2018-05-09,female',
					'student-2,2018-04-09,female',
					'student-3,2018-04-09,female'
				)
			},
			finds: []
		},
		{
			name: 'the same email address, too, is named by another rule',
			files: second({ ...namesake, email: 'lnovak@district.example' }),
			finds: [],
			also: ['person-twice-email']
		},
		{ name: 'changes', files: asChanges(second(namesake)), finds: [] }
	],
	checkSet(set, report) {
		const tables = bulkTables(set, report, file, [BIRTH]);
		const people = tables && peopleOf(set, report);
		if (tables === undefined || people === undefined) return;
		const { table, ids } = people;
		const columns = neededColumns(report, table, ['givenName', 'familyName', 'email']);
		const born = birthRecords(set, report, people, tables[1]);
		if (columns === undefined || born === undefined) return;
		const [given, family, email] = columns;
		const emails = emailNumbers(email);
		const differ = contradiction(table, tables[1], born.records);
		const groups = sameBirth.of([given, family, born.days], () =>
			equalKeys([...nameNumbers(given, family), born.days])
		);
		const pairs = pairsOf(
			people,
			groups,
			(record, first) =>
				(emails[record] < 0 || emails[record] !== emails[first]) && !differ(record, first)
		);
		if (pairs.length === 0) return;
		const firsts = new Map(pairs.map(({ record, first }) => [record, first]));
		report.records(table, ids, firsts.keys(), (record) =>
			pairDetails(table, ids, firsts.get(record) ?? record)
		);
	}
};

const sameBirth = new Memory<readonly (readonly number[])[]>();
const knownBirths = new Memory<Births>();

/** By record of users.csv: the record of demographics.csv, and the day of birth; -1 where unknown. */
interface Births {
	readonly records: Int32Array;
	readonly days: Int32Array;
}

function birthRecords(
	set: RosterSet,
	report: Report,
	{ ids }: People,
	demographics: Table
): Births | undefined {
	const is10 = set.version === '1.0';
	const names = is10 ? ['userSourcedId', 'birthdate'] : ['sourcedId', 'birthDate'];
	const columns = neededColumns(report, demographics, names, file);
	if (columns === undefined) return undefined;
	const [keys, birth] = columns;
	return knownBirths.of([ids, keys, birth], () => birthsOf(ids, keys, birth, demographics.records));
}

function birthsOf(ids: Column, keys: Column, birth: Column, born: number): Births {
	// Days before 1970 are negative, so the code of the cell stands for the day.
	const known = daysOf(birth);
	const byId = new Int32Array(ids.dictionary.size).fill(-1);
	const users = joined(keys, ids);
	for (let record = born - 1; record >= 0; record--) {
		const user = users[keys.codeAt(record)];
		if (user >= 0) byId[user] = record;
	}
	const records = byRecord(ids, byId);
	const days = new Int32Array(records.length);
	for (let record = 0; record < days.length; record++) {
		const code = records[record] < 0 ? -1 : birth.codeAt(records[record]);
		days[record] = code < 0 || known[code] === NO_DAY ? -1 : code;
	}
	return { records, days };
}

/** Tells whether two records speak of different people: by their sex or by their middle names. */
function contradiction(
	users: Table,
	demographics: Table,
	births: Int32Array
): (record: number, first: number) => boolean {
	const [middle, sex] = [users.column('middleName'), demographics.column('sex')];
	const sexOf = (record: number): string => textOf(sex, births[record]);
	const middleOf = (record: number): string => plainName(textOf(middle, record));
	const clash = (one: string, other: string): boolean =>
		!one.startsWith(other) && !other.startsWith(one);
	return (record, first) =>
		clash(sexOf(record), sexOf(first)) || clash(middleOf(record), middleOf(first));
}

const textOf = (column: Column | undefined, record: number): string =>
	column === undefined ? '' : column.textAt(record);

/** The smallest set of 1.2 with the student twice. */
function second12(): Record<string, string> {
	return {
		[file]: lines(
			smallestSet12[file].trimEnd(),
			'student-2,,,true,lnovak2,,Léa,Novak,,S2,,,,,03,,,,,,school-1,'
		),
		'roles.csv': lines(
			smallestSet12['roles.csv'].trimEnd(),
			'role-3,,,student-2,primary,student,,,school-1,'
		),
		...more('enrollments.csv', seat(3, 'class-1', 'student-2')),
		...births('student-1,2018-04-09,female', 'student-2,2018-04-09,female'),
		'manifest.csv': changed(
			'manifest.csv',
			'file.demographics,absent',
			'file.demographics,bulk',
			smallestSet12
		)
	};
}
