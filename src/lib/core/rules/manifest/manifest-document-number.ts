import { manageBacFiles } from '../receivers';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import type { Rule } from '../rule';
import { manifestIn, reportCells } from './manifest-cells';
import { isDocumentOf12 } from './manifest-oneroster-version';

const PROPERTY = 'oneroster.version';

const saying = (value: string): Record<string, string> => ({
	'manifest.csv': changed(
		'manifest.csv',
		'oneroster.version,1.2',
		`oneroster.version,${value}`,
		smallestSet12
	)
});

export const manifestDocumentNumber: Rule = {
	meta: {
		id: 'manifest-document-number',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [15],
		source:
			'OneRoster CSV 1.2.1, section 3, manifest.csv: oneroster.version stays 1.2; some exports write 1.2.1',
		versions: ['1.2'],
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'oneroster.version names a document instead of the version',
		what: 'The manifest of OneRoster 1.2 says 1.2 in oneroster.version, also where the export follows the document 1.2.1.',
		why: 'Exports in the field write 1.2.1, and many receivers take it for 1.2. Those that compare letter by letter refuse the zip.',
		messages: {
			one: 'oneroster.version is {value}. That is a number of the document; {candidate} is expected. The set was checked as {candidate}.'
		},
		advice: {
			one: 'Set oneroster.version to {candidate}. If the export makes the manifest, report it to its maker.'
		}
	},
	page: {
		effects: [manageBacFiles('Refuses every version but 1.2 as not a OneRoster version.')],
		atSource: [],
		falseAlarms: [
			'A receiver that has taken zips with 1.2.1 so far will go on taking them. The row is worth changing all the same, because others do not.'
		]
	},
	bad: [
		{
			name: 'the number of the document',
			version: '1.2',
			files: saying('1.2.1'),
			finds: [{ file: 'manifest.csv', row: 3, column: 'value', value: '1.2.1', candidate: '1.2' }]
		}
	],
	good: [
		{ name: 'the version', version: '1.2', finds: [] },
		{
			name: 'another form of it is an error of another rule',
			version: '1.2',
			files: saying('v1.2'),
			finds: [],
			also: ['manifest-oneroster-version']
		}
	],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		const row = manifest?.row(PROPERTY);
		if (manifest === undefined || row === undefined || !isDocumentOf12(row.value)) return;
		reportCells(report, manifest, 'value', new Map([[row, { candidate: set.version }]]));
	}
};
