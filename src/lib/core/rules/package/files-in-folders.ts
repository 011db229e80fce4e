import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { apple, mcGrawHill, stMath, wriddle } from '../receivers';

export const filesInFolders = observedRule({
	meta: {
		id: 'files-in-folders',
		severity: 'error',
		basis: 'MUST',
		clauses: [2],
		source: 'OneRoster CSV 1.1, section 2: all files at the root of the zip',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A OneRoster file lies in a folder inside the zip',
		what: 'All files lie at the top of the zip, side by side.',
		why: 'Receivers look for the files at the top. They treat one in a folder as missing, with all its records.',
		facts: ['name'],
		messages: {
			one: '{name} lies in the folder {value} inside the zip. It is expected at the top, beside the others.'
		},
		advice: {
			one: 'Move the file out of the folder and make the zip anew. If a file of that name lies at the top as well, find out first which of the two is right.'
		}
	},
	page: {
		effects: [
			stMath('Does not find the file: all have to lie at the top of the zip.'),
			wriddle('Does not find a file that lies in a folder of the zip.'),
			apple('No file may lie in a folder of the zip.'),
			mcGrawHill('There may be no folders in the zip.')
		],
		atSource: [],
		falseAlarms: [
			'A folder with older copies of the files is reported, too, although the right files lie at the top. It can confuse a receiver, so it is better left out.'
		]
	},
	bad: [
		{
			name: 'one file in a folder',
			trait: { kind: 'in-folder', entry: 'orgs.csv', to: 'extra' },
			finds: [{ file: 'extra/orgs.csv', row: null, value: 'extra' }]
		}
	],
	good: [{ name: 'files side by side', finds: [] }]
});
