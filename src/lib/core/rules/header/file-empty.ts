import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { delivered } from '../cells/example-files';
import type { Rule } from '../rule';
import { headerReading } from './header-reading';
import { hmhFile, manageBacFiles, renaissance, stMath } from '../receivers';
import { aeries } from '../student-systems';

const nowhere = { row: null, line: null, column: null, value: null };

export const fileEmpty: Rule = {
	meta: {
		id: 'file-empty',
		severity: 'error',
		basis: 'MUST',
		clauses: [30, 33],
		source:
			'OneRoster CSV 1.1, section 3: every file has a header row; files without data are not sent',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is empty',
		what: 'A file has a first row with the names of its columns, and records below it.',
		why: 'Some receivers refuse the whole zip. Others take it that there are no such records any more, and switch off all those they have.',
		messages: {
			one: '{file} is empty: it has 0 bytes. At least the names of the columns are expected.',
			blank:
				'{file} is empty: there is no letter in it. At least the names of the columns are expected.'
		},
		advice: {
			one: 'Export again: mostly an export broke off. If there is nothing to send in this file, leave it out; where there is a manifest, set it to absent there.'
		}
	},
	page: {
		effects: [
			stMath('Stops: no record at all is processed while a file has no data.'),
			hmhFile(
				'courses',
				'The row with the column names has to be there, also where there is no data.'
			),
			renaissance('A file without data needs the row with the column names.'),
			manageBacFiles('Lists the column names that are missing.')
		],
		atSource: [aeries.files],
		falseAlarms: [
			'An export that has nothing to send may write an empty file on purpose. Receivers cannot tell that from an export that broke off.'
		]
	},
	bad: [
		{
			name: 'a file of 0 bytes',
			files: delivered({ 'resources.csv': '' }),
			finds: [{ file: 'resources.csv', ...nowhere }]
		},
		{
			name: 'a byte order mark alone',
			files: delivered({ 'resources.csv': '\ufeff' }),
			finds: [{ file: 'resources.csv', ...nowhere }]
		},
		{
			name: 'empty lines alone',
			files: delivered({ 'resources.csv': '\r\n\r\n' }),
			finds: [{ file: 'resources.csv', ...nowhere }]
		},
		{
			name: 'the manifest',
			files: { 'manifest.csv': '' },
			finds: [{ file: 'manifest.csv', ...nowhere }]
		}
	],
	good: [
		{
			name: 'a header and no records, about which another rule speaks',
			files: delivered({ 'categories.csv': 'sourcedId,status,dateLastModified,title\r\n' }),
			finds: [],
			also: ['no-data-rows']
		}
	],
	checkFile(table, set, report) {
		if (headerReading(table, set).state !== 'empty') return;
		report.one({ file: table.name }, hasNoByte(table) ? {} : { variant: 'blank' });
	}
};

/** Without a byte order mark and without an empty line nothing is left that a file could hold. */
const hasNoByte = ({ end }: Table): boolean =>
	!end.byteOrderMark && end.places.every(({ rule }) => rule !== 'blank-line');
