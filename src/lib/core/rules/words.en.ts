import type { FileState } from './roster-set';

/** Why a rule did not look at a file. */
export const notRunWords = {
	ourFault: 'this check failed inside Rollcall; the fault is ours and not in your file',
	noColumn: (file: string, column: string): string => `${file} has no column ${column}`,
	noNames: 'its first row does not name the columns',
	noDay: 'no day was given to judge by (--as-of)'
} as const;

/** Why a file that a rule needs could not be looked at. */
export const unreadWords: Readonly<
	Record<Exclude<FileState, 'absent' | 'checked' | 'recovered'>, (file: string) => string>
> = {
	damaged: (file) => `${file} is damaged and could not be read`,
	unreadable: (file) => `${file} could not be read`,
	skipped: (file) => `${file} was not handed in`,
	'not-oneroster': (file) => `${file} could not be read`
};

/** A number of bytes that is below a KB. */
export const bytesWords = (count: number): string =>
	count === 1 ? '1 byte' : `${String(count)} bytes`;

/** Words as a sentence lists them: `a`, `a or b`, `a, b or c`. */
export const orList = (words: readonly string[]): string => listed(words, 'or');

/** As `orList`, with `and`. */
export const andList = (words: readonly string[]): string => listed(words, 'and');

function listed(words: readonly string[], last: string): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
