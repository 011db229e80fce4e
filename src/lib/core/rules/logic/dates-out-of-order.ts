import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { fitnessGramFile, manageBacFiles } from '../receivers';
import { deltaSet } from '../delta-set';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { daysOf, NO_DAY } from './days';
import { gradebook } from './gradebook-examples';
import { isOfVersion, neededColumns } from './needed-columns';
import { recordsWhere } from './record-pairs';
import { aeries } from '../student-systems';

/** Two dates of one record, of which the first comes first. */
interface Period {
	readonly begin: string;
	readonly end: string;
	/** Variant of the message where the end comes before the beginning. */
	readonly order: string;
	/** Variant where both are one day; null where that is in order. */
	readonly empty: string | null;
}

const PERIODS: Readonly<Record<string, Period>> = {
	'academicSessions.csv': {
		begin: 'startDate',
		end: 'endDate',
		order: 'session',
		empty: 'sessionEmpty'
	},
	'enrollments.csv': { begin: 'beginDate', end: 'endDate', order: 'one', empty: 'empty' },
	'roles.csv': { begin: 'beginDate', end: 'endDate', order: 'role', empty: 'roleEmpty' },
	'lineItems.csv': { begin: 'assignDate', end: 'dueDate', order: 'work', empty: null }
};

const student = (dates: string): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'false,2026-08-17,2027-06-05', `false,${dates}`)
});

/** The smallest set's year with other dates; its class has enrollments without dates. */
const session = (dates: string): Record<string, string> => ({
	'academicSessions.csv': changed('academicSessions.csv', '2026-08-17,2027-06-05', dates),
	'enrollments.csv': changed('enrollments.csv', 'true,2026-08-17,2027-06-05', 'true,,').replace(
		'false,2026-08-17,2027-06-05',
		'false,,'
	)
});

export const datesOutOfOrder: Rule = {
	meta: {
		id: 'dates-out-of-order',
		severity: 'warning',
		basis: 'DESC',
		clauses: [65],
		source:
			'OneRoster CSV 1.1, section 3: a start date belongs to its period, an end date is the day after it',
		versions: everyVersion,
		files: Object.keys(PERIODS),
		byValue: false
	},
	texts: {
		title: 'Dates are in the wrong order',
		what: 'A session, an enrollment or a role ends after it begins, and work is due no earlier than it is given out. The end date is the first day that no longer belongs.',
		why: 'A receiver that asks what holds today never comes to a day on which this record does. The class, the person in it or the work is never shown.',
		facts: ['first'],
		messages: {
			one: 'The enrollment ends on {value}, before it begins on {first}. A later end is expected.',
			empty:
				'The enrollment begins and ends on {value}, so it holds for no day at all. The end date should be the day after the last one.',
			session: 'The session ends on {value}, before it begins on {first}. A later end is expected.',
			sessionEmpty:
				'The session begins and ends on {value}, so it has no day at all. The end date should be the day after the last one.',
			role: 'The role ends on {value}, before it begins on {first}. A later end is expected.',
			roleEmpty:
				'The role begins and ends on {value}, so it holds for no day at all. The end date should be the day after the last one.',
			work: 'The work is due on {value}, before it is given out on {first}. That day or a later one is expected.',
			rows: 'In {count} records, {column} is {value}, which is no later than the day on which they begin. A later day is expected.',
			many: 'In {count} records, {column} is no later than the day on which they begin. A later day is expected.',
			workRows:
				'{count} line items are due on {value}, before they are given out. A later day is expected.',
			workMany: '{count} line items are due before they are given out. A later day is expected.'
		},
		advice: {
			one: 'Look up both dates in the student system and correct the wrong one. Where many records share an end date, it is often left over from the year before.',
			empty:
				'If somebody was there for one day, the end date is the day after. Leave out the enrollments of people who never came.',
			session:
				'Correct the dates of this session in the calendar of the student system, and export again. Everything in the session depends on them.',
			sessionEmpty:
				'Look up on which day the session ends, and write the day after it. It is one setting in the calendar of the student system.',
			role: 'Look up from when to when the person has this role at the school, and correct the wrong date in the student system.',
			roleEmpty:
				'If somebody had the role for one day, the end date is the day after. Leave out roles that never held.',
			work: 'Correct the two dates of this line item in the gradebook, and export again.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Does not look at the dates of enrollments, but takes those of the terms.'),
			fitnessGramFile(
				'enrollments.csv',
				'The dates of an enrollment have to lie within the session of its class.'
			)
		],
		atSource: [aeries.dates, aeries.sessions],
		falseAlarms: [
			'Some student systems keep people who never came with an end date that equals the first day or lies before it. They should be left out, so the finding is of use all the same.'
		]
	},
	bad: [
		{
			name: 'an enrollment that ended the year before',
			files: student('2026-08-17,2026-06-05'),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'endDate', value: '2026-06-05' }]
		},
		{
			name: 'an enrollment for no day',
			files: student('2026-08-17,2026-08-17'),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'endDate', value: '2026-08-17' }]
		},
		{
			name: 'a session with its dates swapped',
			files: session('2027-06-05,2026-08-17'),
			finds: [{ file: 'academicSessions.csv', row: 2, column: 'endDate', value: '2026-08-17' }]
		},
		{
			name: 'a session of no day',
			files: session('2027-06-05,2027-06-05'),
			finds: [{ file: 'academicSessions.csv', row: 2, column: 'endDate', value: '2027-06-05' }]
		},
		{
			name: 'roles with their dates swapped, and for no day, in 1.2',
			version: '1.2',
			files: {
				'roles.csv': changed(
					'roles.csv',
					'teacher,,,school-1',
					'teacher,2027-06-05,2026-08-17,school-1',
					smallestSet12
				).replace('student,,,school-1', 'student,2026-08-17,2026-08-17,school-1')
			},
			finds: [
				{ file: 'roles.csv', row: 2, column: 'endDate', value: '2026-08-17' },
				{ file: 'roles.csv', row: 3, column: 'endDate', value: '2026-08-17' }
			]
		},
		{
			name: 'work that is due before it is given out',
			files: gradebook([{}, { assignDate: '2026-09-14', dueDate: '2026-09-13' }]),
			finds: [{ file: 'lineItems.csv', row: 3, column: 'dueDate', value: '2026-09-13' }]
		}
	],
	good: [
		{ name: 'an enrollment of one day', files: student('2026-08-17,2026-08-18'), finds: [] },
		{ name: 'no end date', files: student('2026-08-17,'), finds: [] },
		{ name: 'no dates', files: student(','), finds: [] },
		{
			name: 'a date in another form is one fault, not two',
			files: student('2026-08-17,6/5/2026'),
			finds: [],
			also: ['date-form']
		},
		{
			name: 'a day that is not in the calendar, too',
			files: student('2026-08-17,2026-02-30'),
			finds: [],
			also: ['date-impossible']
		},
		{
			name: 'work that is due on the day it is given out',
			files: gradebook([{ assignDate: '2026-09-14', dueDate: '2026-09-14' }]),
			finds: []
		},
		{
			name: 'a record with too many fields, whose cells may have moved',
			files: student('2026-08-17,2026-06-05,7'),
			finds: [],
			also: ['field-count']
		},
		{
			name: 'an enrollment that is going away',
			files: deltaSet({
				'enrollments.csv': [
					'enrollment-2,active,2026-10-01T08:00:00.000Z,class-1,school-1,student-1,student,false,2026-08-17,2027-06-05',
					'enrollment-2,tobedeleted,2026-10-01T08:00:00.000Z,class-1,school-1,student-1,student,false,2026-08-17,2026-06-05'
				]
			}),
			finds: []
		}
	],
	checkFile(table, set, report) {
		const period = PERIODS[table.name];
		if (period === undefined || !isOfVersion(set, table.name, period.begin)) return;
		const columns = neededColumns(report, table, [period.begin, period.end]);
		if (columns === undefined) return;
		const [begin, end] = columns;
		const records = outOfOrder(set, table, begin, end, period.empty !== null);
		if (records.length === 0) return;
		report.records(table, end, records, (record) => details(table, record, { begin, end, period }));
	}
};

function outOfOrder(
	set: RosterSet,
	table: Table,
	begin: Column,
	end: Column,
	needsDay: boolean
): number[] {
	const [begins, ends] = [daysOf(begin), daysOf(end)];
	const least = needsDay ? 1 : 0;
	const judged = judgedRecords(set, table);
	return recordsWhere(
		begin,
		end,
		(from, to) => ends[to] !== NO_DAY && begins[from] !== NO_DAY && ends[to] - begins[from] < least
	).filter(judged);
}

function details(
	table: Table,
	record: number,
	{ begin, end, period }: { begin: Column; end: Column; period: Period }
): Details {
	const first = begin.textAt(record);
	const isEmpty = first === end.textAt(record);
	return {
		variant: (isEmpty ? period.empty : null) ?? period.order,
		facts: { first },
		related: [table.place(record, begin.name)]
	};
}
