import { count as n, plural } from '../languages/en/counts';
import { rows } from '../languages/en/nouns';

/** One group and its rows. */
export const groupWords = {
	crumbs: 'You are here',
	back: 'Report',
	position: (number: string, all: number) => `Number ${number} of ${n(all)}`,
	previous: 'Previous problem',
	next: 'Next problem',
	counted: (count: number, values: number, hasRows: boolean) => {
		const places = hasRows ? rows(count) : plural(count, 'place', 'places');
		return values > 1 ? `${places}, ${n(values)} different values.` : `${places}.`;
	},
	follows: 'It goes away when this is fixed:',
	wrong: 'What is wrong',
	why: 'Why it matters',
	todo: 'What to do in your student system',
	written: 'Where this is written',
	basis: {
		MUST: 'The standard demands it.',
		SHOULD: 'The standard recommends it.',
		DESC: 'The standard describes it so.',
		PRACTICE: 'Good practice, not a demand of the standard.'
	},
	rows: 'The rows',
	noRows: 'This is about a whole file or the package, so there are no rows to show.',
	loading: 'Getting the rows',
	failed: 'The rows could not be shown',
	failedHint: 'That is our mistake, not your file’s.',
	retry: 'Try again',
	neighbours: 'Show neighbours',
	region: 'Rows, scrolls both ways',
	caption: (file: string) => `Rows of ${file}`,
	line: 'Line',
	shown: (from: number, to: number, total: number) => `${n(from)} to ${n(to)} of ${n(total)}`,
	hint: 'Line 1 is the header. The marked cell is the one that is wrong.',
	hintRow: 'Line 1 is the header. The whole row is meant.',
	neighbour: 'neighbour, not part of this problem',
	empty: 'empty',
	previousPage: 'Previous',
	nextPage: 'Next',
	pages: 'Pages of rows',
	page: 'Page',
	ofPages: (count: number) => `of ${n(count)}`,
	go: 'Go',
	moreCharacters: (count: number) => `… ${n(count)} more characters`
};

/** Names of characters that cannot be seen. */
export const characterWords = {
	nul: 'NUL',
	tab: 'TAB',
	lineBreak: 'line break',
	space: 'space',
	noBreakSpace: 'no-break space',
	zeroWidth: 'zero width',
	softHyphen: 'soft hyphen',
	direction: 'direction mark',
	byteOrderMark: 'byte order mark',
	unknown: 'unreadable',
	other: 'control'
};
