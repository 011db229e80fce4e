import { manifestVersions } from '../../spec/spec';
import { changed, lines, smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { headerPlace } from '../csv/header-place';
import { manifestIn } from './manifest-cells';
import { headerFaults } from './header-faults';
import { brightspace, manageBacFiles } from '../receivers';

const headed = (header: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'propertyName,value', header)
});

export const manifestHeader: Rule = {
	meta: {
		id: 'manifest-header',
		severity: 'error',
		basis: 'MUST',
		clauses: [13, 24],
		source: 'OneRoster CSV 1.1, section 3, manifest.csv: the columns propertyName and value',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: false
	},
	texts: {
		title: 'The first row of manifest.csv is not as expected',
		what: 'The manifest has two columns, propertyName and value, in this order and with these names.',
		why: 'Receivers look up what the zip holds by these names. With another name they read empty values, take the version for missing, and refuse the zip.',
		facts: ['expected'],
		messages: {
			one: 'The column {value} is one too many. Two columns are expected: {expected}.',
			twice: 'The column {value} stands twice. Two columns are expected: {expected}.',
			unnamed: 'There is a column without a name. Two columns are expected: {expected}.',
			misspelt: 'The column {value} is expected to be named {candidate}.',
			nameless: 'A column has no name. It is expected to be named {candidate}.',
			missing: 'The column {column} is missing. Two columns are expected: {expected}.',
			order: 'The two columns have changed places. The order {expected} is expected.',
			absent:
				'The first row already holds a property, {value}. The first row is expected to name the two columns: {expected}.'
		},
		advice: {
			one: 'Take the column out of the manifest. Most often it comes from saving the file in a spreadsheet program; then export again instead.',
			unnamed:
				'Take the comma at the end of the rows out. It comes from saving the file in a spreadsheet program; best export again instead.',
			misspelt:
				'Write {candidate} in the first row of manifest.csv, with these capital and small letters. If the export makes the manifest, report it to its maker.',
			nameless: 'Write {candidate} in the first row of manifest.csv, above the values.',
			missing:
				'Export again. If the manifest was written by hand, put {expected} in its first row.',
			order: 'Put the columns in the order {expected}, with the values below them.',
			absent: 'Put a row with {expected} above the first one.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'Refuses a manifest whose columns are not propertyName and value, in this order.'
			),
			brightspace('Wants just this line at the top: propertyName,value.')
		],
		atSource: [],
		falseAlarms: [
			'A receiver that does not read the manifest at all, such as Great Minds, does not notice.'
		]
	},
	bad: [
		{
			name: 'another name for the values',
			files: headed('propertyName,propertyValue'),
			finds: [
				{
					file: 'manifest.csv',
					row: 1,
					line: 1,
					column: 'propertyValue',
					value: 'propertyValue',
					candidate: 'value'
				}
			]
		},
		{
			name: 'other capital letters',
			files: headed('PropertyName,Value'),
			finds: [
				{ row: 1, column: 'PropertyName', candidate: 'propertyName' },
				{ row: 1, column: 'Value', candidate: 'value' }
			]
		},
		{
			name: 'one column too many',
			files: { 'manifest.csv': smallestSet['manifest.csv'].replaceAll('\r\n', ',note\r\n') },
			finds: [{ file: 'manifest.csv', row: 1, column: 'note', value: 'note', candidate: null }]
		},
		{
			name: 'commas that a spreadsheet added',
			files: { 'manifest.csv': smallestSet['manifest.csv'].replaceAll('\r\n', ',\r\n') },
			finds: [{ file: 'manifest.csv', row: 1, column: '', value: '' }]
		},
		{
			name: 'one column alone',
			files: { 'manifest.csv': smallestSet['manifest.csv'].replaceAll(/,.*\r$/gm, '\r') },
			finds: [{ file: 'manifest.csv', row: 1, column: 'value', value: null }]
		},
		{
			name: 'a column twice',
			files: { 'manifest.csv': smallestSet['manifest.csv'].replaceAll(/(,.*)\r$/gm, '$1$1\r') },
			finds: [{ file: 'manifest.csv', row: 1, column: 'value', value: 'value' }]
		},
		{
			name: 'values without a name above them',
			files: headed('propertyName,'),
			finds: [{ file: 'manifest.csv', row: 1, column: '', candidate: 'value' }]
		},
		{
			name: 'changed places',
			files: {
				'manifest.csv': smallestSet['manifest.csv'].replaceAll(/^(.*),(.*)\r$/gm, '$2,$1\r')
			},
			finds: [{ file: 'manifest.csv', row: 1, column: 'value' }]
		},
		{
			name: 'another name for the values, below an empty line',
			files: headed('\r\npropertyName,propertyValue'),
			finds: [{ file: 'manifest.csv', row: 1, line: 2, column: 'propertyValue' }],
			also: ['blank-line']
		},
		{
			name: 'no first row',
			files: { 'manifest.csv': changed('manifest.csv', 'propertyName,value\r\n', '') },
			finds: [
				{ file: 'manifest.csv', row: 1, column: 'manifest.version', value: 'manifest.version' }
			]
		}
	],
	good: [
		{ name: 'all in quotes', files: headed('"propertyName","value"'), finds: [] },
		{
			name: 'rows in another order',
			files: {
				'manifest.csv': lines(
					'propertyName,value',
					...smallestSet['manifest.csv'].trimEnd().split('\r\n').slice(1).reverse()
				)
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		if (manifestIn(table, set) === undefined || set.spec.manifest === null) return;
		const { header, properties } = set.spec.manifest;
		const expected = header.join(',');
		const names = properties.map(({ name }) => name);
		for (const { column, ...details } of headerFaults(table.header, header, names)) {
			report.one(headerPlace(table, column), { ...details, facts: { expected } });
		}
	}
};
