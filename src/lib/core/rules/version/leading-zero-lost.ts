import type { ColumnSpec } from '../../spec/spec';
import type { Rule } from '../rule';
import { greatMinds } from '../receivers';
import { changed } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { cellColumns } from '../cells/cell-columns';
import { reportCells } from '../cells/report-cells';

/** Columns of codes with a fixed number of digits, and how many. */
const DIGITS: Readonly<Record<string, number>> = { grade: 2, publicSchoolResidenceStatus: 5 };

const digitsOf = ({ name }: ColumnSpec): number => DIGITS[name] ?? 0;

/** One digit less than the code has; 0 for a grade is no code without its zero. */
const isShort = (text: string, spec: ColumnSpec): boolean =>
	/^[1-9]\d*$/.test(text) && text.length === digitsOf(spec) - 1;

export const leadingZeroLost: Rule = {
	meta: {
		id: 'leading-zero-lost',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [99],
		source: 'CEDS, Entry Grade Level and Public School Residence Status: codes with leading zeros',
		versions: ['1.0'],
		files: ['courses.csv', 'classes.csv', 'demographics.csv'],
		byValue: true
	},
	texts: {
		title: 'A code has lost the zero in front',
		what: 'Grades are usually written with two digits, and the residence status with five.',
		why: 'Receivers look these codes up in a list. One without its zero is not found, so that a class has no grade.',
		messages: {
			one: '{value} is one digit short. {candidate} is expected, with the zero in front.'
		},
		advice: {
			one: 'Export again, and do not open and save the file in a spreadsheet program on the way: it drops zeros in front. If the student system itself keeps {value}, set the export to write {candidate}.'
		}
	},
	page: {
		effects: [greatMinds('classes.csv', 'Takes exactly one code for a class, and no lists.')],
		atSource: [],
		falseAlarms: [
			'Version 1.0 names no list of grades. A receiver that has a table of its own may take 9 as well as 09.'
		]
	},
	bad: [
		{
			name: 'a grade of a class and of a course',
			version: '1.0',
			files: {
				'classes.csv': changed('classes.csv', '3A,03', '3A,3', smallestSet10),
				'courses.csv': changed('courses.csv', 'READ,03', 'READ,3', smallestSet10)
			},
			finds: [
				{ file: 'courses.csv', row: 2, column: 'grade', value: '3', candidate: '03' },
				{ file: 'classes.csv', row: 2, column: 'grade', value: '3', candidate: '03' }
			]
		},
		{
			name: 'a residence status',
			version: '1.0',
			files: {
				'demographics.csv': changed('demographics.csv', '01652', '1652', smallestSet10)
			},
			finds: [
				{
					file: 'demographics.csv',
					row: 2,
					column: 'publicSchoolResidenceStatus',
					value: '1652',
					candidate: '01652'
				}
			]
		}
	],
	good: [
		{
			name: 'a range of grades, and one with two digits',
			version: '1.0',
			files: {
				'classes.csv': changed('classes.csv', '3A,03', '3A,9-12', smallestSet10),
				'courses.csv': changed('courses.csv', 'READ,03', 'READ,12', smallestSet10)
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const columns = cellColumns(table, set, (spec) => digitsOf(spec) > 0);
		reportCells(report, columns, {
			wrong: isShort,
			details: (text) => ({ candidate: `0${text}` })
		});
	}
};
