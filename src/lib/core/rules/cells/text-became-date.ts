import { everyVersion } from '../../spec/spec';
import type { Details, Rule } from '../rule';
import { classLink, manageBac, moodle } from '../receivers';
import { changed } from '../smallest-set';
import type { BytesTest } from './byte-scan';
import { cellColumns, isCodeColumn } from './cell-columns';
import { reportCells, reportItems, type Judge } from './report-cells';

/** Short names of months as spreadsheets write them, in English and in German. */
const MONTHS = [
	['Jan'],
	['Feb'],
	['Mar', 'Mrz'],
	['Apr'],
	['May', 'Mai'],
	['Jun'],
	['Jul'],
	['Aug'],
	['Sep'],
	['Oct', 'Okt'],
	['Nov'],
	['Dec', 'Dez']
] as const;
const NAMES = MONTHS.flat().join('|');

/** 4-Mar (or 04. Mrz), which was 3-4, 3/4 or MAR4. */
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:-|\\. ?)(${NAMES})$`);
/** Mar-45, which was 3-45: what has a day after the month is written the other way round. */
const MONTH_FIRST = new RegExp(`^(${NAMES})-(00|3[2-9]|[4-9]\\d)$`);

const SHORTEST = 5;
const LONGEST = 7;
const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Passes short values with a hyphen or a dot where such a date has one. */
const mayBeDate: BytesTest = (bytes, start, end) => {
	if (end - start < SHORTEST || end - start > LONGEST) return false;
	for (let at = start + 1; at <= start + 3; at++) {
		if (bytes[at] === HYPHEN || bytes[at] === DOT) return true;
	}
	return false;
};

export const textBecameDate: Rule = {
	meta: {
		id: 'text-became-date',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [99],
		source: 'Seen in exports that were opened and saved in a spreadsheet program',
		versions: everyVersion,
		files: ['classes.csv', 'courses.csv', 'orgs.csv', 'resources.csv', 'users.csv'],
		byValue: true
	},
	texts: {
		title: 'A spreadsheet made a date of a code',
		what: 'Codes, rooms and periods are text. A spreadsheet program takes some of them for dates: 3-4 becomes 4-Mar.',
		why: 'The code is not the one of the student system any more. Receivers that match by it find nothing, and people see a date in place of a room or a period.',
		facts: ['first', 'second'],
		messages: {
			one: '{value} looks like a date that a spreadsheet made of a code such as {first} or {second}. The code itself is expected.'
		},
		advice: {
			one: 'Export again, and do not open and save the file in a spreadsheet program on the way. If {value} is what the student system shows, all is well.'
		}
	},
	page: {
		effects: [
			classLink('Asks people to use a text editor, because spreadsheet programs change values.'),
			manageBac('Finds a class by its class code when it does not know the id yet.'),
			moodle('Finds the course of a class by its class code.')
		],
		atSource: [],
		falseAlarms: [
			'A code may really look like this, for example 4-Mar for an event on the fourth of March. If the student system shows exactly this text, all is well.'
		]
	},
	bad: [
		{
			name: 'the code of a class',
			files: { 'classes.csv': changed('classes.csv', 'R3A', '4-Mar') },
			finds: [{ file: 'classes.csv', row: 2, column: 'classCode', value: '4-Mar', candidate: null }]
		},
		{
			name: 'a period in a list, as a German spreadsheet writes it',
			files: { 'classes.csv': changed('classes.csv', '01028,1\r', '01028,"1,04. Mrz"\r') },
			finds: [{ file: 'classes.csv', row: 2, column: 'periods', value: '04. Mrz' }]
		},
		{
			name: 'a room with a high number',
			files: { 'classes.csv': changed('classes.csv', 'Room 1', 'Mar-45') },
			finds: [{ file: 'classes.csv', row: 2, column: 'location', value: 'Mar-45' }]
		}
	],
	good: [
		{
			name: 'what a person may have typed',
			files: {
				'classes.csv': changed('classes.csv', 'R3A', 'Jan-26'),
				'users.csv': changed('users.csv', 'lnovak,', 'may-12,')
			},
			finds: []
		},
		{
			name: 'codes with hyphens',
			files: { 'classes.csv': changed('classes.csv', 'R3A', '3-4') },
			finds: []
		}
	],
	checkFile(table, set, report) {
		const columns = cellColumns(
			table,
			set,
			(spec) => isCodeColumn(spec) && spec.itemFormat === undefined
		);
		const judge: Judge = {
			wrong: (text) => reading(text) !== null,
			details: (text) => reading(text) ?? {}
		};
		reportCells(
			report,
			columns.filter(({ spec }) => !spec.list),
			{ ...judge, suspicious: mayBeDate }
		);
		reportItems(
			report,
			columns.filter(({ spec }) => spec.list),
			judge
		);
	}
};

function reading(text: string): Details | null {
	const [, day, dayMonth] = DAY_FIRST.exec(text) ?? [];
	const [, yearMonth, year] = MONTH_FIRST.exec(text) ?? [];
	const name = dayMonth ?? yearMonth;
	if (name === undefined) return null;
	const month = MONTHS.findIndex((names) => names.some((each) => each === name)) + 1;
	const rest = day === undefined ? year : String(Number(day));
	return { facts: { first: `${String(month)}-${rest}`, second: `${name.toUpperCase()}${rest}` } };
}
