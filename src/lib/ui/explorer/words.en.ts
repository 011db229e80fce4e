import { count as n, plural } from '../../languages/en/counts';
import type { Severity } from '../../core/findings/finding';
import type { Tab } from '../../core/explorer/shapes';
import { words } from '../words.en';

/** Words of the screen that looks through the rows of a file, and of the map of the files. */
export const explorerWords = {
	back: 'Back to the report',
	crumbs: 'Where you are',
	title: (file: string) => `All rows of ${file}`,
	file: 'File',
	tabs: 'Rows by what is wrong in them',
	tab: {
		invalid: 'Invalid',
		warning: 'Warning',
		valid: 'Valid',
		all: 'All'
	} satisfies Record<Tab, string>,
	judge: 'Judged by',
	standard: 'The standard',
	find: 'Find in every column',
	findHint: 'Name, id, email, any text',
	order: (column: string, isDescending: boolean) =>
		isDescending ? `Sorted by ${column}, last first` : `Sorted by ${column}`,
	fileOrder: 'Back to the order of the file',
	only: (column: string, values: number, first: string) =>
		values === 1 ? `${column}: ${first}` : `${column}: ${n(values)} values`,
	empty: 'empty',
	takeAway: (what: string) => `Take away: ${what}`,
	all: 'Show all rows',
	shown: (count: number, all: number) =>
		count === all ? plural(count, 'row', 'rows') : `${n(count)} of ${plural(all, 'row', 'rows')}`,
	loading: 'Looking …',
	none: 'No row fits.',
	noneInvalid: 'No row is invalid.',
	noneWarning: 'No row has a warning.',
	noneValid: 'No row is without a problem.',
	noRows: 'This file has no rows.',
	failed: 'The rows cannot be shown any more. Check the zip again.',
	grid: (file: string) =>
		`Rows of ${file}. Arrow keys move from cell to cell, Enter follows a reference.`,
	line: 'Line',
	row: (row: number) => `Line ${n(row)}`,
	columnMenu: '(sort or narrow)',
	leads: (file: string) => `leads to ${file}`,
	hidden: 'hidden',
	ascending: 'Smallest first',
	descending: 'Largest first',
	unsorted: 'As in the file',
	valuesTitle: 'Only rows with',
	valuesSearch: 'Find a value',
	values: (count: number) => plural(count, 'different value', 'different values'),
	moreValues: (shown: number, all: number) =>
		`The ${n(shown)} most frequent of ${n(all)}. Type to find others.`,
	apply: 'Show these rows',
	clear: 'Any value',
	cancel: 'Cancel',
	sortTitle: 'Order',
	record: {
		title: 'The chosen row',
		choose: 'Choose a row to see what is wrong in it, what it leads to and what leads to it.',
		wrong: 'What is wrong',
		fine: 'Nothing is wrong in this row.',
		open: 'Open this problem',
		/** Stands before the sentence on a cell, with its space. */
		column: (name: string) => `${name}: `,
		leads: 'Leads to',
		leadsNowhere: (file: string) => `is not in ${file}`,
		go: (label: string) => `Go to ${label}`,
		noLeads: 'This row names no other record.',
		named: 'Named by',
		rows: (count: number, file: string, column: string) =>
			`${plural(count, 'row', 'rows')} of ${file}, in ${column}`,
		notNamed: 'No row of another file names this one.',
		close: 'Close'
	},
	map: {
		title: 'How the files hang together',
		way: 'Map of the files',
		lead: 'An arrow goes from a file to the one that it names. A red arrow: some of the ids it names are not there.',
		file: (records: number) => plural(records, 'row', 'rows'),
		missing: 'not in the zip',
		invalid: (count: number) => `${n(count)} invalid`,
		warning: (count: number) => plural(count, 'warning', 'warnings'),
		fine: 'no problem',
		table: 'References between files',
		from: 'File',
		column: 'Column',
		to: 'Names',
		cells: 'Cells',
		broken: 'Not there',
		cannot: 'cannot be followed',
		none: 'No file names a record of another one.',
		picture: (broken: number) =>
			broken === 0
				? 'Map of the files. Every reference leads somewhere.'
				: `Map of the files. ${plural(broken, 'reference', 'references')} lead nowhere; the table below lists them.`
	},
	way: 'All rows',
	wayOf: (file: string) => `All rows of ${file}`,
	severity: words.severity satisfies Record<Severity, string>
};
