import { everyVersion } from '../../spec/spec';
import type { Details, Rule } from '../rule';
import { changed } from '../smallest-set';
import { codesWhereBytes } from './byte-scan';
import { cellColumns, isBlank } from './cell-columns';
import { resource } from './example-files';
import { holdsGap } from './list-bytes';
import { itemsIn } from './report-cells';

const periods = (cell: string): Record<string, string> => ({
	'classes.csv': changed('classes.csv', '01028,1\r', `01028,"${cell}"\r`)
});
const emptyPeriod = (value: string) => [{ file: 'classes.csv', row: 2, column: 'periods', value }];

export const listEmptyItem: Rule = {
	meta: {
		id: 'list-empty-item',
		severity: 'error',
		basis: 'MUST',
		clauses: [37, 40],
		source: 'OneRoster CSV 1.1, section 3: values of a list with commas between them',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A list has an empty entry',
		what: 'Between the entries of a list stands one comma, and none before the first or after the last.',
		why: 'Receivers take the gap for an entry without a name. They refuse the record, or look for a school or class that is not there.',
		messages: {
			one: 'A list in {column} has an empty entry: there is a comma too many.',
			start: 'A list in {column} begins with a comma. It should begin with its first entry.',
			end: 'A list in {column} ends with a comma. It should end with its last entry.',
			commas:
				'{column} holds commas and nothing else. Where a list has no entry, the cell should be empty.'
		},
		advice: {
			one: 'Often an entry was deleted in the student system and left its place behind. Take the empty place out there, or ask the support of the student system to leave it out of the export.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Some receivers skip an empty entry and read the rest. Others look for a school or class without an id.'
		]
	},
	bad: [
		{ name: 'two commas in a row', files: periods('1,,2'), finds: emptyPeriod('') },
		{ name: 'a comma at the end', files: periods('1,2,'), finds: emptyPeriod('') },
		{ name: 'a comma at the beginning', files: periods(',1'), finds: emptyPeriod('') },
		{ name: 'a space between two commas', files: periods('1, ,2'), finds: emptyPeriod(' ') },
		{ name: 'nothing but commas', files: periods(',,'), finds: emptyPeriod('') },
		{
			name: 'in a list of references',
			files: {
				'users.csv': changed('users.csv', 'true,school-1,student', 'true,"school-1,",student')
			},
			finds: [{ file: 'users.csv', row: 3, column: 'orgSourcedIds', value: '' }]
		},
		{
			name: 'in a list of roles',
			files: resource({ roles: 'student,,teacher' }),
			finds: [{ file: 'resources.csv', row: 2, column: 'roles', value: '' }]
		},
		{
			name: 'one cell with several gaps: one finding',
			files: {
				'users.csv': changed('users.csv', '{Local:17}', '",{Local:17},,{SIS:4},"')
			},
			finds: [{ file: 'users.csv', row: 3, column: 'userIds', value: '' }]
		}
	],
	good: [
		{ name: 'an empty list', files: periods(''), finds: [] },
		{ name: 'several entries', files: periods('1,2,3'), finds: [] }
	],
	checkFile(table, set, report) {
		for (const { column } of cellColumns(table, set, ({ list }) => list)) {
			const codes = codesWhereBytes(column.dictionary, holdsGap);
			const blank = [...itemsIn(column, codes)].filter(([item]) => isBlank(item));
			const cases = blank.flatMap(([value, cells]) =>
				casesOf(value, cells, (code) => column.text(code))
			);
			if (cases.length > 0) report.items(column, cases);
		}
	}
};

/** One case for each place that the gap has in its cells. */
function casesOf(
	value: string,
	codes: readonly number[],
	text: (code: number) => string
): { value: string; codes: number[]; variant: string }[] {
	const byVariant = new Map<string, number[]>();
	for (const code of codes) {
		const variant = placeOf(text(code));
		const same = byVariant.get(variant);
		if (same === undefined) byVariant.set(variant, [code]);
		else same.push(code);
	}
	return [...byVariant].map(([variant, cells]) => ({ value, codes: cells, variant }));
}

function placeOf(cell: string): NonNullable<Details['variant']> {
	const items = cell.split(',').map(isBlank);
	if (items.every(Boolean)) return 'commas';
	if (items.slice(1, -1).includes(true)) return 'one';
	return items[0] ? 'start' : 'end';
}
