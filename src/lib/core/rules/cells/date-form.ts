import { everyVersion } from '../../spec/spec';
import { hasDateForm } from '../calendar-date';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { manageBac, moodle, wriddle } from '../receivers';
import { cellColumns } from './cell-columns';
import { dateReading } from './date-reading';
import { demographics, lineItem } from './example-files';
import { reportCells } from './report-cells';

export const dateForm: Rule = {
	meta: {
		id: 'date-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [62, 99],
		source: 'OneRoster CSV 1.1, section 3, data type Date; ISO 8601, calendar date',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A date is not written year-month-day',
		what: 'A date is written as year, month and day with hyphens between them: 2026-09-01 is the first of September 2026.',
		why: 'Receivers refuse such a date, or read day and month the wrong way round. Then a class begins in January instead of September, and nobody sees it until then.',
		facts: ['first', 'second'],
		messages: {
			one: '{value} is not a date. Year-month-day is expected, such as 2026-09-01.',
			many: '{values} different values in {column} are not written year-month-day, as is expected: 2026-09-01, for example. The first is {value}.',
			local: '{value} is the local way to write a date. {candidate} is expected.',
			unsure:
				'{value} can mean {first} or {second}. Year-month-day is expected, which reads in one way only.',
			shortYear:
				'{value} has a year of two digits, and could be read in several ways. Year-month-day is expected, such as 2026-09-01.',
			timestamp: '{value} is a date with a time of day. The date alone is expected: {candidate}.',
			moment:
				'{value} is a time of day in another time zone. Which day it is here depends on where you are: {first} or {second}. The date alone is expected.',
			serial:
				'{value} is the number by which a spreadsheet counts days. {candidate} is expected in its place.',
			yearFirst: '{value} is not quite the form that is expected: {candidate}.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.'
		},
		advice: {
			one: 'Set the date format of the export to year-month-day (also called ISO 8601 or YYYY-MM-DD). It is one setting, so one change repairs every date.',
			timestamp:
				'Set the export to write {column} as a date without the time of day, in the form YYYY-MM-DD.',
			moment:
				'Set the export to write {column} as a date without the time of day and without a time zone, in the form YYYY-MM-DD. Do not cut the time off by hand: the day may be off by one.',
			serial:
				'A spreadsheet program did this. Export again, and do not open and save the file in such a program on the way.',
			spaces:
				'Take the space away where the student system keeps the date, or in the settings of the export.'
		}
	},
	page: {
		effects: [
			moodle(
				'Refuses dates of sessions in another form; if the last row has one, nothing is imported.'
			),
			wriddle('Asks for year-month-day in the dates of sessions.'),
			manageBac('Finds years and terms by the dates on which they begin and end.')
		],
		atSource: [],
		falseAlarms: [
			'None known: a date in another form is wrong even where the receiver can guess it, because the next one reads it another way round.'
		]
	},
	bad: [
		{
			name: 'a local date that reads in one way',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'false,2026-08-17', 'false,8/17/2026')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'beginDate',
					value: '8/17/2026',
					candidate: '2026-08-17'
				}
			]
		},
		{
			name: 'a local date that reads in two ways',
			files: demographics({ birthDate: '4/3/2018' }),
			finds: [
				{
					file: 'demographics.csv',
					row: 2,
					column: 'birthDate',
					value: '4/3/2018',
					candidate: null
				}
			]
		},
		{
			name: 'a date with a time of day',
			files: demographics({ birthDate: '2018-04-03T00:00:00Z' }),
			finds: [{ file: 'demographics.csv', value: '2018-04-03T00:00:00Z', candidate: '2018-04-03' }]
		},
		{
			name: 'midnight of another time zone',
			files: demographics({ birthDate: '2018-04-02T22:00:00.000Z' }),
			finds: [{ file: 'demographics.csv', value: '2018-04-02T22:00:00.000Z', candidate: null }]
		},
		{
			name: 'two digits for the year',
			files: demographics({ birthDate: '04/13/18' }),
			finds: [{ file: 'demographics.csv', value: '04/13/18', candidate: null }]
		},
		{
			name: 'the number of a day in a spreadsheet',
			files: lineItem({ dueDate: '46279' }),
			finds: [{ file: 'lineItems.csv', column: 'dueDate', value: '46279', candidate: '2026-09-14' }]
		},
		{
			name: 'no hyphens, and a space',
			files: {
				'academicSessions.csv': changed(
					'academicSessions.csv',
					'2026-08-17,2027-06-05',
					'20260817, 2027-06-05'
				)
			},
			finds: [
				{ file: 'academicSessions.csv', column: 'startDate', candidate: '2026-08-17' },
				{ file: 'academicSessions.csv', column: 'endDate', candidate: '2027-06-05' }
			]
		},
		{
			name: 'words',
			files: demographics({ birthDate: 'in spring' }),
			finds: [{ file: 'demographics.csv', value: 'in spring', candidate: null }]
		}
	],
	good: [
		{ name: 'year, month and day', files: demographics({ birthDate: '2016-02-29' }), finds: [] },
		{ name: 'no date where none has to be', files: demographics({ birthDate: '' }), finds: [] },
		{
			name: 'dates in columns of text',
			files: {
				'academicSessions.csv': changed('academicSessions.csv', ',2026-2027,', ',8/17/2026,')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'date'),
			{
				wrong: (text) => !hasDateForm(text),
				details: dateReading
			}
		);
	}
};
