import type { NearMissKind } from './near-miss';

/** What to say of the identifier that a value probably means. */
const TAILS: Readonly<Record<NearMissKind, string>> = {
	case: '{candidate} is there: capital and small letters have to match.',
	spaces: '{candidate} is there: one of the two has a space at its beginning or end.',
	invisible: '{candidate} is there: one of the two holds a character that cannot be seen.',
	unicode:
		'{candidate} is there: the two look alike, but their accents are stored in different ways.',
	zerosLost: '{candidate} is there: it looks as if a spreadsheet dropped the zero in front.',
	zerosAdded:
		'{candidate} is there, without the zero in front: it looks as if a spreadsheet dropped it there.',
	shortened:
		'{candidate} is there, and nothing else fits: it looks as if a spreadsheet shortened it.',
	several:
		'{candidate} is there: they differ only in capital letters, spaces, hidden characters or zeros in front.'
};

/**
 * The messages of a rule on values that name nobody, by variant: each begins with `one` (or `many`,
 * where a group counts several values, and then goes on with the first of them as an example) and
 * ends with what the value probably means.
 */
export function nearMissMessages(
	one: string,
	many: string
): Readonly<Record<string, string>> & { readonly one: string } {
	const messages: Record<string, string> = {};
	for (const [kind, tail] of Object.entries(TAILS)) {
		messages[kind] = `${one} ${tail}`;
		messages[`${kind}Many`] = `${many} The first of them is {value}. ${tail}`;
	}
	return { ...messages, one, many };
}
