import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { cellColumns } from './cell-columns';
import { hasSpaceAtEnds } from './list-bytes';
import { reportItems } from './report-cells';

const periods = (cell: string): Record<string, string> => ({
	'classes.csv': changed('classes.csv', '01028,1\r', `01028,"${cell}"\r`)
});
const spaced = (value: string, candidate: string) => ({
	file: 'classes.csv',
	row: 2,
	column: 'periods',
	value,
	candidate
});

export const itemSpaces: Rule = {
	meta: {
		id: 'item-spaces',
		severity: 'warning',
		basis: 'DESC',
		clauses: [39],
		source:
			'OneRoster CSV 1.1, section 3: values of a list with commas between them; 1.0 showed spaces',
		versions: everyVersion,
		files: ['classes.csv', 'courses.csv', 'users.csv'],
		byValue: false
	},
	texts: {
		title: 'An entry of a list has a space at its beginning or end',
		what: 'Between the entries of a list stands a comma and no space.',
		why: 'Some receivers take the space for part of the entry, and then a subject or a period stands there twice, with the space and without.',
		messages: {
			one: '{value} has a space at its beginning or end. {candidate} alone is expected.',
			many: '{values} different entries of {column} have a space at their beginning or end. None is expected there.'
		},
		advice: {
			one: 'Set the export to put a comma without a space between entries. If the space is part of the entry in the student system, take it away there.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Examples in the text of OneRoster 1.0 showed a space after the comma, and many receivers cut it off. Then all is well.'
		]
	},
	bad: [
		{ name: 'a space after a comma', files: periods('1, 2'), finds: [spaced(' 2', '2')] },
		{ name: 'a space before a comma', files: periods('1 ,2'), finds: [spaced('1 ', '1')] },
		{ name: 'a single entry', files: periods('1 '), finds: [spaced('1 ', '1')] },
		{
			name: 'a space that does not break',
			files: periods('1,\u00a02'),
			finds: [spaced('\u00a02', '2')]
		},
		{
			name: 'entries of a form of their own are not judged by it as well',
			files: {
				'users.csv': changed('users.csv', '{Local:17}', '"{Local:17}, {SIS:4}"'),
				'courses.csv': changed('courses.csv', 'READ,03', 'READ,"03, 04"')
			},
			finds: [
				{ file: 'courses.csv', row: 2, column: 'grades', value: ' 04', candidate: '04' },
				{ file: 'users.csv', row: 3, column: 'userIds', value: ' {SIS:4}', candidate: '{SIS:4}' }
			]
		}
	],
	good: [
		{ name: 'spaces inside an entry', files: periods('Period 1,Period 2'), finds: [] },
		{ name: 'letters of other scripts at the ends', files: periods('Été,école'), finds: [] }
	],
	checkFile(table, set, report) {
		reportItems(
			report,
			cellColumns(table, set, ({ type }) => type === 'stringList'),
			{
				suspicious: hasSpaceAtEnds,
				wrong: (item) => item !== item.trim(),
				details: (item) => ({ candidate: item.trim() })
			}
		);
	}
};
