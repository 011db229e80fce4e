import { codesWhere } from '../distinct-values';
import type { Details, Rule } from '../rule';
import { typedColumns } from '../typed-columns';

const YEAR = /^\d{4}$/;
const RANGE = /^(\d{4})\s*[-/–]\s*(\d{4})$/;

export const yearForm: Rule = {
	meta: {
		id: 'year-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [64],
		source: 'OneRoster CSV 1.1, section 3, data type Year; academicSessions.csv, schoolYear',
		versions: ['1.1'],
		files: ['academicSessions.csv'],
		byValue: true
	},
	texts: {
		title: 'A school year is not written as one year',
		what: 'A year is four digits, the year in which the school year ends.',
		why: 'Receivers sort classes into school years by this number. They refuse a session whose year they cannot read, and every class in it loses its term.',
		messages: {
			one: '{value} is not a year. Four digits are expected, such as 2027.',
			range:
				'{value} names two years. Only the year in which the school year ends is expected: {candidate}.'
		},
		advice: {
			one: 'In the student system, set the school year of these sessions to the four digits of the year in which it ends, and export again.',
			range:
				'Set the export to write {candidate}, the year in which the school year ends. It is one setting, so one change repairs every session.'
		}
	},
	bad: [
		{
			name: 'a range of years',
			files: {
				'academicSessions.csv':
					'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\r\n' +
					'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2026-2027\r\n'
			},
			finds: [
				{
					file: 'academicSessions.csv',
					row: 2,
					column: 'schoolYear',
					value: '2026-2027',
					candidate: '2027'
				}
			]
		}
	],
	good: [
		{
			name: 'four digits',
			files: {
				'academicSessions.csv':
					'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\r\n' +
					'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027\r\n'
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		for (const { column } of typedColumns(table, set, ({ type }) => type === 'year')) {
			const wrong = codesWhere(column, (text) => text.trim() !== '' && !YEAR.test(text));
			report.codes(column, wrong, (code) => details(column.text(code)));
		}
	}
};

/** A range such as 2025-2026 has one obvious reading: its second year. */
function details(text: string): Details {
	const range = RANGE.exec(text);
	if (range === null || Number(range[2]) !== Number(range[1]) + 1) return {};
	return { variant: 'range', candidate: range[2] };
}
