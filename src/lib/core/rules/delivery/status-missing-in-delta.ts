import { manifestVersions } from '../../spec/spec';
import { blankCodes, blankRecords } from '../cells/blank-codes';
import { deltaSet } from '../delta-set';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { brightspace, fitnessGramFile, manageBacFiles } from '../receivers';
import { deliveryColumns } from './delivery-columns';
import { infiniteCampus } from '../student-systems';

const TIME = '2026-10-01T08:00:00.000Z';

export const statusMissingInDelta: Rule = {
	meta: {
		id: 'status-missing-in-delta',
		severity: 'error',
		basis: 'MUST',
		clauses: [21, 55],
		source: 'OneRoster CSV 1.1, section 3: status and dateLastModified are filled in delta files',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A delivery of changes does not say what has changed',
		what: 'In a delivery of changes (delta), status and dateLastModified are filled in every row: what happens to the record, and since when.',
		why: 'Receivers cannot tell whether to create, change or delete the record. They refuse the row or the file.',
		facts: ['property'],
		messages: {
			one: 'The manifest says delta for {property}, so {column} has to be filled. It is empty in {count|row|rows}.',
			all: 'The manifest says delta for {property}, so {column} has to be filled. It is empty in every row ({count|row|rows}).'
		},
		advice: {
			one: 'Find out in the export why these records have no {column}. A status is active or tobedeleted; the time is that of the last change.',
			all: 'If the file is complete, the manifest has to say bulk for {property}. If it holds changes only, set the export to fill status and dateLastModified.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Refuses the row, and one refused row stops the whole import.'),
			brightspace('Both columns have to be filled in a delivery of changes.'),
			fitnessGramFile('users.csv', 'Both columns are required in a delivery of changes.')
		],
		atSource: [infiniteCampus.mode],
		falseAlarms: [
			'A manifest that says delta by mistake makes every row of a complete file look wrong. Then the manifest has to be mended, and not the rows.'
		]
	},
	bad: [
		{
			name: 'no status',
			files: deltaSet({ 'orgs.csv': [`school-1,active,${TIME}`, `school-1,,${TIME}`] }),
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: '', candidate: null }]
		},
		{
			name: 'no time',
			files: deltaSet({ 'orgs.csv': [`school-1,active,${TIME}`, 'school-1,active,'] }),
			finds: [{ file: 'orgs.csv', row: 3, column: 'dateLastModified', value: '' }]
		},
		{
			name: 'a status of spaces',
			files: deltaSet({ 'orgs.csv': [`school-1,active,${TIME}`, `school-1,  ,${TIME}`] }),
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: '  ' }]
		},
		{
			name: 'a record that goes away needs its time as well',
			files: deltaSet({
				'enrollments.csv': [`enrollment-2,active,${TIME}`, 'enrollment-2,tobedeleted,']
			}),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'dateLastModified', value: '' }]
		},
		{
			name: 'a complete file that is called a delta',
			files: {
				'manifest.csv': changed('manifest.csv', 'file.courses,bulk', 'file.courses,delta')
			},
			finds: [
				{ file: 'courses.csv', row: 2, column: 'status', value: '' },
				{ file: 'courses.csv', row: 2, column: 'dateLastModified', value: '' }
			]
		}
	],
	good: [
		{ name: 'both filled', files: deltaSet({}), finds: [] },
		{
			name: 'a row of commas is a finding of its own',
			files: deltaSet({ 'orgs.csv': ['district-1,', ',,,,,,\r\ndistrict-1,'] }),
			finds: [],
			also: ['record-empty']
		}
	],
	checkFile(table, set, report) {
		if (set.mode(table.name) !== 'delta') return;
		const property = set.fileSpec(table.name)?.manifestProperty ?? '';
		const nothing = blankRecords(table);
		for (const column of deliveryColumns(table, set)) {
			const { empty, spaces } = blankCodes(column);
			const blank = [...empty, ...spaces];
			if (blank.length === 0) continue;
			const variant = blank.length === column.dictionary.size ? { variant: 'all' } : {};
			const said: Details = { ...variant, facts: { property } };
			report.codes(column, blank, () => said, { judged: (record) => !nothing.has(record) });
		}
	}
};
