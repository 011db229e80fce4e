/** Words as a sentence lists them: `a`, `a or b`, `a, b or c`. */
export const orList = (words: readonly string[]): string => listed(words, 'or');

/** As `orList`, with `and`. */
export const andList = (words: readonly string[]): string => listed(words, 'and');

function listed(words: readonly string[], last: string): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
