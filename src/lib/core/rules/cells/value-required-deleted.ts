import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { deletedCode } from '../judged-records';
import type { Rule } from '../rule';
import { fitnessGram } from '../receivers';
import { blankCodes } from './blank-codes';
import { cellColumns, definesId } from './cell-columns';
import { reportRecords } from './report-records';

export const valueRequiredDeleted: Rule = {
	meta: {
		id: 'value-required-deleted',
		severity: 'warning',
		basis: 'DESC',
		clauses: [59],
		source:
			'OneRoster CSV 1.1, section 3: required columns are filled, and nothing exempts records to be deleted',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A record that goes away has empty cells',
		what: 'In a delivery of changes (delta), a record that is to be deleted still has all cells filled that are filled in other records.',
		why: 'Most receivers need the id alone to delete a record. Some check all records alike, leave this one out, and the person or class stays.',
		messages: {
			one: '{column} is empty in {count|record|records} to be deleted. It should be filled as in other records.'
		},
		advice: {
			one: 'If your receiver reports these records, set the export to write them out in full, as they were sent before.'
		}
	},
	page: {
		effects: [
			fitnessGram(
				'For a record to be deleted, only the columns that are marked as always required have to be filled.'
			)
		],
		atSource: [],
		falseAlarms: [
			'Many student systems write only the id of a deleted record, because they keep nothing else of it. Receivers that delete by the id need no more: then all is well.'
		]
	},
	bad: [
		{
			name: 'an enrollment to be deleted that has only its id',
			files: deltaSet({
				'enrollments.csv': [
					'enrollment-2,active,2026-10-01T08:00:00.000Z,class-1,school-1,student-1,student,false,2026-08-17,2027-06-05',
					'enrollment-2,tobedeleted,2026-10-01T08:00:00.000Z,,,,,,,'
				]
			}),
			finds: [
				{ file: 'enrollments.csv', row: 3, column: 'classSourcedId', value: '' },
				{ file: 'enrollments.csv', row: 3, column: 'schoolSourcedId', value: '' },
				{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: '' },
				{ file: 'enrollments.csv', row: 3, column: 'role', value: '' }
			]
		}
	],
	good: [
		{
			name: 'an enrollment to be deleted, written out in full',
			files: deltaSet({ 'enrollments.csv': ['enrollment-2,active', 'enrollment-2,tobedeleted'] }),
			finds: []
		}
	],
	checkFile(table, set, report) {
		const deleted = deletedCode(set, table);
		const status = table.column('status');
		if (deleted < 0 || status === undefined) return;
		const wanted = cellColumns(table, set, (spec) => spec.required === true && !definesId(spec));
		for (const { column } of wanted) {
			const cells = { table, column, codes: blankCodes(column).empty };
			reportRecords(
				report,
				cells,
				(record) => status.codeAt(record) === deleted,
				() => ({})
			);
		}
	}
};
