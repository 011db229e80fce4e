import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { isBlank, manifestIn, reportCells } from './manifest-cells';
import { manageBacFiles, navianceFile, wriddle } from '../receivers';

const PROPERTY = 'manifest.version';
const EXPECTED = '1.0';
/** What spreadsheets make of 1.0, in English and in languages with a decimal comma. */
const SHORTENED = /^\s*1(?:[.,]0*)?\s*$/;

const saying = (value: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'manifest.version,1.0', `manifest.version,${value}`)
});

const found = (value: string) =>
	[{ file: 'manifest.csv', row: 2, column: 'value', value, candidate: EXPECTED }] as const;

export const manifestVersionValue: Rule = {
	meta: {
		id: 'manifest-version-value',
		severity: 'error',
		basis: 'MUST',
		clauses: [14],
		source: 'OneRoster CSV 1.1 and 1.2.1, section 3, manifest.csv: manifest.version is 1.0',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'manifest.version is not 1.0',
		what: 'The manifest says in manifest.version that it is written by version 1.0 of the rules for manifests. That stays 1.0 for OneRoster 1.1 and 1.2.',
		why: 'Receivers compare it letter by letter, and refuse a manifest of a version that they do not know.',
		messages: {
			one: 'manifest.version is {value}. It is expected to be {candidate}.',
			shortened:
				'manifest.version is {value}. It is expected to be {candidate}: a spreadsheet program shortens it to {value}.',
			blank: 'manifest.version is empty. It is expected to be {candidate}.'
		},
		advice: {
			one: 'Set manifest.version to {candidate}. Do not mix it up with oneroster.version, which is {version}.',
			shortened:
				'Export again, and do not open and save manifest.csv in a spreadsheet program on the way. If the export itself writes it so, correct the row in a plain text editor.',
			blank: 'Write {candidate} as its value, in a plain text editor.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Takes 1.0 only, and calls anything else no valid version of a manifest.'),
			navianceFile('manifest', 'Wants 1.0.'),
			wriddle('Its sample manifest says 1, and not 1.0.')
		],
		atSource: [],
		falseAlarms: [
			'The sample manifest of Wriddle says 1, so a zip that was made after it is taken there. Other receivers want 1.0.'
		]
	},
	bad: [
		{ name: 'shortened by a spreadsheet', files: saying('1'), finds: found('1') },
		{ name: 'with a decimal comma', files: saying('"1,0"'), finds: found('1,0') },
		{ name: 'the version of the standard', files: saying('1.1'), finds: found('1.1') },
		{ name: 'a space at the end', files: saying('1.0 '), finds: found('1.0 ') },
		{ name: 'empty', files: saying(''), finds: found('') }
	],
	good: [{ name: 'in quotes', files: saying('"1.0"'), finds: [] }],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		const row = manifest?.row(PROPERTY);
		if (manifest === undefined || row === undefined || row.value === EXPECTED) return;
		reportCells(report, manifest, 'value', new Map([[row, details(row.value)]]));
	}
};

function details(value: string): Details {
	if (isBlank(value)) return { variant: 'blank', candidate: EXPECTED };
	const isShortened = SHORTENED.test(value) && value.trim() !== EXPECTED;
	return { ...(isShortened ? { variant: 'shortened' } : {}), candidate: EXPECTED };
}
