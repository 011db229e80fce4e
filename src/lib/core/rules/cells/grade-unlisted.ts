import type { Rule } from '../rule';
import { manageBacFiles } from '../receivers';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { reportGrades } from './grade-cells';
import { aeries } from '../student-systems';

/** The student of the smallest set of 1.2 in another grade; the text stands in quotes. */
const studentGrade = (grades: string): Record<string, string> => ({
	'users.csv': changed('users.csv', ',,03,', `,,"${grades}",`, smallestSet12)
});
const unlisted = (value: string, candidate: string | null) => ({
	file: 'users.csv',
	row: 3,
	column: 'grades',
	value,
	candidate
});

export const gradeUnlisted: Rule = {
	meta: {
		id: 'grade-unlisted',
		severity: 'info',
		basis: 'DESC',
		clauses: [71],
		source:
			'OneRoster CSV 1.2.1, section 1: the words for grades are open; 1.1 named the CEDS list',
		versions: ['1.2'],
		files: ['classes.csv', 'courses.csv', 'users.csv'],
		byValue: true
	},
	texts: {
		title: 'A grade is not in the list that most receivers know',
		what: 'OneRoster 1.2 leaves open how grades are written. Most receivers know the list of version 1.1: IT, PR, PK, TK, KG, 01 to 13 with two digits, PS, UG or Other.',
		why: 'Receivers choose the material by grade. One that has no table for other words leaves a student without a grade.',
		messages: {
			one: '{value} is not in the usual list of grades. Expected are PK, KG, 01 to 12 with two digits, and a few more.',
			near: '{value} is not in the usual list of grades. {candidate} is probably meant, which is in it.',
			zero: '{value} is not in the usual list of grades. {candidate} is expected, with two digits. Spreadsheets drop the zero in front.',
			divided:
				'{value} names several grades at once. A comma is expected between grades: {candidate}.',
			range:
				'{value} is a range of grades. Most receivers expect each grade by itself, with commas between them, such as 01,02,03.'
		},
		advice: {
			one: 'Ask the receiver whether it knows {value}. If not, enter the code of its list in the table of grade codes of the export.',
			near: 'Ask the receiver whether it knows {value}. If not, set the export to write {candidate} in its place.',
			zero: 'Export again, and do not open and save the file in a spreadsheet program on the way. If the student system itself keeps {value}, ask the receiver whether it knows it.',
			divided:
				'Set the export to put commas between grades. The cell then stands in quotation marks in the file.',
			range: 'Set the export to write every grade of the range, with commas between them.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'Refuses a class whose grade is not in its list, and with it the whole import.'
			)
		],
		atSource: [aeries.gradeRanges],
		falseAlarms: [
			'Outside the USA other words for grades are the rule, and OneRoster 1.2 allows them. Then there is nothing to do.'
		]
	},
	bad: [
		{
			name: 'a lost zero',
			version: '1.2',
			files: studentGrade('3'),
			finds: [unlisted('3', '03')]
		},
		{
			name: 'a word for kindergarten, and one of another country',
			version: '1.2',
			files: studentGrade('K,Year 9'),
			finds: [unlisted('K', 'KG'), unlisted('Year 9', null)]
		},
		{
			name: 'a range, and grades with another sign between them',
			version: '1.2',
			files: studentGrade('K-5,3;4'),
			finds: [unlisted('K-5', null), unlisted('3;4', '03,04')]
		}
	],
	good: [
		{ name: 'codes of the list', version: '1.2', files: studentGrade('PK,03,Other'), finds: [] },
		{ name: 'no grade', version: '1.2', files: studentGrade(''), finds: [] }
	],
	checkFile: reportGrades
};
