import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { manageBacFiles, moodle, wriddle } from '../receivers';
import { cellColumns } from './cell-columns';
import { reportCells } from './report-cells';
import { specPattern } from './spec-pattern';

const RANGE = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** The smallest set's session with another school year. */
const withYear = (year: string): Record<string, string> => ({
	'academicSessions.csv': changed('academicSessions.csv', ',,2027\r\n', `,,${year}\r\n`)
});
const wrongYear = (value: string, candidate: string | null) => [
	{ file: 'academicSessions.csv', row: 2, column: 'schoolYear', value, candidate }
];

export const yearForm: Rule = {
	meta: {
		id: 'year-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [64],
		source: 'OneRoster CSV 1.1, section 3, data type Year; academicSessions.csv, schoolYear',
		versions: manifestVersions,
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
				'{value} names two years. Only the year in which the school year ends is expected: {candidate}.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.'
		},
		advice: {
			one: 'In the student system, set the school year of these sessions to the four digits of the year in which it ends, and export again.',
			range:
				'Set the export to write {candidate}, the year in which the school year ends. It is one setting, so one change repairs every session.'
		}
	},
	page: {
		effects: [
			moodle(
				'Refuses a year that is not four digits; if the last row has one, nothing is imported.'
			),
			wriddle('Asks for four digits, the year in which the school year ends.'),
			manageBacFiles('Does not look at this column.')
		],
		atSource: [],
		falseAlarms: [
			'None known: OneRoster leaves no other way to write the year. Receivers that do not read the column, such as ManageBac+, are not harmed by it.'
		]
	},
	bad: [
		{
			name: 'a range of years',
			files: withYear('2026-2027'),
			finds: wrongYear('2026-2027', '2027')
		},
		{ name: 'a short range', files: withYear('2026/27'), finds: wrongYear('2026/27', '2027') },
		{
			name: 'a range over two years',
			files: withYear('2025-2027'),
			finds: wrongYear('2025-2027', null)
		},
		{ name: 'two digits', files: withYear('27'), finds: wrongYear('27', null) },
		{ name: 'a date', files: withYear('2027-06-05'), finds: wrongYear('2027-06-05', null) },
		{ name: 'a space at the end', files: withYear('2027 '), finds: wrongYear('2027 ', '2027') }
	],
	good: [{ name: 'four digits', files: withYear('2027'), finds: [] }],
	checkFile(table, set, report) {
		const year = specPattern(set, 'year');
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'year'),
			{
				wrong: (text) => !year.test(text),
				details: (text) =>
					year.test(text.trim())
						? { variant: 'spaces', candidate: text.trim() }
						: rangeDetails(text)
			}
		);
	}
};

/** A range such as 2025-2026 has one obvious reading: its second year. */
function rangeDetails(text: string): Details {
	const range = RANGE.exec(text.trim());
	if (range === null) return {};
	const ends = String(Number(range[1]) + 1);
	return ends.endsWith(range[2]) ? { variant: 'range', candidate: ends } : {};
}
