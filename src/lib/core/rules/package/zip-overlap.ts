import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';

export const zipOverlap = observedRule({
	meta: {
		id: 'zip-overlap',
		severity: 'error',
		basis: 'MUST',
		clauses: [1],
		source: 'OneRoster CSV 1.1, section 2; PKWARE APPNOTE 4.3.1: files stand one after the other',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'Files inside the zip overlap',
		what: 'Each file in a zip has bytes of its own. Here two of them share some.',
		why: 'Zips like this are made to exhaust the system that opens them. Receivers refuse them as unsafe.',
		facts: ['first', 'second'],
		messages: {
			one: '{first} and {second} share bytes inside the zip, so it was not opened.',
			directory: '{first} reaches into the list of files of the zip, so it was not opened.'
		},
		advice: {
			one: 'Do not use this zip. Export again from the student system, and ask where the zip came from if it happens again.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: ['None known: no ordinary program packs a zip in which files share their bytes.']
	},
	bad: [
		{ name: 'two files in one place', trait: { kind: 'overlap' }, finds: [{ file: null }] },
		{
			name: 'the last file runs into the list of files',
			trait: { kind: 'overlap-directory', entry: 'enrollments.csv' },
			finds: [{ file: null }]
		}
	],
	good: [{ name: 'sizes that follow the data', trait: { kind: 'data-descriptor' }, finds: [] }]
});
