import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { delivered } from '../cells/example-files';
import { headerPlace } from '../csv/header-place';
import type { Details, Rule } from '../rule';
import { lines, smallestSet } from '../smallest-set';
import { headerReading } from './header-reading';
import { apple, hmhFile, labAids, renaissance, stMath } from '../receivers';
import { powerSchool } from '../student-systems';
import { notRunWords } from '../words';

const withoutHeader = (file: string): string => {
	const text = smallestSet[file];
	return text.slice(text.indexOf('\n') + 1);
};
const firstRow = (file: string) => [{ file, row: 1, line: 1, column: null, value: null }];
const [header, ...orgs] = smallestSet['orgs.csv'].trimEnd().split('\r\n');

export const headerMissing: Rule = {
	meta: {
		id: 'header-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [30, 31],
		source: 'OneRoster CSV 1.1, section 3: the first row holds the names of the columns',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'The first row does not name the columns',
		what: 'The first row of every file holds the names of the columns, as OneRoster writes them.',
		why: 'Receivers find the columns by these names. Without them they refuse the file, or take the first record for names and lose it. Rollcall could not check the values of this file.',
		facts: ['first', 'expected', 'found'],
		messages: {
			one: 'The first row already holds a record, which begins with {first}. The names of the columns are expected there, beginning with {expected}.',
			lower:
				'The names of the columns stand in line {found}. They are expected in the first row of the file.',
			blank: 'All cells of the first row are empty. The names of the columns are expected there.'
		},
		advice: {
			one: 'Look for a setting such as “include header row” in the export of the student system, and switch it on.',
			lower:
				'Take the rows above it out: the title of a report, or an empty row. If the student system writes them, export in the format for OneRoster and not as a report.',
			blank:
				'Export again. If the first row was emptied by hand, put the names of the columns back.'
		}
	},
	page: {
		effects: [
			stMath('Refuses a file without the row of column names.'),
			renaissance('The row with the column names is required.'),
			hmhFile('courses', 'The row with the column names always has to be there.'),
			apple('The row with the column names must not be changed.'),
			labAids('The row with the column names has to stay.')
		],
		atSource: [powerSchool.columnNames],
		falseAlarms: [
			'None known: where the first row is taken for a record, no receiver finds the columns either.'
		]
	},
	bad: [
		{
			name: 'users, beginning with a teacher',
			files: { 'users.csv': withoutHeader('users.csv') },
			finds: firstRow('users.csv')
		},
		{
			name: 'orgs, with hardly a value in the first record',
			files: { 'orgs.csv': withoutHeader('orgs.csv') },
			finds: firstRow('orgs.csv')
		},
		{
			name: 'a single record',
			files: delivered({ 'categories.csv': lines('category-1,,,Homework') }),
			finds: firstRow('categories.csv')
		},
		{
			name: 'a title of one cell above the names',
			files: { 'orgs.csv': lines('Schools', header, ...orgs) },
			finds: firstRow('orgs.csv')
		},
		{
			name: 'a title and a date above the names, filled up with commas',
			files: {
				'orgs.csv': lines('Schools and districts,,,,,,', 'of 2026-10-01,,,,,,', header, ...orgs)
			},
			finds: firstRow('orgs.csv')
		},
		{
			name: 'empty cells',
			files: { 'orgs.csv': lines(',,,,,,', ...orgs) },
			finds: firstRow('orgs.csv')
		}
	],
	good: [
		{
			name: 'names in other capital letters, about which another rule speaks',
			files: { 'orgs.csv': lines(header.toUpperCase(), ...orgs) },
			finds: [],
			also: ['column-misspelt']
		},
		{
			name: 'other names, about which other rules speak',
			files: delivered({
				'categories.csv': lines('Number,State,Changed,Label', 'category-1,,,Homework')
			}),
			finds: [],
			also: ['column-missing', 'column-unknown']
		},
		{
			name: 'the manifest, which has a rule of its own',
			files: { 'manifest.csv': withoutHeader('manifest.csv') },
			finds: [],
			also: ['manifest-header']
		}
	],
	checkFile(table, set, report) {
		const { state, later } = headerReading(table, set);
		if (state !== 'missing') return;
		const expected = set.headerSpec(table.name)?.columns[0].name ?? '';
		report.one(headerPlace(table, null), details(table, later, expected));
		report.notRun(table.name, () => notRunWords.noNames);
	}
};

/** Only the first value is shown: a record of users may end in a password. */
function details(table: Table, later: number | undefined, expected: string): Details {
	if (later !== undefined) return { variant: 'lower', facts: { found: table.line(later) } };
	const first = table.header.find((cell) => cell.trim() !== '');
	return first === undefined ? { variant: 'blank' } : { facts: { first, expected } };
}
