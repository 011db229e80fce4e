import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { mcGrawHill } from '../receivers';

export const nestedZip = observedRule({
	meta: {
		id: 'nested-zip',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [9],
		source:
			'Not mentioned by OneRoster; some receivers refuse zips with files that it does not name',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'There is a zip inside the zip',
		what: 'The zip holds the CSV files themselves, not another zip.',
		why: 'Receivers do not open a zip within a zip. If the roster lies in it, they find no files at all.',
		messages: {
			one: '{file} is a zip inside the zip, where CSV files are expected. It was not opened.'
		},
		advice: {
			one: 'If the roster lies in the inner zip, send that one. If it is a copy from an earlier day, take it out and clear the export folder.'
		}
	},
	page: {
		effects: [mcGrawHill('There may be no other files in the zip.')],
		atSource: [],
		falseAlarms: [
			'A copy of an earlier export that lies beside the right files does no harm at receivers who skip it, but it doubles the size of the zip.'
		]
	},
	bad: [
		{
			name: 'the zip of yesterday',
			trait: { kind: 'nested', to: 'yesterday.zip' },
			finds: [{ file: 'yesterday.zip', row: null }]
		}
	],
	good: [{ name: 'nothing but the roster', finds: [] }]
});
