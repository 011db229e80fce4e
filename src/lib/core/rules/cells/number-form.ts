import { manifestVersions } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { cellColumns } from './cell-columns';
import { category } from '../gradebook/gradebook-1.2-examples';
import { lineItem, result } from './example-files';
import { isWholePercent, numberReading, wholeReading } from './number-reading';
import { reportCells } from './report-cells';
import { specPattern } from './spec-pattern';

const wrongScore = (value: string, candidate: string | null = null) => [
	{ file: 'results.csv', row: 2, column: 'score', value, candidate }
];

export const numberForm: Rule = {
	meta: {
		id: 'number-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [68],
		source: 'OneRoster CSV 1.1, section 3, data types Float and Integer',
		versions: manifestVersions,
		files: ['categories.csv', 'lineItems.csv', 'resultLearningObjectiveIds.csv', 'results.csv'],
		byValue: false
	},
	texts: {
		title: 'A number is not written as one',
		what: 'Points are written as plain numbers, with a dot before decimals and no sign between thousands: 87.5 or 1000. Weights of categories are whole numbers: 20.',
		why: 'Receivers cannot count with anything else. They leave the result out, or read a number that is a thousand times too large.',
		facts: ['first', 'second'],
		messages: {
			one: '{value} is not a number. A plain number is expected, such as 87.5.',
			many: '{values} different values in {column} are not plain numbers, as are expected: 87.5, for example. The first is {value}.',
			comma: '{value} has a comma before its decimals. A dot is expected: {candidate}.',
			grouped: '{value} has signs between its thousands. {candidate} is expected.',
			unsure:
				'{value} can mean {first} or {second}. A dot is expected before decimals, and no sign between thousands.',
			percent:
				'{value} has a percent sign. A number alone is expected, in the points of the line item.',
			letter: '{value} is a letter grade. A number is expected, in the points of the line item.',
			fraction:
				'{value} is points out of a total. The points alone are expected; the total belongs into lineItems.csv.',
			whole:
				'{value} is not a whole number. A weight is expected to be a whole number of percent, such as 20.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.'
		},
		advice: {
			one: 'Set the export to write points as plain numbers. If the gradebook keeps something else for this column, ask its support which number stands for it.',
			comma:
				'Set the number format of the export (or the language of the program that makes it) so that a dot stands before decimals.',
			grouped:
				'Set the number format of the export so that no sign stands between thousands, and a dot before decimals.',
			unsure:
				'Set the number format of the export so that no sign stands between thousands, and a dot before decimals.',
			letter:
				'Set the export to write the points behind the letter. A letter can go into the column comment, and in OneRoster 1.2 into textScore.',
			whole:
				'Set the export to write weights as whole numbers, without decimals and without a sign behind them.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A gradebook without points keeps letters or words. The results still go wrong at a receiver that counts, so leave them out or send the points behind them.'
		]
	},
	bad: [
		{ name: 'a letter grade', files: result({ score: 'A+' }), finds: wrongScore('A+') },
		{ name: 'a percent sign', files: result({ score: '87.5%' }), finds: wrongScore('87.5%') },
		{ name: 'out of a total', files: result({ score: '8/10' }), finds: wrongScore('8/10') },
		{ name: 'words', files: result({ score: 'passed' }), finds: wrongScore('passed') },
		{
			name: 'a comma before decimals',
			files: lineItem({ resultValueMax: '100,5' }),
			finds: [
				{
					file: 'lineItems.csv',
					row: 2,
					column: 'resultValueMax',
					value: '100,5',
					candidate: '100.5'
				}
			]
		},
		{
			name: 'a comma that may stand between thousands',
			files: lineItem({ resultValueMax: '1,000' }),
			finds: [{ file: 'lineItems.csv', column: 'resultValueMax', value: '1,000', candidate: null }]
		},
		{
			name: 'signs between thousands',
			files: lineItem({ resultValueMax: '1,000.50' }),
			finds: [{ file: 'lineItems.csv', value: '1,000.50', candidate: '1000.50' }]
		},
		{
			name: 'a weight with decimals, in 1.2',
			version: '1.2',
			files: category('33.3'),
			finds: [{ file: 'categories.csv', row: 2, column: 'weight', value: '33.3', candidate: null }]
		},
		{
			name: 'a weight with a space, in 1.2',
			version: '1.2',
			files: category('20 '),
			finds: [{ file: 'categories.csv', row: 2, column: 'weight', value: '20 ', candidate: '20' }]
		},
		{ name: 'a space', files: result({ score: ' 87' }), finds: wrongScore(' 87', '87') }
	],
	good: [
		{ name: 'a whole weight, in 1.2', version: '1.2', files: category('20'), finds: [] },
		{ name: 'no weight, in 1.2', version: '1.2', files: category(''), finds: [] },
		{ name: 'decimals', files: result({ score: '87.50' }), finds: [] },
		{ name: 'nought', files: result({ score: '0' }), finds: [] },
		{ name: 'a number with an exponent', files: result({ score: '8.75E1' }), finds: [] }
	],
	checkFile(table, set, report) {
		const tests = numberTests(set);
		const columns = cellColumns(table, set, ({ type }) => type in tests);
		reportCells(report, columns, {
			wrong: (text, { type }) =>
				tests[type]?.test(text) === false && !(type === 'int' && isWholePercent(text)),
			details: (text, { type }) => {
				const isNumber = (plain: string): boolean => tests[type]?.test(plain) === true;
				return type === 'int' ? wholeReading(text, isNumber) : numberReading(text, isNumber);
			}
		});
	}
};

/** How numbers are written, by type of column. */
const numberTests = (set: RosterSet): Readonly<Record<string, RegExp | undefined>> => ({
	float: specPattern(set, 'float'),
	...(set.spec.types['int'] === undefined ? {} : { int: specPattern(set, 'int') })
});
