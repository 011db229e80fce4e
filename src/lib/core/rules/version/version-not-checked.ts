import { versions } from '../../spec/versions';
import { observedRule } from '../observed-rule';
import type { Version } from '../../spec/spec';
import { changed, lines } from '../smallest-set';

/** The files of a version with their first rows, and no manifest. */
const headersOf = (version: Version): Record<string, string | null> => ({
	'manifest.csv': null,
	...Object.fromEntries(
		versions[version].files.map(({ name, columns }) => [
			name,
			lines(columns.map((column) => column.name).join(','))
		])
	)
});

export const versionNotChecked = observedRule({
	meta: {
		id: 'version-not-checked',
		severity: 'error',
		basis: 'MUST',
		clauses: [11],
		source: 'OneRoster CSV 1.1, section 2: manifest.csv and its oneroster.version',
		// It speaks of sets that are not 1.1, so it has to run on those.
		versions: ['1.0', '1.1', '1.2'],
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'This is another version of OneRoster',
		what: 'The files are those of OneRoster 1.0 or 1.2, whose files and columns differ from 1.1.',
		why: 'Held against the rules of 1.1 nearly every column would look wrong. A receiver set to 1.1 stumbles over the same.',
		facts: ['version', 'evidence'],
		messages: {
			one: 'This is OneRoster {version} ({evidence}). Only version 1.1 is checked here, so nothing else was looked at.'
		},
		advice: {
			one: 'If your receiver asked for 1.1, set the export of the student system to OneRoster 1.1 and export again.'
		}
	},
	bad: [
		{
			name: 'the manifest says 1.2',
			files: {
				'manifest.csv': changed('manifest.csv', 'oneroster.version,1.1', 'oneroster.version,1.2')
			},
			finds: [{ file: null, row: null }]
		},
		{
			name: 'no manifest, and the columns of 1.0',
			files: headersOf('1.0'),
			finds: [{ file: null, row: null }]
		},
		{
			name: 'no manifest, and the columns of 1.2',
			files: headersOf('1.2'),
			finds: [{ file: null, row: null }]
		}
	],
	good: [
		{ name: 'the manifest says 1.1', finds: [] },
		{
			name: 'the manifest gives the number of the document',
			files: {
				'manifest.csv': changed('manifest.csv', 'oneroster.version,1.1', 'oneroster.version,1.1.1')
			},
			finds: [],
			also: ['manifest-oneroster-version']
		}
	]
});
