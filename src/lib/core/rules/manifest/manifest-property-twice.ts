import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import type { ManifestRow } from '../roster-set';
import { manifestIn, reportCells } from './manifest-cells';
import { manageBacFiles } from '../receivers';

export const manifestPropertyTwice: Rule = {
	meta: {
		id: 'manifest-property-twice',
		severity: 'error',
		basis: 'MUST',
		clauses: [13],
		source: 'OneRoster CSV 1.1, section 3, manifest.csv: one row for each property',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'A property stands twice in manifest.csv',
		what: 'The manifest has one row for each property.',
		why: 'Some receivers go by the first row, others by the last, and strict ones refuse the zip.',
		facts: ['firstLine', 'first', 'second'],
		messages: {
			one: '{value} already stands in line {firstLine}, with the value {first}. Here its value is {second}. One row is expected; the first was taken.',
			same: '{value} already stands in line {firstLine}, with the same value. One row is expected.',
			rows: '{value} already stands in line {firstLine}, and again in {count|row|rows} after that. One row is expected; the first was taken.',
			many: '{values} properties stand more than once. One row is expected for each.'
		},
		advice: {
			one: 'Find out which of the two is right, and take the other row out. If the export makes the manifest, report it to its maker.',
			same: 'Take one of the two rows out. If the export makes the manifest, report it to its maker.'
		}
	},
	page: {
		effects: [manageBacFiles('Reports properties that stand twice as an error.')],
		atSource: [],
		falseAlarms: [
			'Where both rows have the same value nothing changes at most receivers. It is reported because strict ones stop.'
		]
	},
	bad: [
		{
			name: 'the same once more',
			files: {
				'manifest.csv': changed(
					'manifest.csv',
					'source.systemName',
					'source.systemCode,example\r\nsource.systemName'
				)
			},
			finds: [{ file: 'manifest.csv', row: 19, column: 'propertyName', value: 'source.systemCode' }]
		},
		{
			name: 'two modes for one file: the first one counts',
			files: {
				'manifest.csv': changed(
					'manifest.csv',
					'file.users,bulk',
					'file.users,bulk\r\nfile.users,delta'
				)
			},
			finds: [{ file: 'manifest.csv', row: 17, column: 'propertyName', value: 'file.users' }]
		}
	],
	good: [{ name: 'each once', finds: [] }],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		if (manifest === undefined) return;
		const known = new Set(set.spec.manifest?.properties.map(({ name }) => name));
		const repeated = new Map<ManifestRow, Details>();
		for (const row of manifest.rows) {
			const first = manifest.row(row.name);
			if (!known.has(row.name) || first === undefined || first === row) continue;
			repeated.set(row, {
				...(first.value === row.value ? { variant: 'same' } : {}),
				facts: {
					firstLine: first.record < 0 ? 1 : table.line(first.record),
					first: first.value,
					second: row.value
				}
			});
		}
		reportCells(report, manifest, 'name', repeated);
	}
};
