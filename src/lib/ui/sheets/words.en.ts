import { count as n, plural } from '../../languages/en/counts';
import { words } from '../words.en';

/*
 * The words of correction sheets: for whom one is made, what is on it, what came back, and what of it
 * is taken over. Why a row or a cell is refused is said in core.
 */

/** What a file holds, as an office would call it. */
const files: Readonly<Record<string, string>> = {
	'users.csv': 'People',
	'enrollments.csv': 'Who is in which class',
	'classes.csv': 'Classes',
	'demographics.csv': 'Demographics',
	'roles.csv': 'Roles',
	'courses.csv': 'Courses'
};

const changes = (count: number): string => plural(count, 'change', 'changes');
const sheets = (count: number): string => plural(count, 'sheet', 'sheets');

export const sheetText = {
	title: 'Correction sheets · Rollcall',
	crumbs: 'You are here',
	back: 'Report',
	here: 'Correction sheets',
	headline: 'Let those who know correct it',
	lead: 'A school gets its own rows as a sheet, corrects them in a spreadsheet, and sends it back. You see what changed before anything is taken over.',
	none: 'Check a roster first',
	noneLead: 'Sheets are made of the rows of a roster, and what comes back is held against it.',
	check: 'Check a roster',

	place: {
		title: '1. Make sheets',
		kind: 'For',
		kinds: { school: 'Schools', class: 'Classes' },
		find: { school: 'Find a school', class: 'Find a class' },
		hint: 'Name or id',
		legend: { school: 'Schools, most problems first', class: 'Classes, most problems first' },
		wrong: (count: number) =>
			count === 0 ? 'nothing wrong' : `${plural(count, 'row', 'rows')} with problems`,
		shown: (shown: number, all: number) =>
			shown === all ? plural(all, 'place', 'places') : `The first ${n(shown)} of ${n(all)}`,
		nobody: 'None has this name or id.',
		looking: 'Counting what is wrong in each',
		chosen: (names: readonly string[]) =>
			names.length === 0
				? 'Choose one or more to go on.'
				: `Chosen: ${words.list(names.slice(0, 5))}${names.length > 5 ? ` and ${n(names.length - 5)} more` : ''}.`,
		clear: 'Choose none'
	},

	make: {
		title: 'What goes on the sheet',
		files: 'Rows of',
		file: (file: string) => files[file] ?? file,
		rows: (rows: number, problems: number) =>
			`${plural(rows, 'row', 'rows')}, ${problems === 0 ? 'nothing wrong' : `${n(problems)} with problems`}`,
		only: 'Only rows with problems',
		cells: 'Between cells',
		delimiters: {
			',': 'Comma (most spreadsheets)',
			';': 'Semicolon (as in German or French)'
		},
		note: 'Passwords are never on a sheet. A column says what is wrong in each row. It holds names: send it as you send a class list.',
		make: (count: number) => (count === 1 ? 'Make the sheet' : `Make ${sheets(count)}`),
		making: 'Making it',
		none: 'None of these rows can go on a sheet.',
		ready: (count: number, rows: number) =>
			`${sheets(count)} with ${plural(rows, 'row', 'rows')}, ready to be saved.`,
		save: (name: string) => `Save ${name}`,
		saved: 'Saved. Keep sourcedId and the last column on it: by them the rows are known again.',
		leftOut: (count: number) => `${plural(count, 'row stays', 'rows stay')} out`,
		failed: 'That could not be made. That is our mistake, not your file’s. Try again.'
	},

	open: {
		title: '2. Open what came back',
		lead: 'A corrected sheet as CSV, or the note that a teacher saved at “Classes”. Nothing is changed until you take it over.',
		press: 'Drop it here, or press to choose it.',
		letGo: 'Let go to open it',
		reading: 'Reading it',
		close: 'Close',
		closeOne: (name: string) => `Close ${name}`
	},

	result: {
		kinds: { sheet: 'Corrected sheet', note: 'Note of a teacher' },
		refused: 'That is no sheet of this roster',
		records: (count: number) => `${plural(count, 'record', 'records')} with changes`,
		none: 'There is nothing left to take over.',
		columns: { take: 'Take over', what: 'What', before: 'In the roster', after: 'On the sheet' },
		tick: (what: string, name: string) => `Take over ${what} of ${name}`,
		conflict: 'changed in the roster since',
		empty: 'empty',
		remove: 'Enrollment',
		add: 'Enrollment',
		inClass: (title: string) => `in ${title}`,
		notInClass: (title: string) => `not in ${title}`,
		givenName: 'First name',
		familyName: 'Last name',
		should: (name: string) => `The teacher says: “${name}”. Type it below.`,
		all: 'Tick all',
		noneOf: 'Untick all',
		more: 'Show more',
		accept: (count: number) => (count === 0 ? 'Nothing is ticked' : `Take over ${changes(count)}`),
		calm: 'Your own zip stays as it is. You can undo this.',
		accepted: (count: number) => `${changes(count)} taken over, and checked again.`,
		notAccepted: 'That could not be taken over. That is our mistake. Nothing was changed.',
		problems: (count: number) => `${plural(count, 'thing', 'things')} not taken over`,
		moreProblems: (count: number) => `and ${n(count)} more`
	}
} as const;
