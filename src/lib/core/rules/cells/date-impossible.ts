import { everyVersion } from '../../spec/spec';
import { daysInMonth, dayNumber, hasDateForm } from '../calendar-date';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { cellColumns } from './cell-columns';
import { demographics } from './example-files';
import { reportCells } from './report-cells';
import { aeries } from '../student-systems';
import { monthWords } from './words';

export const dateImpossible: Rule = {
	meta: {
		id: 'date-impossible',
		severity: 'error',
		basis: 'MUST',
		clauses: [62],
		source: 'OneRoster CSV 1.1, section 3, data type Date; ISO 8601, calendar date',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A date is not in the calendar',
		what: 'A date names a day that exists.',
		why: 'Receivers refuse the record, or take the next day that exists, so that a birthday or the end of a term is wrong.',
		facts: ['month', 'year', 'days', 'number'],
		messages: {
			one: '{value} is not in the calendar. A day that exists is expected.',
			day: '{value} is not in the calendar: {month} {year} has {days} days. A day that exists is expected.',
			month:
				'{value} is not in the calendar: there is no month {number}. A day that exists is expected.',
			swapped:
				'{value} is not in the calendar: there is no month {number}. Day and month have changed places; {candidate} is probably meant.',
			zeros:
				'{value} is not a date. Some databases write it where there is none. The cell should be empty then.'
		},
		advice: {
			one: 'Look the date up in the student system, correct it there, and export again.',
			swapped:
				'Set the date format of the export to year-month-day (YYYY-MM-DD). Dates up to the 12th of a month are wrong then, too, although they look right.',
			zeros:
				'Set the export to leave the cell empty where there is no date. If {column} has to be filled, enter the date in the student system.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.dates],
		falseAlarms: [
			'None known: a day that is not in the calendar is always a slip, or a sign for “no date” that should be an empty cell.'
		]
	},
	bad: [
		{
			name: 'the 30th of February',
			files: demographics({ birthDate: '2015-02-30' }),
			finds: [
				{
					file: 'demographics.csv',
					row: 2,
					column: 'birthDate',
					value: '2015-02-30',
					candidate: null
				}
			]
		},
		{
			name: 'a leap day in 1900',
			files: demographics({ birthDate: '1900-02-29' }),
			finds: [{ file: 'demographics.csv', value: '1900-02-29' }]
		},
		{
			name: 'day and month the wrong way round',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'false,2026-08-17', 'false,2026-17-08')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'beginDate',
					value: '2026-17-08',
					candidate: '2026-08-17'
				}
			]
		},
		{
			name: 'no month of that number, either way',
			files: demographics({ birthDate: '2015-13-32' }),
			finds: [{ file: 'demographics.csv', value: '2015-13-32', candidate: null }]
		},
		{
			name: 'a day nought',
			files: demographics({ birthDate: '2015-04-00' }),
			finds: [{ file: 'demographics.csv', value: '2015-04-00', candidate: null }]
		},
		{
			name: 'zeros for no date',
			files: demographics({ birthDate: '0000-00-00' }),
			finds: [{ file: 'demographics.csv', value: '0000-00-00', candidate: null }]
		}
	],
	good: [
		{ name: 'a leap day', files: demographics({ birthDate: '2016-02-29' }), finds: [] },
		{ name: 'long ago', files: demographics({ birthDate: '1900-01-01' }), finds: [] }
	],
	checkFile(table, set, report) {
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'date'),
			{
				wrong: (text) => hasDateForm(text) && dayNumber(text) === undefined,
				details: reason
			}
		);
	}
};

/** Why a text of the form YYYY-MM-DD is no day. */
function reason(text: string): Details {
	const [year, month, day] = text.split('-').map(Number);
	if (month === 0 && day === 0) return { variant: 'zeros' };
	if (month >= 1 && month <= 12) {
		const days = daysInMonth(year, month);
		return day === 0
			? {}
			: {
					variant: 'day',
					facts: { month: () => monthWords[month - 1], year: text.slice(0, 4), days }
				};
	}
	const [yearText, monthText, dayText] = text.split('-');
	const swapped = `${yearText}-${dayText}-${monthText}`;
	const facts = { number: monthText };
	if (dayNumber(swapped) === undefined) return { variant: 'month', facts };
	return { variant: 'swapped', candidate: swapped, facts };
}
