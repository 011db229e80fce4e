import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { brightspace, hmh } from '../receivers';
import { typedColumns } from '../typed-columns';
import { isPasswordHeader } from '../../table/masked-column';
import { blankCodes, blankRecords } from './blank-codes';
import { isDeltaColumn } from './cell-columns';
import { reportRecords } from './report-records';

export const valueBlank: Rule = {
	meta: {
		id: 'value-blank',
		severity: 'warning',
		basis: 'DESC',
		clauses: [35],
		source: 'OneRoster CSV 1.1, section 3: a blank cell is an empty one',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A cell looks empty and holds spaces',
		what: 'An empty cell holds nothing at all, not even a space.',
		why: 'Receivers differ: some take the space for an empty cell, others for a value, and show a name that is not there.',
		messages: {
			one: '{column} holds nothing but spaces, where an empty cell is expected. Rollcall takes it for one.',
			required: '{column} holds nothing but spaces. It has to be filled in every record of {file}.'
		},
		advice: {
			one: 'Take the spaces away where the student system keeps this value, and export again. If it is empty there, the export fills it up: ask its support to leave the cell empty.',
			required:
				'Fill it in where the student system keeps it. Somebody may have typed a space there to get past a field that must not be empty.'
		}
	},
	page: {
		effects: [
			brightspace('A space in a cell that should be empty is taken for a wrong value.'),
			hmh(
				'A space must not stand for an empty field; the page does not say what becomes of the row.'
			)
		],
		atSource: [],
		falseAlarms: [
			'Receivers that cut off spaces at both ends see an empty cell. In a column that may be empty nothing is lost there.'
		]
	},
	bad: [
		{
			name: 'a name of two spaces',
			files: { 'orgs.csv': changed('orgs.csv', 'Example School,school', '  ,school') },
			finds: [{ file: 'orgs.csv', row: 3, column: 'name', value: '  ', candidate: null }]
		},
		{
			name: 'a space, a tab and a space that does not break, in cells that may be empty',
			files: {
				'users.csv': changed(
					'users.csv',
					'Novak,,S1,lnovak@district.example,,,',
					'Novak, ,\t,\u00a0,,,'
				)
			},
			finds: [
				{ file: 'users.csv', row: 3, column: 'middleName', value: ' ' },
				{ file: 'users.csv', row: 3, column: 'identifier', value: '\t' },
				{ file: 'users.csv', row: 3, column: 'email', value: '\u00a0' }
			]
		},
		{
			name: 'a date, a list and a reference of spaces',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'false,2026-08-17,', 'false, ,'),
				'classes.csv': changed('classes.csv', '01028,1\r', '01028,  \r'),
				'orgs.csv': changed('orgs.csv', 'district,,\r', 'district,, \r')
			},
			finds: [
				{ file: 'orgs.csv', row: 2, column: 'parentSourcedId', value: ' ' },
				{ file: 'classes.csv', row: 2, column: 'periods', value: '  ' },
				{ file: 'enrollments.csv', row: 3, column: 'beginDate', value: ' ' }
			]
		},
		{
			name: 'a status of spaces in a complete delivery, where it has to be empty',
			files: { 'orgs.csv': changed('orgs.csv', 'school-1,,', 'school-1, ,') },
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: ' ' }]
		}
	],
	good: [
		{
			name: 'a single dot, and a name with spaces in it',
			files: {
				'users.csv': changed('users.csv', 'Léa,Novak,,', 'Léa Ann,de la Cruz,.,')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const skipped = blankRecords(table);
		const isDelta = set.mode(table.name) === 'delta';
		// In a delta the rule on empty status cells names those of spaces, too.
		const columns = typedColumns(
			table,
			set,
			(spec) => !isPasswordHeader(spec.name) && !(isDelta && isDeltaColumn(spec))
		);
		const wanted = skipped.size === 0 ? null : (record: number): boolean => !skipped.has(record);
		for (const { column, spec } of columns) {
			const variant = spec.required === true ? 'required' : 'one';
			const cells = { table, column, codes: blankCodes(column).spaces };
			reportRecords(report, cells, wanted, () => ({ variant }));
		}
	}
};
