import type { Rule } from '../rule';
import { greatMinds, manageBacFiles, moodle, naviance, stMath, stMathLater } from '../receivers';
import { changed } from '../smallest-set';
import { reportGrades } from './grade-cells';
import { aeries } from '../student-systems';

/** The smallest set's student in another grade; the text stands in quotes. */
const studentGrade = (grades: string): Record<string, string> => ({
	'users.csv': changed('users.csv', ',,03,\r', `,,"${grades}",\r`)
});
const wrongGrade = (value: string, candidate: string | null) => ({
	file: 'users.csv',
	row: 3,
	column: 'grades',
	value,
	candidate
});

export const gradeCode: Rule = {
	meta: {
		id: 'grade-code',
		severity: 'warning',
		basis: 'DESC',
		clauses: [37, 71, 99],
		source: 'OneRoster CSV 1.1, column grades: codes of CEDS, Entry Grade Level',
		versions: ['1.1'],
		files: ['classes.csv', 'courses.csv', 'users.csv'],
		byValue: true
	},
	texts: {
		title: 'A grade is not written as one of the usual codes',
		what: 'Grades are written as short codes: IT, PR, PK, TK, KG, 01 to 13 with two digits, PS, UG or Other.',
		why: 'Receivers choose the material by grade. A code that they do not know leaves a student without a grade, and often without lessons.',
		messages: {
			one: '{value} is not a code for a grade. Expected are PK, KG, 01 to 12 with two digits, and a few more.',
			near: '{value} is not a code for a grade. {candidate} is expected.',
			zero: '{value} is not a code for a grade. {candidate} is expected, with two digits. Spreadsheets drop the zero in front.',
			divided:
				'{value} names several grades at once. A comma is expected between grades: {candidate}.',
			range:
				'{value} is a range of grades. Each grade is expected by itself, with commas between them, such as 01,02,03.'
		},
		advice: {
			one: 'Look in the settings of the export for the table of grade codes, and enter the code that comes closest to {value}. UG stands for no grade, Other for anything else.',
			near: 'Set the export to write {candidate} in place of {value}. It is one entry in its table of grade codes, so one change repairs every record.',
			zero: 'Export again, and do not open and save the file in a spreadsheet program on the way. If the student system itself keeps {value}, set the export to write {candidate}.',
			divided:
				'Set the export to put commas between grades. The cell then stands in quotation marks in the file.',
			range: 'Set the export to write every grade of the range, with commas between them.'
		}
	},
	page: {
		effects: [
			stMath('Gives a student no grade when the value is not in its table of grades.'),
			stMathLater('Knows 1 to 12 without a zero and words such as Kinder, too.'),
			greatMinds('classes.csv', 'Takes exactly one code for a class, and no lists.'),
			manageBacFiles(
				'Refuses a class whose grade is not in its list, and with it the whole import.'
			),
			naviance('Works out the year of leaving school from the grade, and cannot do without it.'),
			moodle('Refuses other codes in classes, and in the last row they stop the import.')
		],
		atSource: [aeries.gradeRanges],
		falseAlarms: [
			'OneRoster recommends these codes and does not demand them. Outside the USA, or with a receiver that has a table of grades of its own, other codes can be right.'
		]
	},
	bad: [
		{ name: 'a lost zero', files: studentGrade('9'), finds: [wrongGrade('9', '09')] },
		{ name: 'a letter for kindergarten', files: studentGrade('K'), finds: [wrongGrade('K', 'KG')] },
		{ name: 'an ordinal', files: studentGrade('3rd'), finds: [wrongGrade('3rd', '03')] },
		{ name: 'small letters', files: studentGrade('pk'), finds: [wrongGrade('pk', 'PK')] },
		{ name: 'a grade that is none', files: studentGrade('99'), finds: [wrongGrade('99', null)] },
		{
			name: 'two wrong ones in one list',
			files: studentGrade('3,04,fifth'),
			finds: [wrongGrade('3', '03'), wrongGrade('fifth', '05')]
		},
		{
			name: 'a range, and grades with another sign between them',
			files: {
				'courses.csv': changed('courses.csv', 'READ,03', 'READ,K-5'),
				'classes.csv': changed('classes.csv', '3A,03', '3A,3;4')
			},
			finds: [
				{ file: 'courses.csv', row: 2, column: 'grades', value: 'K-5', candidate: null },
				{ file: 'classes.csv', row: 2, column: 'grades', value: '3;4', candidate: '03,04' }
			]
		}
	],
	good: [
		{ name: 'all codes', files: studentGrade('IT,PR,PK,TK,KG,01,09,12,13,PS,UG,Other'), finds: [] },
		{ name: 'no grade', files: studentGrade(''), finds: [] }
	],
	checkFile: reportGrades
};
