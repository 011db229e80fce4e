import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { dayText } from '../calendar-date';
import { joined } from '../joins';
import { daysOf, NO_DAY } from '../logic/days';
import { neededColumns } from '../logic/needed-columns';
import { recordsById } from '../logic/sole-records';
import { fitnessGramFile } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { lines, smallestSet } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { bulkTables } from './bulk-tables';
import { asChanges, more } from './plausibility-examples';
import { standingRecords } from './standing-records';
import { aeries, qmlativ } from '../student-systems';

const file = 'academicSessions.csv';
/** Terms of terms; beyond so many a circle is more likely. */
const MAX_CLIMB = 16;
/** Some exports write the last day of a session as its end date, and others the day after it. */
const GRACE_DAYS = 1;
/** Summer school lies outside the school year on purpose. */
const SUMMER = /\b(summer|intersession|esy|extended school year)\b/i;

const sessions = (...rows: readonly string[]): Record<string, string> => more(file, ...rows);
const atRow = (row: number, column: string, value: string) => ({ file, row, column, value });

export const sessionOutsideYear: Rule = {
	meta: {
		id: 'session-outside-year',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [65],
		source: 'Not demanded by OneRoster: a session lies within the school year above it',
		versions: everyVersion,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A session lies outside its school year',
		what: 'Terms, semesters and grading periods lie within the school year that stands above them (parentSourcedId).',
		why: 'Receivers open and close classes by these dates, and put them into the year that stands above. Where the two do not fit, classes show up in the wrong year, or close too early.',
		facts: ['first', 'second'],
		messages: {
			one: 'The session begins on {value}, but its school year begins on {first} and ends on {second}. A day between the two is expected.',
			end: 'The session ends on {value}, but its school year begins on {first} and ends on {second}. A day between the two is expected.',
			many: '{count} sessions begin outside their school year. A day within it is expected.',
			rows: '{count} sessions begin on {value}, outside their school year. A day within it is expected.',
			endMany: '{count} sessions end outside their school year. A day within it is expected.',
			endRows:
				'{count} sessions end on {value}, outside their school year. A day within it is expected.'
		},
		advice: {
			one: 'Hold the dates of the session against those of its school year in the student system. Often a session was copied from another year, and a date was not changed.'
		}
	},
	page: {
		effects: [
			fitnessGramFile(
				'academicSessions.csv',
				'Takes only sessions within its own current school year, if classes use them.'
			)
		],
		atSource: [aeries.sessions, qmlativ.sessions],
		falseAlarms: [
			'Summer school lies between two years. It is never named where its title says summer, intersession or extended school year; under another title it may be.',
			'Sessions with no school year above them are never named.'
		]
	},
	bad: [
		{
			name: 'a semester that begins a year too early',
			files: sessions('semester-1,,,Fall,semester,2025-08-17,2026-12-19,year-27,2027'),
			finds: [atRow(3, 'startDate', '2025-08-17')]
		},
		{
			name: 'a grading period of a semester that ends after the year',
			files: sessions(
				'semester-2,,,Spring,semester,2027-01-11,2027-06-05,year-27,2027',
				'quarter-4,,,Quarter 4,gradingPeriod,2027-03-22,2027-07-05,semester-2,2027'
			),
			finds: [atRow(4, 'endDate', '2027-07-05')]
		},
		{
			name: 'a session of another year is one finding',
			files: sessions('semester-1,,,Fall,semester,2025-08-17,2025-12-19,year-27,2026'),
			finds: [atRow(3, 'startDate', '2025-08-17')]
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'semester-1,,,Fall,semester,2026-08-17,2027-12-19,year-27'
				)
			},
			finds: [atRow(3, 'endDate', '2027-12-19')]
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: sessions('semester-1,,,Fall,semester,2026-08-17,2027-12-19,year-27,2027'),
			finds: [atRow(3, 'endDate', '2027-12-19')]
		}
	],
	good: [
		{
			name: 'two semesters',
			files: sessions(
				'semester-1,,,Fall,semester,2026-08-17,2026-12-19,year-27,2027',
				'semester-2,,,Spring,semester,2027-01-11,2027-06-05,year-27,2027'
			),
			finds: []
		},
		{
			name: 'an end on the day after that of the year',
			files: sessions('semester-2,,,Spring,semester,2027-01-11,2027-06-06,year-27,2027'),
			finds: []
		},
		{
			name: 'summer school',
			files: sessions('summer-27,,,Summer School 2027,term,2027-06-14,2027-07-23,year-27,2027'),
			finds: []
		},
		{
			name: 'a term with no year above it',
			files: sessions('term-x,,,Extra Term,term,2027-06-14,2027-07-23,,2027'),
			finds: []
		},
		{
			name: 'dates in the wrong order are one fault, not two',
			files: sessions('semester-1,,,Fall,semester,2026-08-17,2025-12-19,year-27,2027'),
			finds: [],
			also: ['dates-out-of-order']
		},
		{
			name: 'a year whose own dates are in the wrong order, too',
			files: {
				[file]: lines(
					smallestSet[file].trimEnd(),
					'year-28,,,2027-2028,schoolYear,2028-08-17,2028-06-05,,2028',
					'semester-1,,,Fall,semester,2027-08-17,2027-12-19,year-28,2028'
				)
			},
			finds: [],
			also: ['dates-out-of-order']
		},
		{
			name: 'changes, which leave out the year that was sent before',
			files: asChanges(sessions('semester-1,,,Fall,semester,2025-08-17,2026-12-19,year-27,2027')),
			finds: []
		}
	],
	checkSet(set, report) {
		const [table] = bulkTables(set, report, file) ?? [];
		if (table === undefined) return;
		const names = ['sourcedId', 'parentSourcedId', 'type', 'startDate', 'endDate'];
		const columns = neededColumns(report, table, names);
		if (columns === undefined) return;
		const [, , , start, end] = columns;
		const { begins, ends, facts } = outsideYears(set, table, columns);
		report.records(table, start, begins, facts);
		report.records(table, end, ends, (record) => ({ ...facts(record), variant: 'end' }));
	}
};

interface OutsideYears {
	readonly begins: number[];
	/** Those that only end outside. */
	readonly ends: number[];
	readonly facts: (record: number) => Details;
}

/** The sessions that begin, or only end, outside the school year above them. */
function outsideYears(set: RosterSet, table: Table, columns: readonly Column[]): OutsideYears {
	const [, , type, start, end] = columns;
	const [starts, ends] = [daysOf(start), daysOf(end)];
	const title = table.column('title');
	const stands = standingRecords(table);
	const yearOf = years(set, table, columns);
	const from = (record: number): number => starts[start.codeAt(record)];
	const to = (record: number): number => ends[end.codeAt(record)];
	const hasSpan = (record: number): boolean => from(record) !== NO_DAY && from(record) < to(record);
	const isMeant = (record: number): boolean =>
		stands(record) &&
		hasSpan(record) &&
		type.textAt(record) !== 'schoolYear' &&
		!SUMMER.test(title?.textAt(record) ?? '');
	const found: OutsideYears = {
		begins: [],
		ends: [],
		facts: (record) => {
			const year = yearOf(record);
			return { facts: { first: dayText(from(year)), second: dayText(to(year)) } };
		}
	};
	for (let record = 0; record < table.records; record++) {
		const year = isMeant(record) ? yearOf(record) : -1;
		if (year < 0 || !hasSpan(year)) continue;
		if (from(record) < from(year) || from(record) >= to(year)) found.begins.push(record);
		else if (to(record) > to(year) + GRACE_DAYS) found.ends.push(record);
	}
	return found;
}

/** Gives the record of the school year above a session, or -1. */
function years(
	set: RosterSet,
	table: Table,
	[ids, parent, type]: readonly Column[]
): (record: number) => number {
	const records = recordsById(set, table, ids);
	const above = joined(parent, ids).map((id) => (id < 0 ? -1 : records[id]));
	return (record) => {
		let at = record;
		for (let step = 0; step < MAX_CLIMB && at >= 0; step++) {
			if (type.textAt(at) === 'schoolYear') return at;
			at = above[parent.codeAt(at)];
		}
		return -1;
	};
}
