import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import type { ColumnSpec } from '../../spec/spec';
import { lines, changed } from '../smallest-set';
import type { RosterSet } from '../roster-set';
import type { Details, Report, Rule } from '../rule';
import { andList } from '../cells/word-list';
import { CONTROL, codePoint, controlName, westernSign } from './character-names';
import { headerPlace } from './header-place';
import { isOwnId, isReference, judgedColumns } from './judged-columns';
import { oddValues } from './odd-values';
import { hmhFile, moodle } from '../receivers';

const room = (value: string): Record<string, string> => ({
	'classes.csv': changed('classes.csv', 'Room 1', value)
});
const oddRoom = (value: string, candidate: string | null = null) => [
	{ file: 'classes.csv', row: 2, line: 2, column: 'location', value, candidate }
];

export const controlCharacter: Rule = {
	meta: {
		id: 'control-character',
		severity: 'error',
		basis: 'MUST',
		clauses: [26],
		source:
			'OneRoster CSV 1.1, section 3; RFC 4180, section 2: the characters of a field (TEXTDATA)',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A cell holds a control character',
		what: 'Control characters are signals for printers and programs. They are no text, cannot be seen, and have no place in a CSV file.',
		why: 'Many receivers stop reading at such a character, or cut the value off there. Others store it, and then the value is never found again.',
		facts: ['signs', 'place', 'length', 'number'],
		messages: {
			one: '{value} holds a control character, which is not expected: {signs}. It is character {place} of {length}.',
			only: 'The cell looks empty and holds a control character, which is not expected: {signs}.',
			many: '{values} different values hold control characters, which are not expected. The first is {value}, with {signs}.',
			western:
				'{value} holds {number}, which cannot be seen. {candidate} is probably meant: the text was converted in the wrong way.',
			westernMany:
				'{values} different values hold control characters, which are not expected. The first is {value}; {candidate} is probably meant.',
			header: 'The column name {value} holds a control character, which is not expected: {signs}.'
		},
		advice: {
			one: 'Type the value anew where the student system keeps it: such characters mostly come along when text is pasted, or out of a damaged database. Then export again.',
			western:
				'Such values were read in the wrong way once, on the way into the student system or out of it. If only a few have it, type them anew there; if many, ask its support to export as UTF-8.',
			header:
				'Ask the support of the student system to write the column name without it. If the header row was made by hand, type it anew.'
		}
	},
	page: {
		effects: [
			hmhFile('users', 'Takes letters, digits, spaces and the symbols on its list only.'),
			moodle(
				'Refuses texts with other signs than letters, digits, spaces, dots, commas and hyphens.'
			)
		],
		atSource: [],
		falseAlarms: ['A tab within a title is taken by some receivers and shown as a space.']
	},
	bad: [
		{
			name: 'a bell in the name of a room',
			files: room('Room\u0007 1'),
			finds: oddRoom('Room\u0007 1')
		},
		{ name: 'a NUL at the end', files: room('Room 1\u0000'), finds: oddRoom('Room 1\u0000') },
		{
			name: 'the character delete, alone in a cell, and one at the fourth place of a word',
			files: {
				...room('\u007f'),
				'orgs.csv': changed('orgs.csv', 'Example School', 'Exa\u001fmple School')
			},
			finds: [{ file: 'orgs.csv', row: 3, column: 'name' }, ...oddRoom('\u007f')]
		},
		{
			name: 'an apostrophe of Windows that was taken for Latin-1',
			files: room('O\u0092Brien Hall'),
			finds: oddRoom('O\u0092Brien Hall', 'O’Brien Hall')
		},
		{
			name: 'an id, where it is defined and not where it is named',
			files: {
				'courses.csv': changed('courses.csv', 'course-1', 'course\u00001'),
				'classes.csv': changed('classes.csv', 'course-1', 'course\u00001')
			},
			finds: [{ file: 'courses.csv', row: 2, column: 'sourcedId', value: 'course\u00001' }]
		},
		{
			name: 'free text of the manifest',
			files: { 'manifest.csv': changed('manifest.csv', 'Example SIS', 'Example\u0000SIS') },
			finds: [{ file: 'manifest.csv', row: 17, column: 'value', value: 'Example\u0000SIS' }]
		},
		{
			name: 'the name and the cells of a column of its own',
			files: {
				'orgs.csv': lines(
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.b\u0000us',
					'district-1,,,Example District,district,,,',
					'school-1,,,Example School,school,0101,district-1,7\u001b'
				)
			},
			finds: [
				{ row: 1, line: 1, column: 'metadata.b\u0000us', value: 'metadata.b\u0000us' },
				{ row: 3, line: 3, column: 'metadata.b\u0000us', value: '7\u001b' }
			]
		}
	],
	good: [
		{
			name: 'a tab in a name, a space that does not break, and letters of two bytes',
			files: room('Room\t1\u00a0Größe Ç'),
			finds: []
		},
		{
			name: 'the tilde and the space, which lie beside control characters',
			files: room(' ~ '),
			finds: []
		},
		{
			name: 'a date, about which the rule on dates speaks',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'false,2026-08-17', 'false,2026-08-17\u0000')
			},
			finds: [],
			also: ['date-form']
		},
		{
			name: 'a reference to nothing, about which the rule on references speaks',
			files: { 'enrollments.csv': changed('enrollments.csv', '2,,,class-1', '2,,,class\u0000-1') },
			finds: [],
			also: ['reference-missing']
		}
	],
	checkFile(table, set, report) {
		checkNames(table, report);
		for (const { column, spec, how } of judgedColumns(table, set)) {
			if (isReference(spec) && isComplete(table, set, spec)) continue;
			const codes = oddValues(column).control.filter((code) => isOdd(column.text(code), spec));
			if (codes.length === 0) continue;
			report.codes(column, codes, (code) => details(column.text(code)), how);
		}
	}
};

function checkNames(table: Table, report: Report): void {
	for (const name of table.header.filter((each) => CONTROL.test(each))) {
		report.one(headerPlace(table, name), { ...details(name), value: name, variant: 'header' });
	}
}

/** In a complete delivery a reference is missing, or its character is reported where the id is defined. */
function isComplete(table: Table, set: RosterSet, spec: ColumnSpec | undefined): boolean {
	const target = spec?.references?.file ?? table.name;
	return set.mode(table.name) !== 'delta' && set.mode(target) !== 'delta';
}

// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const ASCII_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Cells of nothing but white space are left to the rule on those, letters beyond ASCII in ids, too. */
function isOdd(text: string, spec: ColumnSpec | undefined): boolean {
	const wanted = isOwnId(spec) ? ASCII_CONTROL : CONTROL;
	return wanted.test(text) && text.trim() !== '';
}

function details(text: string): Details {
	const signs = Array.from(text);
	const odd = signs.filter((sign) => CONTROL.test(sign));
	const [first] = odd;
	const facts = {
		signs: () => andList([...new Set(odd)].map(controlName)),
		place: signs.indexOf(first) + 1,
		length: signs.length,
		number: codePoint(first)
	};
	if (odd.length === signs.length) return { facts, variant: 'only' };
	if (!odd.every((sign) => westernSign(sign) !== undefined)) return { facts };
	const candidate = signs.map((sign) => westernSign(sign) ?? sign).join('');
	return { facts, candidate, variant: 'western' };
}
