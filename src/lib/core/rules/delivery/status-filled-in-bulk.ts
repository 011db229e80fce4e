import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import { blankCodes } from '../cells/blank-codes';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { appleTemplate, brightspace, greatMinds, manageBacFiles, stMath } from '../receivers';
import { deliveryColumns, saysMode } from './delivery-columns';
import { infiniteCampus } from '../student-systems';

const TIME = '2026-10-01T08:00:00.000Z';

export const statusFilledInBulk: Rule = {
	meta: {
		id: 'status-filled-in-bulk',
		severity: 'error',
		basis: 'MUST',
		clauses: [21, 54],
		source: 'OneRoster CSV 1.1, section 3: status and dateLastModified are blank in bulk files',
		versions: manifestVersions,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A complete delivery says what has changed',
		what: 'In a complete (bulk) file, status and dateLastModified are empty in every row. They belong to deliveries of changes (delta).',
		why: 'The rows contradict the manifest. Strict receivers refuse the file; others go by the rows and take it for changes, so that people who left are never switched off.',
		facts: ['property'],
		messages: {
			one: 'The manifest says bulk for {property}, so {column} is expected to be empty. It holds {value}.',
			oneRows:
				'The manifest says bulk for {property}, so {column} is expected to be empty. It holds {value} in {count|row|rows}.',
			oneMany:
				'The manifest says bulk for {property}, so {column} is expected to be empty. It is filled in {count|row|rows}, with {values} different values.',
			unsaid:
				'{file} was taken as complete (bulk), because the manifest does not say how it is sent. Then {column} is expected to be empty. It holds {value}.',
			unsaidRows:
				'{file} was taken as complete (bulk), because the manifest does not say how it is sent. Then {column} is expected to be empty. It holds {value} in {count|row|rows}.',
			unsaidMany:
				'{file} was taken as complete (bulk), because the manifest does not say how it is sent. Then {column} is expected to be empty. It is filled in {count|row|rows}, with {values} different values.'
		},
		advice: {
			one: 'If the file is complete, set the export to leave status and dateLastModified empty. If it holds changes only, the manifest has to say delta for {property}.',
			unsaid:
				'Let the manifest say bulk for {property} if the file is complete, and set the export to leave both columns empty. If it holds changes only, let it say delta.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Refuses the row, and one refused row stops the whole import.'),
			stMath('Both columns have to be empty in every row of a complete delivery.'),
			brightspace('Both columns have to be empty in a complete delivery.'),
			greatMinds('users.csv', 'Both columns should be empty, and are not read.'),
			appleTemplate('Users', 'The status active or tobedeleted may stand in a complete delivery.')
		],
		atSource: [infiniteCampus.mode],
		falseAlarms: [
			'Apple and Great Minds take complete files with a status in them. Where active stands in every row and no other receiver gets the file, nothing goes wrong.'
		]
	},
	bad: [
		{
			name: 'a status',
			files: { 'orgs.csv': changed('orgs.csv', 'school-1,,', 'school-1,active,') },
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: 'active', candidate: null }]
		},
		{
			name: 'a time, and a status that is misspelt: two findings',
			files: { 'orgs.csv': changed('orgs.csv', 'school-1,,', `school-1,Actve,${TIME}`) },
			finds: [
				{ file: 'orgs.csv', row: 3, column: 'status', value: 'Actve' },
				{ file: 'orgs.csv', row: 3, column: 'dateLastModified', value: TIME }
			]
		},
		{
			name: 'without a manifest',
			files: {
				'manifest.csv': null,
				'orgs.csv': changed('orgs.csv', 'school-1,,', 'school-1,active,')
			},
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: 'active' }],
			also: ['manifest-missing']
		},
		{
			name: 'a file that the manifest calls absent',
			files: {
				'manifest.csv': changed('manifest.csv', 'file.orgs,bulk', 'file.orgs,absent'),
				'orgs.csv': changed('orgs.csv', 'school-1,,', 'school-1,active,')
			},
			finds: [{ file: 'orgs.csv', row: 3, column: 'status', value: 'active' }],
			also: ['manifest-file-unexpected']
		}
	],
	good: [
		{
			name: 'spaces are not a status; they are a finding of their own',
			files: { 'orgs.csv': changed('orgs.csv', 'school-1,,', 'school-1, ,') },
			finds: [],
			also: ['value-blank']
		},
		{
			name: 'quotes around nothing',
			files: { 'orgs.csv': changed('orgs.csv', 'school-1,,,', 'school-1,"","",') },
			finds: []
		}
	],
	checkFile(table, set, report) {
		if (set.mode(table.name) !== 'bulk') return;
		const property = set.fileSpec(table.name)?.manifestProperty ?? '';
		const variant = saysMode(set, table.name) ? {} : { variant: 'unsaid' };
		for (const column of deliveryColumns(table, set)) {
			const together = column.name !== 'status';
			report.codes(column, filled(column), () => ({ ...variant, facts: { property } }), {
				together
			});
		}
	}
};

/** The codes of a column that are not blank. In a large file there may be one for each record. */
function* filled(column: Column): Generator<number, void, undefined> {
	const { empty, spaces } = blankCodes(column);
	const blank = new Set([...empty, ...spaces]);
	for (let code = 0; code < column.dictionary.size; code++) if (!blank.has(code)) yield code;
}
