import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { renaissance } from '../receivers';
import type { BytesTest } from './byte-scan';
import { cellColumns } from './cell-columns';
import { reportCells } from './report-cells';

/** What databases write for an empty cell, and what spreadsheets write for one they cannot work out. */
const WORDS: ReadonlySet<string> = new Set([
	'NULL',
	'null',
	'(null)',
	'<null>',
	'[null]',
	'\\N',
	'undefined',
	'NaN',
	'nan',
	'[object Object]',
	'#N/A',
	'#REF!',
	'#VALUE!',
	'#NAME?',
	'#NULL!',
	'#NUM!',
	'#DIV/0!'
]);
const SPREADSHEET = '#';

/** True for a word that stands for nothing. */
export const isNullWord = (text: string): boolean => WORDS.has(text);

const FIRST_BYTES = new Set([...WORDS].map((word) => word.charCodeAt(0)));
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

const mayBeWord: BytesTest = (bytes, start, end) =>
	end - start <= LONGEST && FIRST_BYTES.has(bytes[start]) && end > start;

export const nullWord: Rule = {
	meta: {
		id: 'null-word',
		severity: 'info',
		basis: 'DESC',
		clauses: [35, 99],
		source: 'OneRoster CSV 1.1, section 3: blank means an empty cell, the word NULL is data',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A cell holds a word that stands for nothing',
		what: 'Where there is no value, the cell is empty. A word such as NULL is taken as it stands.',
		why: 'Receivers show the word as a name or a number, and two people with it seem to have the same one.',
		messages: {
			one: '{value} stands in {column}. Receivers take it for text. If there is no value, the cell should be empty.',
			spreadsheet:
				'{value} stands in {column}. It is what a spreadsheet writes when a formula goes wrong. The value itself is expected.'
		},
		advice: {
			one: 'Set the export to leave the cell empty where there is no value. If somebody is really called that, all is well.',
			spreadsheet:
				'The value was lost in a spreadsheet. Export again from the student system, and do not change the file in a spreadsheet program.'
		}
	},
	page: {
		effects: [
			renaissance('A field without a value has to be empty and must not hold a word in its place.')
		],
		atSource: [],
		falseAlarms: [
			'People are really called Null, and a room may be called NA. Names of people and places are left out for that reason, but a nickname or code may be meant as it stands.'
		]
	},
	bad: [
		{
			name: 'a middle name from a database',
			files: { 'users.csv': changed('users.csv', 'Novak,,S1', 'Novak,NULL,S1') },
			finds: [{ file: 'users.csv', row: 3, column: 'middleName', value: 'NULL' }]
		},
		{
			name: 'a formula that went wrong',
			files: { 'classes.csv': changed('classes.csv', 'Room 1', '#N/A') },
			finds: [{ file: 'classes.csv', row: 2, column: 'location', value: '#N/A' }]
		}
	],
	good: [
		{
			name: 'people and rooms with such names',
			files: {
				'users.csv': changed('users.csv', 'Léa,Novak,,', 'Nan,Null,Nullah,'),
				'classes.csv': changed('classes.csv', 'Room 1', '#9')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const isText = ({ type }: { readonly type: string }): boolean =>
			type === 'string' || type === 'id' || type === 'stringList';
		// Rules on codes and on the form of items speak about the others.
		const columns = cellColumns(
			table,
			set,
			(spec) => isText(spec) && spec.vocabulary === undefined && spec.itemFormat === undefined
		);
		reportCells(report, columns, {
			suspicious: mayBeWord,
			wrong: isNullWord,
			details: (text) => (text.startsWith(SPREADSHEET) ? { variant: 'spreadsheet' } : {})
		});
	}
};
