const SHORTENED = /^(\d)(?:[.,](\d{1,14}))?E\+?(\d{1,3})$/i;
const LONG_NUMBER = /^0*([1-9]\d*)$/;

/** A number in scientific notation, as a spreadsheet writes a long identifier: 1.23E+15. */
export interface ShortenedNumber {
	/** The digits that were kept and the number of places, for example 123E15. */
	readonly key: string;
	/** How many digits were kept. */
	readonly digits: number;
}

/** The number that `text` shortens; undefined when it is written in another way. */
export function shortenedNumber(text: string): ShortenedNumber | undefined {
	const parts = SHORTENED.exec(text.trim());
	if (parts === null) return undefined;
	const [, first, rest = '', exponent] = parts;
	return { key: `${first}${rest}E${Number(exponent)}`, digits: 1 + rest.length };
}

/**
 * The key under which a whole number would stand when a spreadsheet rounds it to `digits` digits;
 * undefined for a text that is no whole number, or has no more digits than that.
 */
export function roundedNumber(text: string, digits: number): string | undefined {
	const whole = LONG_NUMBER.exec(text)?.[1];
	if (whole === undefined || whole.length <= digits) return undefined;
	const kept = Number(whole.slice(0, digits)) + (whole[digits] >= '5' ? 1 : 0);
	const carried = String(kept).length > digits;
	const places = whole.length - 1 + (carried ? 1 : 0);
	return `${carried ? String(kept).slice(0, digits) : kept}E${places}`;
}
