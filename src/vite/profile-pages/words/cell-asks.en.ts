import { must, withNames, type Asks } from './asked';
import { allNamed, counted, eitherNamed, named } from './wording.en';

type CellKind =
	| 'filled'
	| 'blank'
	| 'values'
	| 'pattern'
	| 'length'
	| 'type'
	| 'listSize'
	| 'map'
	| 'known'
	| 'allOrNone';

const types = {
	date: 'a date such as 2026-09-01',
	dateTime: 'a time such as 2026-09-01T06:00:00.000Z',
	year: 'a year such as 2027',
	integer: 'a whole number',
	boolean: 'true or false',
	email: 'an email address',
	guid: 'an id of letters, digits and . - _ / @',
	typedIds: 'a kind and an id, written {kind:id}'
};

const ignoring = ' Capital and small letters count as equal.';

/** The columns that a demand names, to begin a sentence with. */
const subject = (columns: '*' | readonly string[]): string =>
	columns === '*' ? 'Every cell' : allNamed(columns);
const are = (columns: '*' | readonly string[]): string =>
	columns === '*' || columns.length === 1 ? 'is' : 'are';
const have = (columns: '*' | readonly string[]): string =>
	columns === '*' || columns.length === 1 ? 'has' : 'have';
/** Where something is expected. */
const place = (columns: '*' | readonly string[]): string =>
	columns === '*' ? 'every cell' : allNamed(columns);

/** What is asked of the cells of columns. */
export const cellAsks: Asks<CellKind> = {
	filled: (demand) => ({
		text: `${subject(demand.columns)} ${plural(must(demand), demand.columns)} be filled.`
	}),
	blank: (demand) => ({
		text: `${subject(demand.columns)} ${plural(must(demand), demand.columns)} be empty.`
	}),
	values: ({ columns, values, ignoreCase }) => {
		const asked = withNames(
			values,
			(few) => `${subject(columns)} ${are(columns)} ${eitherNamed(few)}.`,
			`${subject(columns)} ${are(columns)} one of these values:`
		);
		if (ignoreCase !== true) return asked;
		return asked.list
			? { ...asked, text: asked.text.replace(/:$/, ', in capital or small letters:') }
			: { text: asked.text + ignoring };
	},
	pattern: ({ columns, expected }) => ({ text: `Expected in ${place(columns)}: ${expected}.` }),
	length: ({ columns, max }) => ({
		text: `${subject(columns)} ${have(columns)} at most ${counted(max, 'character', 'characters')}.`
	}),
	type: ({ columns, type }) => ({ text: `${subject(columns)} ${are(columns)} ${types[type]}.` }),
	listSize: ({ columns, min, max }) => ({
		text: `${subject(columns)} ${columns.length === 1 ? 'lists' : 'list'} ${sizes(min, max)}.`
	}),
	map: ({ columns, table, ignoreCase }) => ({
		text: `${subject(columns)} ${are(columns)} a value of the table.${ignoreCase === true ? ignoring : ''}`,
		map: table
	}),
	known: ({ columns, setting }, { questionOf }) => ({
		text: `${subject(columns)} ${have(columns)} only what question ${String(questionOf(setting))} is answered with.`
	}),
	allOrNone: ({ columns }) => ({
		text: `${subject(columns)} ${are(columns)} filled in every row of a file, or in none.`
	})
};

const plural = (word: 'has to' | 'should', columns: '*' | readonly string[]): string =>
	word === 'has to' && are(columns) === 'are' ? 'have to' : word;

/** How many, between two limits. */
export function sizes(
	min: number | undefined,
	max: number | undefined,
	one = 'entry',
	many = 'entries'
): string {
	if (min !== undefined && min === max) return `exactly ${counted(min, one, many)}`;
	if (max === undefined) return `at least ${counted(min ?? 0, one, many)}`;
	const most = `at most ${counted(max, one, many)}`;
	return min === undefined ? most : `at least ${counted(min, one, many)} and ${most}`;
}

/** Names of files, to follow a word such as "in". */
export const filesNamed = (files: '*' | readonly string[]): string =>
	files === '*' ? 'every file' : allNamed(files);

/** A column with its file: `sourcedId` in `users.csv`. */
export const placeNamed = ({
	file,
	column
}: {
	readonly file: string;
	readonly column: string;
}): string => `${named(column)} in ${named(file)}`;
