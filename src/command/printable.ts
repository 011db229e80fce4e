/** Longest text out of a file that is printed for people; JSON always has the whole. */
const LONGEST = 120;

/**
 * What a terminal would act on or hide: control characters (escape sequences begin with one), line
 * ends, marks of direction and of no width, halves of surrogate pairs.
 */
const UNSEEN =
	// Control characters are what this expression is for.
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** A text fit for one line of a terminal: what cannot be seen is written as \u001b, the rest as it is. */
export const printable = (text: string): string =>
	text.replace(
		UNSEEN,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** The same for a value or a name out of a file, cut where it is long. */
export function shortened(text: string, longest = LONGEST): string {
	if (text.length <= longest) return printable(text);
	const isHalf = /[\ud800-\udbff]$/.test(text.slice(0, longest));
	const kept = text.slice(0, isHalf ? longest - 1 : longest);
	return `${printable(kept)}… (${text.length - kept.length} more characters)`;
}
