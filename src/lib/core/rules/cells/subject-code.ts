import type { Details, Rule } from '../rule';
import { fitnessGramFile, wriddle } from '../receivers';
import { changed } from '../smallest-set';
import { cellColumns } from './cell-columns';
import { reportItems } from './report-cells';

/** Five digits, and in longer codes the level, credits and place in a series behind them. */
const SCED = /^\d{5}([A-Z][\d.]*)?$/;
const FOUR_DIGITS = /^\d{4}$/;

const courseCodes = (codes: string): Record<string, string> => ({
	'courses.csv': changed('courses.csv', ',01028', `,${codes}`)
});
const wrongCode = (value: string, candidate: string | null) => [
	{ file: 'courses.csv', row: 2, column: 'subjectCodes', value, candidate }
];

export const subjectCode: Rule = {
	meta: {
		id: 'subject-code',
		severity: 'info',
		basis: 'SHOULD',
		clauses: [72],
		source: 'OneRoster CSV 1.1, column subjectCodes: SCED codes in the USA',
		versions: ['1.1'],
		files: ['classes.csv', 'courses.csv'],
		byValue: false
	},
	texts: {
		title: 'A subject code is not a SCED code',
		what: 'In the USA, subject codes should be SCED course codes: five digits, such as 02052 for Algebra I.',
		why: 'Receivers that match courses by these codes cannot place the course. Outside the USA this does not matter.',
		messages: {
			one: '{value} is not a SCED code. Five digits are expected in the USA.',
			many: '{values} different subject codes are not SCED codes of five digits, which are expected in the USA. The first is {value}.',
			zero: '{value} has four digits. {candidate} is probably meant: spreadsheets drop the zero in front.',
			zeroMany:
				'{values} different subject codes are not SCED codes of five digits, which are expected in the USA. The first is {value}; a spreadsheet may have dropped its zero.'
		},
		advice: {
			one: 'If your receiver asks for SCED codes, enter them for the courses in the student system. Otherwise there is nothing to do.'
		}
	},
	page: {
		effects: [
			wriddle('Wants this column empty, whatever the code is.'),
			fitnessGramFile('classes.csv', 'Does not use this column.')
		],
		atSource: [],
		falseAlarms: [
			'Outside the USA, and wherever a district has codes of its own, this says nothing about mistakes. Receivers that do not read the codes do not mind.'
		]
	},
	bad: [
		{ name: 'a code of one’s own', files: courseCodes('MATH1'), finds: wrongCode('MATH1', null) },
		{ name: 'a lost zero', files: courseCodes('1028'), finds: wrongCode('1028', '01028') }
	],
	good: [
		{ name: 'five digits', files: courseCodes('02052'), finds: [] },
		{ name: 'a long code with level and credits', files: courseCodes('02052G1.00'), finds: [] },
		{
			name: 'no code and no subject',
			files: { 'courses.csv': changed('courses.csv', 'Reading,01028', ',') },
			finds: []
		}
	],
	checkFile(table, set, report) {
		const isCode = ({ vocabulary }: { readonly vocabulary?: string }): boolean =>
			vocabulary === 'subjectCodesSCED';
		reportItems(report, cellColumns(table, set, isCode), {
			wrong: (item) => !SCED.test(item.trim()),
			details: (item) => reading(item.trim())
		});
	}
};

const reading = (text: string): Details =>
	FOUR_DIGITS.test(text) ? { variant: 'zero', candidate: `0${text}` } : {};
