import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { enrichingStudents, gooru, manageBacFiles } from '../receivers';

export const notAZip = observedRule({
	meta: {
		id: 'not-a-zip',
		severity: 'error',
		basis: 'MUST',
		clauses: [1],
		source: 'OneRoster CSV 1.1, section 2: the files travel in one zip',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'The file is not a zip',
		what: 'OneRoster files travel together in one zip.',
		why: 'A receiver opens the zip before it does anything else. What does not open is refused as a whole, and nobody is updated.',
		messages: {
			one: 'This file is not a zip, although it may be named like one. A zip with the OneRoster files is expected.',
			xlsx: 'This is an Excel workbook. A zip with OneRoster files is expected, and those are CSV files, one for each kind of record.',
			rar: 'This is a RAR archive. A zip is expected.',
			'7z': 'This is a 7-Zip archive. A zip is expected.',
			gzip: 'This is a gzip archive, as .gz and .tgz files are. A zip is expected.',
			html: 'This is a web page. It may be a sign-in or error page that was saved in place of the zip. A zip is expected.',
			pdf: 'This is a PDF document. A zip with the OneRoster files is expected.'
		},
		advice: {
			one: 'Export the roster from the student system again and choose the zip that it writes. Renaming a file does not make it a zip.',
			xlsx: 'Use the OneRoster export of the student system. Saving a workbook under another name does not make it a roster.',
			rar: 'Unpack the archive and put the CSV files into a zip: select them, then choose Compress or Send to, Compressed folder.',
			'7z': 'Unpack the archive and put the CSV files into a zip: in 7-Zip, choose zip as the archive format.',
			gzip: 'Unpack the archive and put the CSV files into a zip: select them, then choose Compress or Send to, Compressed folder.',
			html: 'Sign in where the zip comes from, download it again, and check that its size is plausible.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Refuses the file: it wants a zip, by its content and by its ending.'),
			gooru('The form takes one zip, and no other file.'),
			enrichingStudents('Takes the files one by one as well as in a zip.')
		],
		atSource: [],
		falseAlarms: [
			'Some receivers take loose CSV files. For them choose the folder with the files here, not one of the files.'
		]
	},
	bad: [
		{ name: 'a web page named like a zip', trait: { kind: 'not-a-zip' }, finds: [{ file: null }] }
	],
	good: [{ name: 'a zip that follows other bytes', trait: { kind: 'prefix' }, finds: [] }]
});
