import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { changed, lines } from '../smallest-set';
import type { PropertySpec, Version } from '../../spec/spec';
import type { Manifest, RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { versions } from '../../spec/versions';
import { andList } from '../cells/word-list';
import { smallestSet12 } from '../smallest-set-1.2';
import { isMarked } from './manifest-footnote-mark';
import { propertyPlace } from './manifest-cells';
import { isThere } from './promised-files';
import {
	brightspace,
	fitnessGramFile,
	hmhFile,
	imagineLearning,
	manageBacFiles
} from '../receivers';

export const manifestPropertyMissing: Rule = {
	meta: {
		id: 'manifest-property-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [14, 15, 16],
		source: 'OneRoster CSV 1.1 and 1.2.1, section 3, manifest.csv: properties that are required',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: false
	},
	texts: {
		title: 'A property is missing in manifest.csv',
		what: 'The manifest has a row for each of its properties: the two versions, and every file (13 in OneRoster 1.1, 21 in 1.2), also those that are not sent.',
		why: 'Strict receivers refuse the zip when a row is missing. Others take the file for absent and leave it out, even if it is in the zip.',
		facts: ['foundLine', 'needed', 'target', 'names'],
		messages: {
			one: 'The row for {column} is missing.',
			sent: 'The row for {column} is missing, although {target} is there. It was taken as a complete (bulk) file.',
			misspelt:
				'The row for {column} is missing. Line {foundLine} probably means it, but says {value}.',
			older:
				'The manifest has the rows of OneRoster 1.1 only. The {needed} that came with OneRoster {version} are missing: {names}.',
			all: 'There is no row for any of the {needed} properties that the manifest should have.'
		},
		advice: {
			one: 'Add the row {needed} to manifest.csv, or set the export to OneRoster {version}: many manifests come from an older or newer version.',
			sent: 'Add a row with {column} to manifest.csv. Its value is bulk if {target} is complete, and delta if it holds changes only.',
			misspelt:
				'Write {column} in line {foundLine} of manifest.csv, with these capital and small letters.',
			older:
				'Set the manifest of the export to OneRoster {version}, or add these rows. Each says absent for a file that is not sent, and bulk or delta for one that is. If the set is one of OneRoster 1.1, say so in oneroster.version.',
			all: 'See whether this is the manifest at all, and export again with OneRoster {version} as the format.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Reports properties as missing, and does not import.'),
			hmhFile(
				'manifest',
				'Needs every property of its template, even for data that it does not store.'
			),
			fitnessGramFile('manifest.csv', 'Marks all properties of 1.1 as always required.'),
			brightspace('Wants absent for each file that is not sent.'),
			imagineLearning('The manifest has to list also the files that are not sent.')
		],
		atSource: [],
		falseAlarms: [
			'Receivers that look at a few properties only, such as those for rosters, do not miss the others. Their own samples may even leave them out.'
		]
	},
	bad: [
		{
			name: 'no row for a file that is not sent',
			files: { 'manifest.csv': changed('manifest.csv', 'file.results,absent\r\n', '') },
			finds: [
				{ file: 'manifest.csv', row: null, column: 'file.results', value: null, candidate: null }
			]
		},
		{
			name: 'no row for a file that is sent, and no version of the manifest',
			files: {
				'manifest.csv': changed('manifest.csv', 'file.users,bulk\r\n', '').replace(
					'manifest.version,1.0\r\n',
					''
				)
			},
			finds: [
				{ file: 'manifest.csv', row: null, column: 'file.users' },
				{ file: 'manifest.csv', row: null, column: 'manifest.version' }
			]
		},
		{
			name: 'a misspelt property is one finding, and counts for its file',
			files: deltaSet({ 'manifest.csv': ['file.users', 'file.user'] }),
			finds: [{ file: 'manifest.csv', row: 16, column: 'file.users', value: 'file.user' }]
		},
		{
			name: 'a manifest of 1.2 with the rows of 1.1 alone: one finding, also where files are sent',
			version: '1.2',
			files: {
				'manifest.csv': smallestSet12['manifest.csv'].replaceAll(
					/^file\.(roles|scoreScales|userProfiles|userResources|\w+(ScoreScales|LearningObjectiveIds)),.*\r\n/gm,
					''
				)
			},
			finds: [{ file: 'manifest.csv', row: null, column: null, value: null }]
		},
		{
			name: 'the same without the row of a file that 1.1 had, too: one finding more',
			version: '1.2',
			files: {
				'manifest.csv': smallestSet12['manifest.csv'].replaceAll(
					/^file\.(roles|results|scoreScales|userProfiles|userResources|\w+(ScoreScales|LearningObjectiveIds)),.*\r\n/gm,
					''
				)
			},
			finds: [
				{ file: 'manifest.csv', row: null, column: null },
				{ file: 'manifest.csv', row: null, column: 'file.results' }
			]
		},
		{
			name: 'another table under the name of the manifest',
			files: { 'manifest.csv': lines('propertyName,value', 'dish,Soup', 'price,2.50') },
			finds: [{ file: 'manifest.csv', row: null, column: null }],
			also: ['manifest-property-unknown']
		}
	],
	good: [
		{
			name: 'no name of the student system, which is optional',
			files: {
				'manifest.csv': changed('manifest.csv', 'source.systemName,Example SIS\r\n', '').replace(
					'source.systemCode,example\r\n',
					''
				)
			},
			finds: []
		},
		{
			name: 'no first row: what stands in its place counts',
			files: { 'manifest.csv': changed('manifest.csv', 'propertyName,value\r\n', '') },
			finds: [],
			also: ['manifest-header']
		}
	],
	checkSet(set, report) {
		const { manifest } = set;
		if (manifest === null || manifest.table.header.length === 0) return;
		const required = (set.spec.manifest?.properties ?? []).filter((each) => each.required);
		if (required.every(({ name }) => manifest.row(name) === undefined)) {
			const facts = { needed: required.length };
			report.one({ file: manifest.table.name }, { variant: 'all', facts });
			return;
		}
		const lacking = newProperties(set.version).filter(
			({ name }) => manifest.row(name) === undefined
		);
		const isOlder = lacking.length > 0 && lacking.length === newProperties(set.version).length;
		if (isOlder) {
			const names = lacking.map(({ name }) => name);
			const facts = { needed: lacking.length, names: () => andList(names) };
			report.one({ file: manifest.table.name }, { variant: 'older', facts });
		}
		for (const property of required) {
			if (!isOlder || !lacking.includes(property)) check(set, report, manifest, property);
		}
	}
};

/** The properties that a version has more than the one before, where that had a manifest, too. */
function newProperties(version: Version): readonly PropertySpec[] {
	if (version !== '1.2') return [];
	const before = new Set(versions['1.1'].manifest?.properties.map(({ name }) => name));
	return versions['1.2'].manifest?.properties.filter(({ name }) => !before.has(name)) ?? [];
}

function check(set: RosterSet, report: Report, manifest: Manifest, property: PropertySpec): void {
	const { name, file } = property;
	const row = manifest.row(name);
	if (row?.name === name || (row !== undefined && isMarked(row.name, name))) return;
	if (row !== undefined) {
		const foundLine = row.record < 0 ? 1 : manifest.table.line(row.record);
		const said = { variant: 'misspelt', value: row.name, facts: { foundLine } };
		report.one(propertyPlace(manifest, row, name), said);
		return;
	}
	const place = { file: manifest.table.name, column: name };
	if (file !== undefined && isThere(set, file)) {
		report.one(place, { variant: 'sent', facts: { target: file } });
	} else {
		const needed = `${name},${property.allowedValues?.[0] ?? ''}`;
		report.one(place, { facts: { needed } });
	}
}
