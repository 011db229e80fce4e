import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { apple, labAids, moodle, stMath, wriddle } from '../receivers';

export const enclosingFolder = observedRule({
	meta: {
		id: 'enclosing-folder',
		severity: 'error',
		basis: 'MUST',
		clauses: [2],
		source: 'OneRoster CSV 1.1, section 2: all files at the root of the zip',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'The files lie in a folder inside the zip',
		what: 'The files lie at the top of the zip, not in a folder.',
		why: 'Receivers look for the files at the top. They find none there and refuse the zip as empty.',
		messages: {
			one: 'All files lie in the folder {value} inside the zip. They are expected at its top. The check went on with the files in the folder.'
		},
		advice: {
			one: 'Open the folder, select the files themselves, and compress those instead of the folder. On a Mac this also happens when a downloaded zip was unpacked and compressed again.'
		}
	},
	page: {
		effects: [
			stMath('Does not find the files: all have to lie at the top of the zip.'),
			wriddle('Does not find a file that lies in a folder of the zip.'),
			apple('No file may lie in a folder of the zip.'),
			moodle('Stops, because it finds no manifest at the top of the zip.'),
			labAids('The upload fails when the folder was zipped and not the files in it.')
		],
		atSource: [],
		falseAlarms: [
			'Some receivers look into a single folder, and such a zip worked there before. Others find no files in it, so it is better made without the folder.'
		]
	},
	bad: [
		{
			name: 'one folder around everything',
			trait: { kind: 'folder', to: 'Export' },
			finds: [{ file: null, value: 'Export' }]
		}
	],
	good: [{ name: 'files at the top', finds: [] }]
});
