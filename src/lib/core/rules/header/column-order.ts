import { everyVersion } from '../../spec/spec';
import { delivered } from '../cells/example-files';
import { headerPlace } from '../csv/header-place';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { outOfPlace } from './column-sequence';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import {
	enrichingStudents,
	greatMindsStart,
	hmhFile,
	imagineLearning,
	manageBacFiles,
	pearson,
	stMath
} from '../receivers';
import { powerSchool } from '../student-systems';

export const columnOrder: Rule = {
	meta: {
		id: 'column-order',
		severity: 'error',
		basis: 'MUST',
		clauses: [31],
		source: 'OneRoster CSV 1.1, section 3: columns stand in the order of the tables',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'Columns are not in the right order',
		what: 'The columns of a file stand in the order in which OneRoster lists them.',
		why: 'Receivers that find columns by counting read every value under the wrong name. Strict ones refuse the file.',
		facts: ['expected', 'place', 'order'],
		messages: {
			one: 'Column {place} is {value}. {expected} is expected there. Rollcall went by the names.'
		},
		advice: {
			one: 'Put the columns of {file} in this order in the export, with their values: {order}.'
		}
	},
	page: {
		effects: [
			stMath('Refuses a file whose columns are not in the order of the standard.'),
			manageBacFiles('Refuses a file with columns in another order.'),
			hmhFile('users', 'Columns have to stand in the order of the template.'),
			greatMindsStart('Wants the columns in the order of the standard.'),
			enrichingStudents('The file has to begin with the columns of 1.1, in their order.'),
			imagineLearning('Goes by the position of a column.'),
			pearson('The order does not matter in its template for orgs.csv.')
		],
		atSource: [powerSchool.dataExport],
		falseAlarms: [
			'Receivers that go by names take any order, and Pearson Access says so for orgs.csv. Others go by position and shift every value.'
		]
	},
	bad: [
		{
			name: 'two columns that changed places',
			files: orgsWith(...replaced('name', 'type', 'name').filter((_, at) => at !== 5)),
			finds: [inHeader('type', 'type')]
		},
		{
			name: 'the first column at the end: one finding',
			files: orgsWith(...orgColumns.slice(1), 'sourcedId'),
			finds: [inHeader('status', 'status')]
		},
		{
			name: 'in the order of the letters',
			files: orgsWith(...orgColumns.toSorted()),
			finds: [inHeader('dateLastModified', 'dateLastModified')]
		},
		{
			name: 'a misspelt column out of its place has two faults',
			files: orgsWith('Name', ...orgColumns.filter((name) => name !== 'name')),
			finds: [inHeader('Name', 'Name')],
			also: ['column-misspelt']
		}
	],
	good: [
		{
			name: 'a column that is missing, one that is not known, one without a name',
			files: orgsWith('sourcedId', 'status', 'region', 'name', '', ...orgColumns.slice(4)),
			finds: [],
			also: ['column-missing', 'column-unknown', 'column-unnamed']
		},
		{
			name: 'a metadata column in the middle, about which another rule speaks',
			files: orgsWith(...replaced('name', 'metadata.bus', 'name')),
			finds: [],
			also: ['metadata-column-place']
		},
		{
			name: 'metadata columns in any order',
			files: orgsWith(...orgColumns, 'metadata.b', 'metadata.a'),
			finds: []
		},
		{
			name: 'another file, in the order of the standard',
			files: delivered({
				'categories.csv': lines('sourcedId,status,dateLastModified,title', 'category-1,,,Homework')
			}),
			finds: []
		}
	],
	checkFile(table, set, report) {
		const names = set.headerSpec(table.name)?.columns.map(({ name }) => name) ?? [];
		const wrong = outOfPlace(headerReading(table, set).columns, names);
		if (wrong === undefined) return;
		const { expected, column } = wrong;
		const facts = { expected, place: column.index + 1, order: names.join(', ') };
		report.one(headerPlace(table, column.name), { value: column.name, facts });
	}
};
