import { smallestSet12 } from '../smallest-set-1.2';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import type { ManifestRow } from '../roster-set';
import { manifestIn, reportCells } from './manifest-cells';

/** A name with the mark of a footnote behind it, as the document prints those that came with 1.2. */
const MARKED = /^(\S+?) ?\*+$/;

/** True for a row that names `property` with the mark of a footnote behind it (clause 19). */
export const isMarked = (name: string, property: string): boolean =>
	MARKED.exec(name)?.[1] === property;

const marked = (text: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'file.roles', text, smallestSet12)
});
const found = (row: number, value: string, candidate: string) => ({
	file: 'manifest.csv',
	row,
	column: 'propertyName',
	value,
	candidate
});

export const manifestFootnoteMark: Rule = {
	meta: {
		id: 'manifest-footnote-mark',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [19],
		source:
			'OneRoster CSV 1.2.1, section 3, manifest.csv: the asterisk behind a name points to a footnote',
		versions: ['1.2'],
		files: ['manifest.csv'],
		byValue: false
	},
	texts: {
		title: 'The name of a property ends in an asterisk',
		what: 'The document of OneRoster 1.2 prints an asterisk behind the eight properties that are new. It is the mark of a footnote and no part of the name.',
		why: 'Receivers that know the name without the asterisk take the row for missing, and its file for absent.',
		messages: {
			one: '{value} has the mark of a footnote behind it. {candidate} is expected, and was taken.',
			many: '{values} properties have the mark of a footnote (an asterisk) behind their names, such as {value}. The names alone are expected, and were taken.'
		},
		advice: {
			one: 'Take the asterisk out of the first column of manifest.csv. If the export makes the manifest, report it to its maker.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Some exports copied the asterisk from the document, and some receivers take it. The names without it are taken by all.'
		]
	},
	bad: [
		{
			name: 'one new property',
			version: '1.2',
			files: marked('file.roles*'),
			finds: [found(9, 'file.roles*', 'file.roles')]
		},
		{
			name: 'all new properties as the document prints them',
			version: '1.2',
			files: {
				'manifest.csv': smallestSet12['manifest.csv'].replaceAll(
					/^(file\.(?:roles|scoreScales|userProfiles|userResources))/gm,
					'$1*'
				)
			},
			finds: [
				found(9, 'file.roles*', 'file.roles'),
				found(22, 'file.scoreScales*', 'file.scoreScales'),
				found(23, 'file.userProfiles*', 'file.userProfiles'),
				found(24, 'file.userResources*', 'file.userResources')
			]
		}
	],
	good: [
		{ name: 'no mark', version: '1.2', finds: [] },
		{
			name: 'two asterisks and a capital letter: the name is wrong in another way, too',
			version: '1.2',
			files: marked('file.Roles**'),
			finds: [],
			also: ['manifest-property-missing']
		}
	],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		if (manifest === undefined) return;
		const rows = new Map<ManifestRow, Details>();
		for (const { name } of set.spec.manifest?.properties ?? []) {
			const row = manifest.row(name);
			if (row !== undefined && isMarked(row.name, name)) rows.set(row, { candidate: name });
		}
		reportCells(report, manifest, 'name', rows);
	}
};
