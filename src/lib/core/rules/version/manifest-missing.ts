import { manifestVersions } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { brightspace, greatMindsStart, hmh, manageBacFiles, moodle, stMath } from '../receivers';
import { infiniteCampus } from '../student-systems';

export const manifestMissing = observedRule({
	meta: {
		id: 'manifest-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [8, 12],
		source: 'OneRoster CSV 1.1, section 2: manifest.csv is always there',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: false
	},
	texts: {
		title: 'manifest.csv is missing',
		what: 'A OneRoster zip holds manifest.csv (except in version 1.0), which says what is in the other files.',
		why: 'Without it a receiver takes the set for version 1.0, or refuses the zip at once.',
		messages: {
			one: 'manifest.csv is missing, although the files are those of OneRoster {version}. Every file was read as a complete (bulk) one.'
		},
		advice: {
			one: 'Turn on the manifest in the export, or set the export to OneRoster {version}. When files are picked by hand for the zip, take manifest.csv along.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Reports the manifest as missing, and imports nothing.'),
			hmh('Cannot tell which version it is, and reports errors that mislead.'),
			brightspace('The manifest has to be a part of every zip.'),
			stMath('Processes nothing while one of its seven files is missing.'),
			moodle('Stops: the manifest is missing.'),
			greatMindsStart('Does not read the manifest and does not need it.')
		],
		atSource: [infiniteCampus.files],
		falseAlarms: [
			'Apple School Manager and Great Minds do without a manifest, so a zip that is for them alone may be all right without it.'
		]
	},
	bad: [
		{
			name: 'all files but the manifest',
			files: { 'manifest.csv': null },
			finds: [{ file: 'manifest.csv', row: null }]
		}
	],
	good: [{ name: 'the manifest is there', finds: [] }]
});
