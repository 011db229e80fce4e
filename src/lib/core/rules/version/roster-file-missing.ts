import type { Rule } from '../rule';
import { smallestSet } from '../smallest-set';

export const rosterFileMissing: Rule = {
	meta: {
		id: 'roster-file-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [7, 11, 49],
		source: 'OneRoster CSV 1.0: a set is its seven files; OneRoster CSV 1.2.1, section 2',
		versions: ['1.0'],
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'One of the seven files is missing',
		what: 'A set of OneRoster 1.0 always consists of seven files. It has no manifest that could say which are left out.',
		why: 'A receiver knows a set of version 1.0 by its seven files. With one of them missing it refuses the set, or takes the records of that file for gone.',
		messages: {
			one: '{file} is missing. All seven files of OneRoster 1.0 are expected.'
		},
		advice: {
			one: 'Switch {file} on in the export. If it is picked by hand for the zip, take it along. Where the student system has nothing to send in it, ask the receiver whether OneRoster 1.1 will do: there files may be left out.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Many receivers never looked at demographics.csv and take a set without it. The standard has no word for that in version 1.0, so the finding stays.'
		]
	},
	bad: [
		{
			name: 'no demographics',
			version: '1.0',
			files: { 'demographics.csv': null },
			finds: [{ file: 'demographics.csv', row: null, column: null, value: null }]
		},
		{
			name: 'no courses, to which classes point',
			version: '1.0',
			files: { 'courses.csv': null },
			finds: [{ file: 'courses.csv', row: null }],
			also: ['reference-file-missing']
		}
	],
	good: [
		{ name: 'all seven', version: '1.0', finds: [] },
		{
			name: 'a set of 1.1, which may leave files out',
			files: { 'users.csv': smallestSet['users.csv'] },
			finds: []
		}
	],
	checkSet(set, report) {
		for (const { name } of set.spec.files) {
			if (set.state(name) === 'absent') report.one({ file: name });
		}
	}
};
