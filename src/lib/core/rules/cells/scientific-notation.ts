import { everyVersion } from '../../spec/spec';
import type { Details, Rule } from '../rule';
import { classLink, moodle } from '../receivers';
import { changed } from '../smallest-set';
import { holdsAny, type BytesTest } from './byte-scan';
import { cellColumns, definesId, isCodeColumn } from './cell-columns';
import { reportCells, reportItems, type Judge } from './report-cells';

/** A number as spreadsheets shorten it. They always write the plus: 7E12 may be a code of its own. */
const SHORTENED = /^[+-]?\d(?:[.,]\d+)?E\+\d{2,3}$/i;
/** The same as the id in an item of userIds. */
const SHORTENED_ITEM = /^\{[^{}:]+:[+-]?\d(?:[.,]\d+)?E\+\d{2,3}\}$/i;
/** What became of a code such as 2E3. */
const CODE = /^(\d)(?:[.,]0+)?E\+0*([1-9]\d?)$/i;

const PLUS = 0x2b;

/** True for a text that looks like a long number shortened by a spreadsheet: 1.23E+15. */
export const isShortened = (text: string): boolean => SHORTENED.test(text.trim());

/** Passes cells that hold a plus after a letter E. */
const holdsExponent: BytesTest = (bytes, start, end) => {
	for (let at = start + 1; at < end; at++) {
		if (bytes[at] === PLUS && isE(bytes[at - 1])) return true;
	}
	return false;
};

const isE = (byte: number): boolean => byte === 0x45 || byte === 0x65;
/** Spreadsheets keep up to 15 digits, so what they shorten is short. */
const LONGEST = 24;

/** As `holdsExponent`, for whole cells; long ids are not looked through. */
const isShortExponent: BytesTest = (bytes, start, end) =>
	end - start <= LONGEST && holdsExponent(bytes, start, end);

export const scientificNotation: Rule = {
	meta: {
		id: 'scientific-notation',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [99],
		source: 'Seen in exports that were opened and saved in a spreadsheet program',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A spreadsheet shortened a long number',
		what: 'Ids, codes and telephone numbers are text. A spreadsheet program takes long ones for numbers and shortens them: 1234567890123456 becomes 1.23E+15.',
		why: 'The digits that were cut off are gone, and different numbers look the same: receivers mix up two people, or find nobody.',
		facts: ['first'],
		messages: {
			one: '{value} looks like a long number that a spreadsheet shortened. All its digits are expected, and the others are gone.',
			code: '{value} looks like something that a spreadsheet took for a number: a long number, or the code {first}. The number or code itself is expected.'
		},
		advice: {
			one: 'Export again, and do not open and save the file in a spreadsheet program on the way. What was cut off cannot be brought back.'
		}
	},
	page: {
		effects: [
			classLink('Asks people to use a text editor, because spreadsheet programs change values.'),
			moodle(
				'Refuses a plus sign in ids, names and telephone numbers; if it stands in the last row, nothing is imported.'
			)
		],
		atSource: [],
		falseAlarms: [
			'A code may really be written like this, for example the lot number 1E+10 of a book. If the student system shows exactly this text, all is well.'
		]
	},
	bad: [
		{
			name: 'an identifier and a telephone number',
			files: {
				'users.csv': changed(
					'users.csv',
					'S1,lnovak@district.example,,,',
					'1.23E+15,lnovak@district.example,,"4,915E+11",'
				)
			},
			finds: [
				{ file: 'users.csv', row: 3, column: 'identifier', value: '1.23E+15', candidate: null },
				{ file: 'users.csv', row: 3, column: 'phone', value: '4,915E+11' }
			]
		},
		{
			name: 'the id of a record: one finding, where it is defined',
			files: {
				'users.csv': changed('users.csv', 'student-1', '1.23E+15'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', '1.23E+15')
			},
			finds: [{ file: 'users.csv', row: 3, column: 'sourcedId', value: '1.23E+15' }]
		},
		{
			name: 'an id in a list of user ids',
			files: { 'users.csv': changed('users.csv', '{Local:17}', '"{Local:17},{SIS:1.23e+15}"') },
			finds: [{ file: 'users.csv', row: 3, column: 'userIds', value: '{SIS:1.23e+15}' }]
		},
		{
			name: 'a code with an E in it',
			files: { 'classes.csv': changed('classes.csv', 'R3A', '2.00E+03') },
			finds: [{ file: 'classes.csv', row: 2, column: 'classCode', value: '2.00E+03' }]
		}
	],
	good: [
		{
			name: 'ids and codes with an E between digits',
			files: {
				'classes.csv': changed('classes.csv', 'R3A', '7E12'),
				'enrollments.csv': changed('enrollments.csv', 'enrollment-2', '1e10')
			},
			finds: []
		},
		{
			name: 'a plus in a telephone number and in a title',
			files: {
				'users.csv': changed(
					'users.csv',
					'lnovak@district.example,,,',
					'lnovak@district.example,,+49 30 1,'
				),
				'courses.csv': changed('courses.csv', 'Reading,READ', '1E+02,READ')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const columns = cellColumns(table, set, (spec) => definesId(spec) || isCodeColumn(spec));
		const judge: Judge = {
			suspicious: isShortExponent,
			possible: holdsAny([PLUS]),
			wrong: isShortened,
			details: reading
		};
		reportCells(
			report,
			columns.filter(({ spec }) => !spec.list),
			judge
		);
		reportItems(
			report,
			columns.filter(({ spec }) => spec.list),
			{
				...judge,
				suspicious: holdsExponent,
				// A bare id in userIds is not in its form; the rule on that speaks about it.
				wrong: (item, { itemFormat }) =>
					itemFormat === undefined ? isShortened(item) : SHORTENED_ITEM.test(item.trim())
			}
		);
	}
};

function reading(text: string): Details {
	const code = CODE.exec(text.trim());
	return code === null ? {} : { variant: 'code', facts: { first: `${code[1]}E${code[2]}` } };
}
