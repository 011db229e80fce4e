import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import type { Details, Rule } from '../rule';
import { isBlank, manifestIn, reportCells } from './manifest-cells';
import { fitnessGramFile, hmh, manageBacFiles, navianceFile } from '../receivers';
import { aeries, infiniteCampus } from '../student-systems';

const PROPERTY = 'oneroster.version';
/** A number of a document, which corrects the text: the version before its last dot stays. */
const DOCUMENT = /^\s*(1\.[12])(?:\.\d+)+\s*$/;

const saying = (value: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'oneroster.version,1.1', `oneroster.version,${value}`)
});

const found = (value: string) =>
	[{ file: 'manifest.csv', row: 3, column: 'value', value, candidate: '1.1' }] as const;

export const manifestOnerosterVersion: Rule = {
	meta: {
		id: 'manifest-oneroster-version',
		severity: 'error',
		basis: 'MUST',
		clauses: [15],
		source: 'OneRoster CSV 1.1 and 1.2.1, section 3, manifest.csv: oneroster.version is 1.1 or 1.2',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'oneroster.version is not written as expected',
		what: 'The manifest says in oneroster.version which version the set is: 1.1 or 1.2, just so.',
		why: 'Receivers choose by it how they read the files, and refuse a version that they do not know.',
		messages: {
			one: 'oneroster.version is {value}, but the set was checked as OneRoster {version}. {candidate} is expected.',
			document:
				'oneroster.version is {value}. That is a number of the document; the version is expected: {candidate}.',
			spaces:
				'oneroster.version is {value}, with a space before or after it. {candidate} is expected.',
			blank: 'oneroster.version is empty. {candidate} is expected.'
		},
		advice: {
			one: 'Set oneroster.version to {candidate}, if this is a set of OneRoster {version}. If it is one of another version, set the export to {version}.',
			blank: 'Write {candidate} as its value, in a plain text editor.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Takes 1.2 only, and calls anything else no valid version of OneRoster.'),
			fitnessGramFile('manifest.csv', 'Takes 1.1 only.'),
			navianceFile('manifest', 'Supports 1.1.'),
			hmh('Tells 1.1 from earlier versions by the manifest; 1.2 is not supported.')
		],
		atSource: [aeries.version, infiniteCampus.version],
		falseAlarms: [
			'If the set was checked as another version than it is, the manifest is right and the choice of version is not. It can be changed above the report.'
		]
	},
	bad: [
		{ name: 'the number of the document', files: saying('1.1.1'), finds: found('1.1.1') },
		{ name: 'a space before it', files: saying(' 1.1'), finds: found(' 1.1') },
		{ name: 'with a decimal comma', files: saying('"1,1"'), finds: found('1,1') },
		{ name: 'a word before it', files: saying('v1.1'), finds: found('v1.1') },
		{ name: 'empty', files: saying(''), finds: found('') }
	],
	good: [
		{ name: 'in quotes', files: saying('"1.1"'), finds: [] },
		{
			name: 'the number of the document of 1.2, for which another rule has a milder word',
			version: '1.2',
			files: {
				'manifest.csv': changed(
					'manifest.csv',
					'oneroster.version,1.2',
					'oneroster.version,1.2.1',
					smallestSet12
				)
			},
			finds: [],
			also: ['manifest-document-number']
		}
	],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		const row = manifest?.row(PROPERTY);
		if (manifest === undefined || row === undefined || row.value === set.version) return;
		if (set.version === '1.2' && isDocumentOf12(row.value)) return;
		reportCells(report, manifest, 'value', new Map([[row, details(row.value, set.version)]]));
	}
};

/** True for 1.2.1 and the like, which are taken with a warning of another rule (clause 15). */
export const isDocumentOf12 = (value: string): boolean => /^1\.2\.\d+$/.test(value);

function details(value: string, candidate: string): Details {
	if (isBlank(value)) return { variant: 'blank', candidate };
	if (value.trim() === candidate) return { variant: 'spaces', candidate };
	return { ...(DOCUMENT.exec(value)?.[1] === candidate ? { variant: 'document' } : {}), candidate };
}
