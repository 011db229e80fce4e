import { count as countOf } from '../../languages/en/counts';
import type { SheetRefusal } from './correction-sheet';
import type { SheetDifference, SheetProblem } from './correction-sheet-difference';
import type { SheetReadProblem } from './correction-sheet-reading';

const rows = (count: number): string => (count === 1 ? '1 row' : `${countOf(count)} rows`);

/** What is said of a problem of one code. */
type Words<Problem extends { readonly code: string }> = {
	readonly [Code in Problem['code']]: (
		problem: Extract<Problem, { readonly code: Code }>
	) => string;
};

const refusals: Words<SheetRefusal> = {
	'no-key-column': () =>
		'The file has no column sourcedId, so its rows could not be known again when the sheet comes back.',
	'no-rows': () => 'No row was chosen, so there is nothing to put on a sheet.',
	'no-such-column': ({ column }) => `The file has no column ${column}.`,
	'password-column': ({ column }) => `${column} holds passwords. They never go on a sheet.`,
	'no-key': ({ row }) => `Row ${row} has no sourcedId. Fill it in first, or leave the row out.`,
	'key-twice': ({ row, key }) =>
		`Row ${row} has the sourcedId "${key}", which another row has, too. Keep one of them first, or leave both out.`,
	ragged: ({ row }) =>
		`Row ${row} has too many or too few fields, so its values may stand in the wrong columns. Mend it first, or leave it out.`
};

const readProblems: Words<SheetReadProblem> = {
	empty: () =>
		'The sheet is empty. The sheet that was sent out, with its corrections, was expected.',
	'too-large': () => 'The file is larger than 20 MB. A sheet with corrections was expected.',
	workbook: () =>
		'This is a workbook and not a CSV file. Open it in the spreadsheet program and save it as CSV (UTF-8).',
	'wrong-quotes': () =>
		'A quotation mark in the sheet is never closed, so its end cannot be told. Save it as CSV again.',
	'no-key-column': () =>
		'The sheet has no column sourcedId, so nobody can tell which rows are meant. Put the column back as it was sent out.',
	'column-twice': ({ column }) =>
		`The sheet has the column ${column} twice, and nobody can tell which counts. Remove one of them.`,
	'no-column': () =>
		'The sheet has no column of the file besides sourcedId, so there is nothing to take over.'
};

const held = ({ held: text, value }: SheetProblem): string =>
	`The sheet says "${value ?? ''}", the roster "${text ?? ''}".`;

const problems: Readonly<Record<SheetProblem['code'], (problem: SheetProblem) => string>> = {
	'no-key': ({ line }) =>
		`Row ${line} of the sheet has no sourcedId, so nobody can tell whose it is. It was not taken over.`,
	'unknown-key': ({ line, key }) =>
		`Row ${line} of the sheet has the sourcedId "${key}", which is not in the file. New people are added in the student system and not here.`,
	'key-not-alone': ({ line, key }) =>
		`Row ${line} of the sheet has the sourcedId "${key}", which several rows of the file have. Keep one of them first.`,
	'key-twice': ({ line, key }) =>
		`Row ${line} of the sheet has the sourcedId "${key}", which a row above has, and they do not say the same. Neither was taken over.`,
	conflict: (problem) =>
		`Row ${problem.line}, ${problem.column ?? ''}: the roster was changed since the sheet was made. ${held(problem)} Choose one.`,
	'unclear-date': (problem) =>
		`Row ${problem.line}, ${problem.column ?? ''}: "${problem.value ?? ''}" may be two days. Write it as year-month-day, such as 2026-09-01.`,
	'shortened-number': (problem) =>
		`Row ${problem.line}, ${problem.column ?? ''}: a spreadsheet shortened a long number to "${problem.value ?? ''}". Write it with all its digits, as text.`,
	ragged: ({ line, key }) =>
		`Row ${line} of the sheet (${key}) has too many or too few fields in the file. Mend that first.`
};

/** The words of a code take the problem of that code, as the types above hold. */
const said = <Problem extends { readonly code: string }>(
	words: Words<Problem>,
	problem: Problem
): string => (words[problem.code as Problem['code']] as (problem: Problem) => string)(problem);

export const sheetWords = {
	refusal: (refusal: SheetRefusal): string => said(refusals, refusal),
	readProblem: (problem: SheetReadProblem): string => said(readProblems, problem),
	problem: (problem: SheetProblem): string => problems[problem.code](problem),
	missing: (count: number): string =>
		`${rows(count)} of the sheet that was sent out did not come back. ${count === 1 ? 'It stays' : 'They stay'} as ${count === 1 ? 'it is' : 'they are'}.`,
	unchecked:
		'The last column of the sheet is gone or was changed, so nobody can tell whether the roster was changed since the sheet was made.',
	stale: (count: number): string =>
		`The sheet was made from another state of the roster: ${count === 1 ? '1 cell has' : `${countOf(count)} cells have`} been changed since, and the sheet leaves ${count === 1 ? 'it' : 'them'} alone. ${count === 1 ? 'It stays' : 'They stay'} as the roster has ${count === 1 ? 'it' : 'them'}.`,
	classPack:
		'This is a class pack of Rollcall with a passphrase. Open it on the start page or on the page for teachers, with its passphrase. A sheet with corrections was expected.',
	unknown:
		'None of its rows is in this roster, or the sheet is of another one. Open the roster that the sheet was made of.',
	ignored: (names: readonly string[]): string =>
		`Nothing was taken from ${names.map((name) => `"${name}"`).join(', ')}: the file has no such column.`,
	counts: ({ changes, unchanged }: SheetDifference): string =>
		`${changes.length === 1 ? '1 cell changes' : `${countOf(changes.length)} cells change`}, ${rows(unchanged)} ${unchanged === 1 ? 'stays' : 'stay'} as before.`
} as const;
