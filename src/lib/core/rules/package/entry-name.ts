import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { mcGrawHill } from '../receivers';

export const entryName = observedRule({
	meta: {
		id: 'entry-name',
		severity: 'error',
		basis: 'MUST',
		clauses: [1, 2],
		source: 'OneRoster CSV 1.1, section 2; PKWARE APPNOTE 4.4.17: names are relative, with slashes',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file inside the zip has an unsafe name',
		what: 'Names in a zip are plain file names. They lead nowhere else and hold no signs that cannot be seen.',
		why: 'Such a name can write a file to a place where it does not belong. Receivers refuse the whole zip as an attack.',
		messages: {
			one: '{value} is not a safe name for a file in a zip, so the file was not read. A plain name is expected.',
			empty: 'A file in the zip has no name, so it was not read. A plain name is expected.',
			control:
				'{value} holds a character that cannot be seen, so the file was not read. A plain name is expected.',
			parent:
				'{value} leads out of the folder into which the zip is unpacked, so the file was not read. A plain name is expected.',
			absolute:
				'{value} begins at the root of the disk, so the file was not read. A plain name is expected.',
			drive: '{value} names a drive, so the file was not read. A plain name is expected.',
			backslash:
				'{value} is written with a backslash. Systems read that in different ways, so the file was not read. A plain name is expected.'
		},
		advice: {
			one: 'Make the zip anew from inside the export folder, so that it holds the plain file names, for example users.csv.'
		}
	},
	page: {
		effects: [mcGrawHill('There may be no other files or folders in the zip.')],
		atSource: [],
		falseAlarms: [
			'Zips from old Windows programs have backslashes without any bad intent. Make the zip anew all the same: nobody can tell the two apart.'
		]
	},
	bad: [
		{
			name: 'a way out of the folder',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: '../notes.txt' },
			finds: [{ file: '../notes.txt', row: null, value: '../notes.txt' }]
		},
		{
			name: 'a drive',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: 'C:/notes.txt' },
			finds: [{ file: 'C:/notes.txt', row: null, value: 'C:/notes.txt' }]
		},
		{
			name: 'the root of the disk',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: '/notes.txt' },
			finds: [{ file: '/notes.txt', row: null, value: '/notes.txt' }]
		},
		{
			name: 'a character that cannot be seen',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: 'notes\u0007.txt' },
			finds: [{ file: 'notes\\x07.txt', row: null, value: 'notes\\x07.txt' }]
		},
		{
			name: 'no name at all',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: '' },
			finds: [{ row: null }]
		},
		{
			name: 'a backslash',
			files: { 'notes.txt': 'note' },
			trait: { kind: 'evil-name', entry: 'notes.txt', to: 'roster\\notes.txt' },
			finds: [{ file: 'roster\\notes.txt', row: null, value: 'roster\\notes.txt' }]
		}
	],
	good: [{ name: 'plain names', finds: [] }]
});
