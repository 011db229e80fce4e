import { cellColumns } from '../cells/cell-columns';
import { isWholePercent } from '../cells/number-reading';
import { reportCells } from '../cells/report-cells';
import type { Rule } from '../rule';
import { category } from './gradebook-1.2-examples';

export const weightPercentSign: Rule = {
	meta: {
		id: 'weight-percent-sign',
		severity: 'warning',
		basis: 'DESC',
		clauses: [68],
		source:
			'OneRoster CSV 1.2.1, categories.csv, weight: a whole number in the table, with a percent sign in the example',
		versions: ['1.2'],
		files: ['categories.csv'],
		byValue: false
	},
	texts: {
		title: 'A weight has a percent sign',
		what: 'The weight of a category is the percentage that it adds to the score of a course, as a whole number. The document shows it once with a percent sign, and says whole number all the same.',
		why: 'Receivers that count with the weight may not read the sign, and take the category for one without weight.',
		messages: {
			one: '{value} has a percent sign. {candidate} alone is the safer form, and is expected by most.',
			many: '{values} different weights have a percent sign. A whole number alone is expected by most, such as 20.'
		},
		advice: {
			one: 'Set the export to write the weight without the sign: {candidate}. It is one setting, so one change repairs every record.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'The document of OneRoster 1.2 itself shows a percent sign in its example, so a receiver may well take it.'
		]
	},
	bad: [
		{
			name: 'a percent sign',
			version: '1.2',
			files: category('20%'),
			finds: [{ file: 'categories.csv', row: 2, column: 'weight', value: '20%', candidate: '20' }]
		}
	],
	good: [
		{ name: 'a number alone', version: '1.2', files: category('20'), finds: [] },
		{
			name: 'decimals with a percent sign are no whole number: an error of another rule',
			version: '1.2',
			files: category('33.3%'),
			finds: [],
			also: ['number-form']
		}
	],
	checkFile(table, set, report) {
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'int'),
			{
				wrong: isWholePercent,
				details: (text) => ({ candidate: text.replace(/\s*%$/, '') })
			}
		);
	}
};
