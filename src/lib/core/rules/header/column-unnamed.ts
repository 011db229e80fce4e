import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { headerPlace } from '../csv/header-place';
import type { Details, Rule } from '../rule';
import type { HeaderColumn } from './header-columns';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import { mcGrawHill, moodle } from '../receivers';
import { notRunWords } from '../words';

export const columnUnnamed: Rule = {
	meta: {
		id: 'column-unnamed',
		severity: 'error',
		basis: 'MUST',
		clauses: [31, 76],
		source:
			'OneRoster CSV 1.1, section 3: a file has the columns that are named there, and metadata columns',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A column has no name',
		what: 'Each cell of the first row holds the name of a column.',
		why: 'Strict receivers refuse the file, because they do not know what the column holds. Others pass over its values.',
		facts: ['columns', 'place'],
		messages: {
			one: 'From column {place} on, {columns|column has|columns have} no name, although values stand below. Every column should have one.',
			end: 'The first row ends with {columns|comma|commas} too many: from column {place} on there are neither names nor values.',
			empty:
				'From column {place} on, {columns|column has|columns have} neither a name nor values. Both are expected.',
			nameless: 'Column {place} has no name. It stands where {candidate} is expected.'
		},
		advice: {
			one: 'See what the column holds. If the receiver asked for it, put it behind all other columns and name it with metadata and a dot; otherwise leave it out of the export.',
			end: 'Mostly a spreadsheet program adds these commas. Export again, and do not open and save the file in a spreadsheet program on the way.',
			empty: 'Leave the column out of the export.',
			nameless: 'Write {candidate} as the name of this column.'
		}
	},
	page: {
		effects: [
			moodle('Refuses a file with any column besides those of the standard.'),
			mcGrawHill('Takes only files with the columns of the standard.')
		],
		atSource: [],
		falseAlarms: [
			'Commas too many at the end of all rows do no harm at receivers that pass over columns without a name.'
		]
	},
	bad: [
		{
			name: 'a comma at the end of every row',
			files: orgsWith(...orgColumns, ''),
			finds: [inHeader('', '')]
		},
		{
			name: 'five commas at the end of every row: one finding',
			files: orgsWith(...orgColumns, '', '', '', '', ''),
			finds: [inHeader('', '')]
		},
		{
			name: 'spaces for a name, values below, at the end',
			files: orgsWith(...orgColumns, ['  ', 'filled']),
			finds: [inHeader('  ', '  ')]
		},
		{
			name: 'an empty column in the middle, and one with values',
			files: orgsWith(
				...replaced('status', '', 'status').slice(0, -1),
				['', 'filled'],
				'parentSourcedId'
			),
			finds: [inHeader('', ''), inHeader('', '')]
		},
		{
			name: 'the name of a column that should be there',
			files: orgsWith(
				...orgColumns.map((name) => (name === 'name' ? (['', 'name'] as const) : name))
			),
			finds: [inHeader('', '', 'name')]
		},
		{
			name: 'the name of the first column',
			files: orgsWith(['', 'sourcedId'], ...orgColumns.slice(1)),
			finds: [inHeader('', '', 'sourcedId')]
		},
		{
			name: 'a comma at the end of the first row only',
			files: {
				'orgs.csv': `${orgColumns.join(',')},\r\ndistrict-1,,,Example District,district,,\r\n`
			},
			finds: [inHeader('', '')],
			also: ['field-count', 'reference-missing']
		}
	],
	good: [{ name: 'a name in every cell', finds: [] }],
	checkFile(table, set, report) {
		const { columns } = headerReading(table, set);
		columns.forEach((column, at) => {
			const { kind, name, meant } = column;
			if (kind !== 'nameless' && !startsRun(columns, at)) return;
			report.one(headerPlace(table, name), { value: name, ...details(table, columns, at) });
			if (meant !== undefined)
				report.notRun(table.name, () => notRunWords.noColumn(table.name, meant));
		});
	}
};

/** True for the first of columns without a name that stand side by side: they are one fault. */
const startsRun = (columns: readonly HeaderColumn[], at: number): boolean =>
	columns[at].kind === 'unnamed' && columns.at(at - 1)?.kind !== 'unnamed';

function details(table: Table, columns: readonly HeaderColumn[], at: number): Details {
	const { meant } = columns[at];
	const place = at + 1;
	if (meant !== undefined) return { variant: 'nameless', candidate: meant, facts: { place } };
	let end = at;
	while (end < columns.length && columns[end].kind === 'unnamed') end++;
	const facts = { columns: end - at, place };
	const isEmpty = columns.slice(at, end).every(({ index }) => hasNoValue(table, index));
	if (!isEmpty) return { facts };
	return { facts, variant: end === columns.length ? 'end' : 'empty' };
}

function hasNoValue(table: Table, index: number): boolean {
	const { dictionary, emptyCode } = table.columns[index];
	return dictionary.size === 0 || (dictionary.size === 1 && emptyCode === 0);
}
