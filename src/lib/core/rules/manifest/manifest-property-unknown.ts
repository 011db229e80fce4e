import { manifestVersions } from '../../spec/spec';
import { versions } from '../../spec/versions';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import type { ManifestRow } from '../roster-set';
import { isBlank, manifestIn, reportCells } from './manifest-cells';

const newer = new Set(versions['1.2'].manifest?.properties.map(({ name }) => name));

const added = (row: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'source.systemName', `${row}\r\nsource.systemName`)
});

export const manifestPropertyUnknown: Rule = {
	meta: {
		id: 'manifest-property-unknown',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [16, 19],
		source: 'Not mentioned by OneRoster CSV 1.1, which lists the properties of manifest.csv',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'manifest.csv has a property that OneRoster 1.1 does not know',
		what: 'The manifest of OneRoster 1.1 has 17 properties: two versions, thirteen files, and name and code of the student system.',
		why: 'Most receivers skip a row that they do not know. Strict ones refuse the manifest, and the zip with it.',
		messages: {
			one: '{value} is not a property of OneRoster 1.1.',
			newer: '{value} is a property of OneRoster 1.2. The set is one of OneRoster 1.1.',
			near: '{value} is not a property of OneRoster 1.1. {candidate} is.',
			blank: 'The row has a value, but no property.',
			many: '{values} rows hold properties that OneRoster 1.1 does not know.'
		},
		advice: {
			one: 'Take the row out of the manifest, unless your receiver asked for it.',
			newer:
				'Set the export to one version throughout: 1.1 if your receiver asked for that, and then without this row.',
			near: 'Write {candidate}, with these capital and small letters.',
			blank: 'Write the name of the property before the value, or take the row out.'
		}
	},
	bad: [
		{
			name: 'a file of a system of its own',
			files: added('file.seatingPlans,absent'),
			finds: [
				{
					file: 'manifest.csv',
					row: 17,
					column: 'propertyName',
					value: 'file.seatingPlans',
					candidate: null
				}
			]
		},
		{
			name: 'a file of OneRoster 1.2',
			files: added('file.roles,absent'),
			finds: [{ file: 'manifest.csv', row: 17, column: 'propertyName', value: 'file.roles' }]
		},
		{
			name: 'an optional property in other letters',
			files: { 'manifest.csv': changed('manifest.csv', 'source.systemName', 'source.systemname') },
			finds: [
				{
					row: 17,
					column: 'propertyName',
					value: 'source.systemname',
					candidate: 'source.systemName'
				}
			]
		},
		{
			name: 'a value alone',
			files: added(',absent'),
			finds: [{ row: 17, column: 'propertyName', value: '' }]
		}
	],
	good: [
		{
			name: 'a misspelt property that has to be there is a finding of its own',
			files: { 'manifest.csv': changed('manifest.csv', 'file.users', 'File.users') },
			finds: [],
			also: ['manifest-property-missing']
		}
	],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		if (manifest === undefined) return;
		const properties = set.spec.manifest?.properties ?? [];
		const known = new Set(properties.map(({ name }) => name));
		const meant = new Map(properties.map((property) => [manifest.row(property.name), property]));
		const unknown = new Map<ManifestRow, Details>();
		for (const row of manifest.rows) {
			const property = meant.get(row);
			if (known.has(row.name) || property?.required === true) continue;
			if (isBlank(row.name) && isBlank(row.value)) continue;
			unknown.set(row, details(row.name, property?.name));
		}
		reportCells(report, manifest, 'name', unknown);
	}
};

function details(name: string, candidate: string | undefined): Details {
	if (isBlank(name)) return { variant: 'blank' };
	if (candidate !== undefined) return { variant: 'near', candidate };
	return newer.has(name) ? { variant: 'newer' } : {};
}
