import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';

export const entryDuplicate = observedRule({
	meta: {
		id: 'entry-duplicate',
		severity: 'error',
		basis: 'MUST',
		clauses: [6],
		source: 'OneRoster CSV 1.1, section 2: at most one copy of each file',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is in the zip twice',
		what: 'Each file is in the zip once.',
		why: 'Which of the two a receiver takes is chance. The other one, with all its records, is lost without a word.',
		facts: ['first'],
		messages: {
			one: '{value} is in the zip twice. Once is expected.',
			case: '{value} and {first} differ in capital letters only. Many systems take them for one file, and one is expected.',
			unicode:
				'{value} is in the zip twice, with its accents written in two ways. Many systems take them for one file, and one is expected.'
		},
		advice: {
			one: 'Find out which of the two is right, take the other out of the zip, and clear the export folder before the next run.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'None known: two files of one name are never meant, even where both say the same.'
		]
	},
	bad: [
		{
			name: 'the same name twice',
			trait: { kind: 'duplicate', entry: 'orgs.csv' },
			finds: [{ file: 'orgs.csv', row: null, value: 'orgs.csv' }]
		},
		{
			name: 'the same name in capital letters',
			trait: { kind: 'duplicate-case', entry: 'orgs.csv' },
			finds: [{ file: 'ORGS.CSV', row: null, value: 'ORGS.CSV' }]
		},
		{
			name: 'one name with its accent written in two ways',
			trait: { kind: 'duplicate-unicode' },
			finds: [{ file: 'e\u0301cole.csv', row: null, value: 'e\u0301cole.csv' }],
			also: ['file-unknown']
		}
	],
	good: [{ name: 'each file once', finds: [] }]
});
