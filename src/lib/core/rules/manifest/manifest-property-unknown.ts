import { manifestVersions } from '../../spec/spec';
import type { PropertySpec } from '../../spec/spec';
import { versions } from '../../spec/versions';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import type { ManifestRow } from '../roster-set';
import { isMarked } from './manifest-footnote-mark';
import { isBlank, manifestIn, reportCells } from './manifest-cells';
import { manageBacFiles } from '../receivers';

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
		source:
			'Not mentioned by OneRoster CSV 1.1 and 1.2.1, which list the properties of manifest.csv',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'manifest.csv has a property that OneRoster does not know',
		what: 'The manifest has properties for two versions, for every file, and for name and code of the student system. There are 17 of them in OneRoster 1.1 and 25 in 1.2.',
		why: 'Most receivers skip a row that they do not know. Strict ones refuse the manifest, and the zip with it.',
		messages: {
			one: '{value} is not a property of OneRoster {version}, so it is not expected.',
			newer:
				'{value} is a property of OneRoster 1.2. It is not expected in a set of OneRoster {version}.',
			near: '{value} is not a property of OneRoster {version}. {candidate} is expected.',
			blank: 'The row has a value, but no property. Both are expected.',
			many: '{values} rows hold properties that OneRoster {version} does not know. They are not expected.'
		},
		advice: {
			one: 'Take the row out of the manifest, unless your receiver asked for it.',
			newer:
				'Set the export to one version throughout: {version} if your receiver asked for that, and then without this row.',
			near: 'Write {candidate}, with these capital and small letters.',
			blank: 'Write the name of the property before the value, or take the row out.'
		}
	},
	page: {
		effects: [manageBacFiles('Reports a property that it does not know as an error.')],
		atSource: [],
		falseAlarms: [
			'Some vendors put a property of their own into the manifest. At their own receivers that is right.'
		]
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
		const meant = new Map(properties.map((property) => [manifest.row(property.name), property]));
		const unknown = new Map<ManifestRow, Details>();
		for (const row of manifest.rows) {
			const property = meant.get(row);
			if (isOtherRules(row, property, properties)) continue;
			unknown.set(row, details(row.name, property?.name));
		}
		reportCells(report, manifest, 'name', unknown);
	}
};

/** True for rows that say nothing, that are known, or whose name is the matter of another rule. */
function isOtherRules(
	{ name, value }: ManifestRow,
	meant: PropertySpec | undefined,
	properties: readonly PropertySpec[]
): boolean {
	if (isBlank(name) && isBlank(value)) return true;
	if (properties.some((property) => property.name === name)) return true;
	return meant !== undefined && (meant.required || isMarked(name, meant.name));
}

function details(name: string, candidate: string | undefined): Details {
	if (isBlank(name)) return { variant: 'blank' };
	if (candidate !== undefined) return { variant: 'near', candidate };
	return newer.has(name.replace(/ ?\*+$/, '')) ? { variant: 'newer' } : {};
}
