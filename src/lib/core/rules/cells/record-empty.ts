import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { gooru, manageBacFiles, moodle, stMath } from '../receivers';
import { changed } from '../smallest-set';
import { blankRecords } from './blank-codes';

export const recordEmpty: Rule = {
	meta: {
		id: 'record-empty',
		severity: 'error',
		basis: 'MUST',
		clauses: [35, 99],
		source: 'OneRoster CSV 1.1, section 3: required columns are filled in every record',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A row has commas and nothing else',
		what: 'Every row of a file is a record, also one in which all cells are empty.',
		why: 'Receivers take such a row for a record without an id. Some skip it, others report a fault for each of its cells or refuse the file.',
		messages: {
			one: 'All cells are empty in {count|row|rows}. A record is expected in every row.'
		},
		advice: {
			one: 'Export again, and do not open and save the file in a spreadsheet program on the way: it keeps rows that were cleared. If the student system writes them itself, ask its support to leave them out.'
		}
	},
	page: {
		effects: [
			stMath('Rows without their required values are not processed.'),
			gooru(
				'Such a row counts as failed, and more than 500 failed rows in one file stop the whole import.'
			),
			manageBacFiles('A row without an id is refused, and one refused row stops the whole import.'),
			moodle('Where such a row is the last one of its file, nothing at all is imported.')
		],
		atSource: [],
		falseAlarms: [
			'Rows that were cleared in a spreadsheet and not deleted do no harm at receivers that skip rows without an id. They are reported all the same, because others do not.'
		]
	},
	bad: [
		{
			name: 'two rows of commas below the table',
			files: {
				'orgs.csv': changed(
					'orgs.csv',
					'0101,district-1\r\n',
					'0101,district-1\r\n,,,,,,\r\n, ,,,,,\r\n'
				)
			},
			finds: [
				{ file: 'orgs.csv', row: 4, column: null, value: null },
				{ file: 'orgs.csv', row: 5, column: null, value: null }
			]
		}
	],
	good: [
		{
			name: 'a record whose optional cells are all empty',
			files: {
				'orgs.csv': changed(
					'orgs.csv',
					'0101,district-1\r\n',
					'0101,district-1\r\nlab-1,,,Lab,school,,\r\n'
				)
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		if (set.fileSpec(table.name) === undefined) return;
		const records = blankRecords(table);
		if (records.size > 0) report.records(table, null, records);
	}
};
