import { manifestVersions } from '../../spec/spec';
import { dayNumber } from '../calendar-date';
import { student } from '../logic/enrollment-examples';
import { daysOf, NO_DAY } from '../logic/days';
import { hmh, stMath } from '../receivers';
import type { Rule } from '../rule';
import { bulkTables } from './bulk-tables';
import { asChanges } from './plausibility-examples';
import { standingRecords } from './standing-records';
import { aeries } from '../student-systems';
import { notRunWords } from '../words';

const file = 'enrollments.csv';
const column = 'endDate';
const atRow = (row: number, value: string) => ({ file, row, column, value });

export const enrollmentEnded: Rule = {
	meta: {
		id: 'enrollment-ended',
		// A whole year may be sent at once: then what is over is part of it.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [65],
		source: 'Not demanded by OneRoster: an enrollment that is sent is not over',
		versions: manifestVersions,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'An enrollment is over',
		what: 'Enrollments that are sent are not over: their end date lies after the day of the check, or is blank.',
		why: 'Receivers that do not look at dates keep somebody in the class who has left it. Teachers see students who are gone, and the students see the class.',
		facts: ['first'],
		messages: {
			one: 'The enrollment ended on {value}, and the check is made for {first}. Only enrollments that are not over are expected.',
			rows: '{count} enrollments ended on {value}, before the day of the check. Only enrollments that are not over are expected.',
			many: '{count} enrollments ended before the day of the check. Only enrollments that are not over are expected.'
		},
		advice: {
			one: 'Set the export to write only the enrollments of the day. Where a receiver wants the whole year, ask whether it looks at the dates; if it does, leave them.'
		}
	},
	page: {
		effects: [
			stMath('Wants active data only, and no records of the past.'),
			hmh('Asks that only active enrollments be sent.')
		],
		atSource: [aeries.dates],
		falseAlarms: [
			'An export of the whole year holds the enrollments of the first semester in spring, too. Receivers that look at dates need nothing else.',
			'Some exports write the last day as the end date: an enrollment that ends today is not named.'
		]
	},
	bad: [
		{
			name: 'somebody who left a month ago',
			files: student('2026-08-17,2026-10-30'),
			asOf: '2026-12-01',
			finds: [atRow(3, '2026-10-30')]
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			asOf: '2027-07-01',
			finds: [atRow(2, '2027-06-05'), atRow(3, '2027-06-05')]
		}
	],
	good: [
		{ name: 'the year is not over', asOf: '2026-12-01', finds: [] },
		{
			name: 'an end on this very day',
			files: student('2026-08-17,2026-12-01'),
			asOf: '2026-12-01',
			finds: []
		},
		{ name: 'no dates', files: student(','), asOf: '2026-12-01', finds: [] },
		{ name: 'no day to judge by', files: student('2026-08-17,2026-10-30'), finds: [] },
		{
			name: 'an end before the begin is one fault, not two',
			files: student('2026-09-17,2026-08-30'),
			asOf: '2026-12-01',
			finds: [],
			also: ['dates-out-of-order']
		},
		{
			name: 'changes, of which the end of an enrollment is one',
			files: asChanges(student('2026-08-17,2026-10-30')),
			asOf: '2026-12-01',
			finds: []
		}
	],
	checkSet(set, report) {
		const [table] = bulkTables(set, report, file) ?? [];
		const end = table?.column(column);
		if (table === undefined || end === undefined) return;
		const days = daysOf(end);
		if (!days.some((day) => day !== NO_DAY)) return;
		const today = set.asOf === null ? undefined : dayNumber(set.asOf);
		if (today === undefined) {
			report.notRun(file, () => notRunWords.noDay);
			return;
		}
		const over = [...days.keys()].filter((code) => days[code] !== NO_DAY && days[code] < today);
		if (over.length === 0) return;
		const stands = standingRecords(table);
		const begin = table.column('beginDate');
		const begins = begin && daysOf(begin);
		const isInOrder = (record: number): boolean =>
			begin === undefined ||
			begins === undefined ||
			begins[begin.codeAt(record)] < days[end.codeAt(record)];
		report.codes(end, over, () => ({ facts: { first: set.asOf ?? '' } }), {
			judged: (record) => stands(record) && isInOrder(record)
		});
	}
};
