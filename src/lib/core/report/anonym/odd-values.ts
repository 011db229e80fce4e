import { isNullWord } from '../../rules/cells/null-word';
import { isShortened } from '../../rules/cells/scientific-notation';
import { roundedNumber, shortenedNumber } from '../../rules/keys/shortened-number';
import type { Draws } from './invented';

/** What a value is that is wrong as a whole, and stays wrong in the same way. */
export type OddKind = 'null' | 'shortened' | 'day' | 'none';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NAMES = `${MONTHS.join('|')}|Mrz|Mai|Okt|Dez`;
const DAY_FIRST = new RegExp(`^(\\d{1,2})(-|\\. ?)(${NAMES})$`);
const MONTH_FIRST = new RegExp(`^(${NAMES})-(00|3[2-9]|[4-9]\\d)$`);

const NULLS = ['NULL', 'null', '(null)', '<null>', '[null]', '\\N', 'undefined', 'NaN', 'nan'];
const SHEET_NULLS = ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#DIV/0!'];

export function oddKind(text: string): OddKind {
	if (isNullWord(text)) return 'null';
	if (isShortened(text)) return 'shortened';
	return DAY_FIRST.test(text) || MONTH_FIRST.test(text) ? 'day' : 'none';
}

/** Another word for nothing, of the same kind. */
export function otherNull(text: string, draws: Draws): string {
	const words = text.startsWith('#') ? SHEET_NULLS : NULLS;
	return words[draws.below(words.length)] ?? text;
}

/** Another code that a spreadsheet took for a date, in the same form. */
export function otherDay(text: string, draws: Draws): string {
	const month = MONTHS[draws.below(MONTHS.length)] ?? 'Jan';
	const [, day, between = ''] = DAY_FIRST.exec(text) ?? [];
	if (day === undefined) return `${month}-${String(32 + draws.below(68))}`;
	const number = day.length === 1 ? 1 + draws.below(9) : 10 + draws.below(19);
	return `${String(number)}${between}${month}`;
}

/**
 * Another number that a spreadsheet shortened, in the same form: that of the invented number for the
 * one that was meant, where that is known.
 */
export function otherShortened(text: string, meant: string | null, draws: Draws): string {
	const digits = shortenedNumber(text)?.digits ?? 1;
	const key = meant === null ? undefined : roundedNumber(meant, digits);
	const mantissa = /^(\s*[+-]?)(\d)([.,]?)(\d*)(E\+)(\d+)(\s*)$/i.exec(text);
	if (mantissa === null) return text;
	const [, before, first, point, rest, e, exponent, behind] = mantissa;
	const drawn = [first, ...rest].map((digit, at) =>
		digit === '0' && at > 0 ? '0' : String(1 + draws.below(9))
	);
	const kept = key === undefined ? drawn.join('') : key.slice(0, key.indexOf('E'));
	const places = key === undefined ? exponent : key.slice(key.indexOf('E') + 1);
	return `${before}${kept.slice(0, 1)}${point}${kept.slice(1)}${e}${places.padStart(exponent.length, '0')}${behind}`;
}
