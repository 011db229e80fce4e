import { list } from '../../languages/en/counts';

const lineEndNames = { crlf: 'CR LF', lf: 'LF' } as const;

/** Columns of a file, or of the records that are meant there: "email of users.csv for students". */
const placeOf = (columns: readonly string[], file: string, records: readonly string[]): string => {
	const named = columns.includes('*') ? 'every column' : list(columns);
	const of = file === '*' ? 'every file' : file;
	return records.length === 0
		? `${named} of ${of}`
		: `${named} of ${of} for ${list(records.map((record) => `${record}s`))}`;
};

const columnsOf = (columns: readonly string[], file: string): string =>
	`${columns.length === 1 ? 'column' : 'columns'} ${list(columns)} in ${file === '*' ? 'every file' : file}`;

/** What two receivers want that exclude each other, to follow "wants". */
export const conflictWords = {
	name: (name: string): string => `the zip to be called ${name}`,
	nameLike: (name: string): string => `the zip to have a name such as ${name}`,
	nameForm: (pattern: string): string => `the zip to have a name of the form ${pattern}`,
	version: (versions: string): string => `OneRoster ${versions}`,
	withFile: (file: string): string => `${file} in the zip`,
	withoutFile: (file: string): string => `no ${file} in the zip`,
	withColumns: (columns: readonly string[], file: string): string =>
		`the ${columnsOf(columns, file)}`,
	withoutColumns: (columns: readonly string[], file: string): string =>
		`no ${columnsOf(columns, file)}`,
	place: placeOf,
	filled: 'a value',
	blank: 'no value',
	types: {
		date: 'a date',
		dateTime: 'a date with a time',
		year: 'a year',
		integer: 'a whole number',
		boolean: 'true or false',
		email: 'an email address',
		guid: 'an identifier',
		typedIds: 'identifiers with their types'
	},
	lineEnds: (ends: readonly ('crlf' | 'lf')[]): string =>
		`lines that end in ${ends.map((end) => lineEndNames[end]).join(' or ')}`,
	quoteAll: 'all fields in double quotes',
	quoteNeeded: 'double quotes only where they are needed',
	everyFile: 'every file',
	mode: (files: string, modes: string): string => `the manifest to say ${modes} for ${files}`,
	property: (property: string, values: string): string =>
		`the manifest to say ${values} for ${property}`
} as const;
