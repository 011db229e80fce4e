import type { Details } from '../rule';

const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const GROUPED_WITH_POINTS = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const SEVERAL_GROUPS = /^[+-]?\d{1,3}(?:([,.' \u00a0\u202f])\d{3})(?:\1\d{3})+$/;
const COMMA = /^[+-]?\d+,\d+$/;
/** One comma and three digits behind it: a thousand, or one with three decimals. */
const THOUSAND = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const PERCENT = /^[+-]?\d+(?:[.,]\d+)?\s*%$/;
const WHOLE_PERCENT = /^\d+\s*%$/;
const LETTER = /^[A-F][+-]?$/i;
const FRACTION = /^\d+(?:[.,]\d+)?\s*(?:\/|of|out of)\s*\d+(?:[.,]\d+)?$/i;

/**
 * What a text that is no number looks like, and the number it names where there is just one way to
 * read it. Variants: spaces, grouped, comma, unsure, percent, letter, fraction.
 */
export function numberReading(text: string, isNumber: (text: string) => boolean): Details {
	const plain = text.trim();
	if (isNumber(plain)) return { variant: 'spaces', candidate: plain };
	if (GROUPED.test(plain)) return { variant: 'grouped', candidate: plain.replaceAll(',', '') };
	if (GROUPED_WITH_POINTS.test(plain)) {
		const candidate = plain.replaceAll('.', '').replace(',', '.');
		return { variant: 'grouped', candidate };
	}
	if (SEVERAL_GROUPS.test(plain)) {
		return { variant: 'grouped', candidate: plain.replace(/[^\d+-]/g, '') };
	}
	if (THOUSAND.test(plain)) {
		const [first, second] = [plain.replace(',', ''), plain.replace(',', '.')];
		return { variant: 'unsure', facts: { first, second } };
	}
	if (COMMA.test(plain)) return { variant: 'comma', candidate: plain.replace(',', '.') };
	return kind(plain);
}

/** True for a whole number with a percent sign: in weights a rule of its own speaks of it. */
export const isWholePercent = (text: string): boolean => WHOLE_PERCENT.test(text);

/** As `numberReading`, where a whole number is expected. Variants: spaces, whole. */
export function wholeReading(text: string, isNumber: (text: string) => boolean): Details {
	const plain = text.trim();
	return isNumber(plain) ? { variant: 'spaces', candidate: plain } : { variant: 'whole' };
}

function kind(text: string): Details {
	if (PERCENT.test(text)) return { variant: 'percent' };
	if (LETTER.test(text)) return { variant: 'letter' };
	return FRACTION.test(text) ? { variant: 'fraction' } : {};
}
