import { manifestVersions } from '../../spec/spec';
import { dayText } from '../calendar-date';
import { deltaSet } from '../delta-set';
import { judgedRecords } from '../judged-records';
import type { Rule } from '../rule';
import { appleTemplate, fitnessGramFile, manageBacFiles, wriddle } from '../receivers';
import type { Facts } from '../../findings/finding';
import { classSpans } from './class-spans';
import { outsideSpans } from './outside-spans';
import { neededColumns } from './needed-columns';
import { atStudent, classIn, student } from './enrollment-examples';
import { aeries, qmlativ } from '../student-systems';

export const enrollmentOutsideSession: Rule = {
	meta: {
		id: 'enrollment-outside-session',
		severity: 'warning',
		// The sentence says MUST, but not what fits: so nothing firmer than a warning can rest on it.
		basis: 'DESC',
		clauses: [81, 85],
		source:
			'OneRoster CSV 1.1, section 3, enrollments.csv: beginDate and endDate fit the term of the class',
		versions: manifestVersions,
		files: ['enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'An enrollment lies outside the sessions of its class',
		what: 'Somebody is in a class while its sessions (its terms) last: from the first day of the earliest to the end of the latest.',
		why: 'Receivers open and close a class by its sessions, and a seat in it by the dates of the enrollment. Where the two do not fit, people see the class too early, too late or not at all.',
		facts: ['first', 'second', 'other'],
		messages: {
			one: 'The enrollment begins on {value}, but the sessions of its class last from {first} to {second}. A beginning within them is expected.',
			end: 'The enrollment ends on {value}, but the sessions of its class last from {first} to {second}. An end within them is expected.',
			whole:
				'The enrollment lasts from {value} to {other}, but the sessions of its class last from {first} to {second}. It should lie within them.',
			rows: '{count} enrollments begin on {value}, and that is outside the sessions of their classes. They should begin within them.',
			many: '{count} enrollments begin outside the sessions of their classes. They should begin within them.',
			endRows:
				'{count} enrollments end on {value}, and that is outside the sessions of their classes. They should end within them.',
			endMany:
				'{count} enrollments end outside the sessions of their classes. They should end within them.'
		},
		advice: {
			one: 'Hold the enrollment against the class in the student system. Either a date is wrong, or the class is in the wrong term (termSourcedIds). Where the date means nothing, both may stay empty.',
			whole:
				'Most often this is an enrollment of another year. Leave years that are over out of the export, or correct the term of the class (termSourcedIds).'
		}
	},
	page: {
		effects: [
			fitnessGramFile(
				'enrollments.csv',
				'Both dates have to lie within the session; without dates those of the class are taken.'
			),
			appleTemplate('Enrollments', 'The dates have to fit the session of the class.'),
			wriddle('The dates have to fit the terms of the class.'),
			manageBacFiles('Does not look at the dates of enrollments.')
		],
		atSource: [aeries.dates, aeries.sessions, qmlativ.sessions],
		falseAlarms: [
			'People who are put on the list before the first day, or stay a week for late exams, are right in the student system. Receivers that do not read the dates lose nothing.'
		]
	},
	bad: [
		{
			name: 'somebody who begins before the year does',
			files: student('2026-06-01,2027-06-05'),
			finds: [atStudent('beginDate', '2026-06-01')]
		},
		{
			name: 'somebody who begins on the day the year is over',
			files: student('2027-06-05,'),
			finds: [atStudent('beginDate', '2027-06-05')]
		},
		{
			name: 'somebody who stays over the summer',
			files: student(',2027-08-01'),
			finds: [atStudent('endDate', '2027-08-01')]
		},
		{
			name: 'an end on the first day, before which there is none',
			files: student(',2026-08-17'),
			finds: [atStudent('endDate', '2026-08-17')]
		},
		{
			name: 'an enrollment of the year before is one finding',
			files: student('2025-08-18,2026-06-05'),
			finds: [atStudent('beginDate', '2025-08-18')]
		},
		{
			name: 'one that begins too early and ends too late is one finding',
			files: student('2026-08-01,2027-06-30'),
			finds: [atStudent('beginDate', '2026-08-01')]
		},
		{
			name: 'a class of one semester',
			files: {
				...classIn('semester-1'),
				...student('2026-08-17,2027-06-05', '2026-08-17,2026-12-19')
			},
			finds: [atStudent('endDate', '2027-06-05')]
		}
	],
	good: [
		{
			name: 'from the first day to the end',
			files: student('2026-08-17,2027-06-05'),
			finds: []
		},
		{ name: 'no dates', files: student(','), finds: [] },
		{ name: 'late and gone early', files: student('2026-09-08,2027-03-01'), finds: [] },
		{
			name: 'an end on the day after the last one, where the session is written with its last day',
			files: student('2026-08-17,2027-06-06'),
			finds: []
		},
		{
			name: 'a class of both semesters, and a beginning between them',
			files: { ...classIn('"semester-1,semester-2"'), ...student('2026-12-28,2027-06-05') },
			finds: []
		},
		{
			name: 'a term that is not in the package is one fault, not two',
			files: { ...classIn('"semester-1,semester-9"'), ...student('2026-08-17,2027-06-05') },
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a session whose dates are in the wrong order, too',
			files: { ...classIn('semester-3'), ...student('2026-08-17,2027-06-05') },
			finds: [],
			also: ['dates-out-of-order']
		},
		{
			name: 'an enrollment whose dates are in the wrong order, too',
			files: student('2026-08-17,2026-06-05'),
			finds: [],
			also: ['dates-out-of-order']
		},
		{
			name: 'changes, and a class that is not among them',
			files: deltaSet({
				'classes.csv': ['class-1,', 'class-2,'],
				'enrollments.csv': ['false,2026-08-17', 'false,2025-08-17']
			}),
			finds: [],
			also: ['reference-missing-delta']
		}
	],
	checkSet(set, report) {
		const table = set.tables.get('enrollments.csv');
		if (table === undefined) return;
		const names = ['classSourcedId', 'beginDate', 'endDate'];
		const columns = neededColumns(report, table, names);
		const spans = columns && classSpans(set, report, columns[0]);
		if (columns === undefined || spans === undefined) return;
		const [named, begin, end] = columns;
		const { begins, ends, endsOutside } = outsideSpans(columns, spans);
		const judged = judgedRecords(set, table);
		const facts = (record: number): Facts => {
			const span = spans.numbers[named.codeAt(record)];
			return { first: dayText(spans.starts[span]), second: dayText(spans.ends[span]) };
		};
		report.records(table, begin, begins.filter(judged), (record) =>
			endsOutside(record)
				? { variant: 'whole', facts: { ...facts(record), other: end.textAt(record) } }
				: { facts: facts(record) }
		);
		report.records(table, end, ends.filter(judged), (record) => ({
			variant: 'end',
			facts: facts(record)
		}));
	}
};
