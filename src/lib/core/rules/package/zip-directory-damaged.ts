import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { manageBacFiles, moodle } from '../receivers';

export const zipDirectoryDamaged = observedRule({
	meta: {
		id: 'zip-directory-damaged',
		severity: 'error',
		basis: 'MUST',
		clauses: [1],
		source: 'OneRoster CSV 1.1, section 2; PKWARE APPNOTE 4.3.12 to 4.3.16',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'The list of files inside the zip is damaged',
		what: 'A zip holds a list of its files with their places and sizes. That list has to fit the zip.',
		why: 'Without a sound list nobody can say which files the zip holds. Receivers refuse it, and nobody is updated.',
		facts: ['disks', 'entries'],
		messages: {
			one: 'The list of files inside the zip is damaged, so the files cannot be found.',
			count: 'The zip says that it holds {entries|file|files}, but its list names more.',
			size: 'The list of files inside the zip names a size or place that cannot be.',
			'multi-disk':
				'This is one part of a zip that was split into several ({disks|part|parts} at least). One whole zip is expected.'
		},
		advice: {
			one: 'Download or copy the zip again. If that does not help, export again from the student system.',
			'multi-disk':
				'Make one zip that is not split: turn off splitting into volumes in the program that packs it.'
		}
	},
	page: {
		effects: [
			moodle('Stops with a message when it cannot open the zip.'),
			manageBacFiles('Refuses a zip that it cannot read as a roster, and says why.')
		],
		atSource: [],
		falseAlarms: [
			'Some programs repair the list in silence when they open the zip, so that it seems to be whole.'
		]
	},
	bad: [
		{
			name: 'an entry of the list that is none',
			trait: { kind: 'directory' },
			finds: [{ file: null }]
		},
		{ name: 'one part of several', trait: { kind: 'multi-disk' }, finds: [{ file: null }] }
	],
	good: [
		{ name: 'the records that large zips have', trait: { kind: 'zip64' }, finds: [] },
		{ name: 'a comment at the end', trait: { kind: 'comment' }, finds: [] }
	]
});
