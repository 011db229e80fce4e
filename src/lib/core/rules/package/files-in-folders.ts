import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';

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
	bad: [
		{
			name: 'one file in a folder',
			trait: { kind: 'in-folder', entry: 'orgs.csv', to: 'extra' },
			finds: [{ file: 'extra/orgs.csv', row: null, value: 'extra' }]
		}
	],
	good: [{ name: 'files side by side', finds: [] }]
});
