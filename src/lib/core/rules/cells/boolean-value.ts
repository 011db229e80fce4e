import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { appleTemplate, fitnessGramFile, microsoft, moodle } from '../receivers';
import { capitalsAlone } from './capitals-alone';
import { cellColumns } from './cell-columns';
import { demographics } from './example-files';
import { reportCells } from './report-cells';
import { tokenDetails } from './token-details';

/** The smallest set's student with another text for enabledUser. */
const enabled = (text: string): Record<string, string> => ({
	'users.csv': changed('users.csv', 'student-1,,,true', `student-1,,,${text}`)
});
const wrongEnabled = (value: string, candidate: string | null) => [
	{ file: 'users.csv', row: 3, column: 'enabledUser', value, candidate }
];

const TOKENS = ['true', 'false'];

export const booleanValue: Rule = {
	meta: {
		id: 'boolean-value',
		severity: 'error',
		basis: 'MUST',
		clauses: [24, 66, 99],
		source: 'OneRoster CSV 1.1, section 3: true and false in small letters; capital letters count',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A yes or no is not written as true or false',
		what: 'Columns that say yes or no hold the word true or the word false, in small letters.',
		why: 'Receivers that look for these words take everything else for false or refuse the record: accounts stay switched off, and a class has no primary teacher.',
		messages: {
			one: '{value} is neither true nor false. One of these two words is expected.',
			case: '{value} has to be written {candidate}, in small letters.',
			near: '{value} is neither true nor false. {candidate} is expected in its place.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.'
		},
		advice: {
			one: 'Find out what the student system means by {value}, and set the export to write true or false in its place.',
			case: 'Spreadsheet programs write these words in capital letters when a file is saved. Export again and leave the file as it is. If the export itself writes {value}, set it to {candidate}.',
			near: 'Set the export to write {candidate} in place of {value}. It is one entry in its table of codes, so one change repairs every record.',
			spaces: 'Set the export to write {candidate} without a space.'
		}
	},
	page: {
		effects: [
			fitnessGramFile(
				'users.csv',
				'Switches accounts on and off by enabledUser, which has to be true or false.'
			),
			appleTemplate('Users', 'Takes true and false in enabledUser, and nothing else.'),
			moodle('Does not mind capital letters in true and false, but refuses other words.'),
			microsoft('Does not mind capital and small letters.')
		],
		atSource: [],
		falseAlarms: [
			'TRUE and FALSE in capital letters are read by many receivers. Others look for the small letters that OneRoster writes, so the finding stays.'
		]
	},
	bad: [
		{
			name: 'as a spreadsheet writes it',
			files: enabled('TRUE'),
			finds: wrongEnabled('TRUE', 'true')
		},
		{ name: 'a digit', files: enabled('1'), finds: wrongEnabled('1', 'true') },
		{ name: 'a letter', files: enabled('Y'), finds: wrongEnabled('Y', 'true') },
		{ name: 'another language', files: enabled('WAHR'), finds: wrongEnabled('WAHR', 'true') },
		{ name: 'misspelt', files: enabled('treu'), finds: wrongEnabled('treu', 'true') },
		{ name: 'a space at the end', files: enabled('true '), finds: wrongEnabled('true ', 'true') },
		{ name: 'something else', files: enabled('maybe'), finds: wrongEnabled('maybe', null) },
		{
			name: 'no in two other columns',
			files: {
				...demographics({ asian: 'No' }),
				'enrollments.csv': changed('enrollments.csv', 'student,false', 'student,0')
			},
			finds: [
				{ file: 'enrollments.csv', row: 3, column: 'primary', value: '0', candidate: 'false' },
				{ file: 'demographics.csv', row: 2, column: 'asian', value: 'No', candidate: 'false' }
			]
		}
	],
	good: [
		{ name: 'false', files: enabled('false'), finds: [] },
		{
			name: 'nothing where nothing has to be',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'student,false', 'student,')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const columns = cellColumns(table, set, ({ type }) => type === 'boolean');
		reportCells(report, columns, {
			// In 1.0 capital letters alone are a warning, which has a rule of its own.
			wrong: (text, spec) =>
				!TOKENS.includes(text) && !(set.version === '1.0' && capitalsAlone(text, spec)),
			details: (text) => tokenDetails(text, TOKENS)
		});
	}
};
