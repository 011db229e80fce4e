import { dateReading } from '../rules/cells/date-reading';
import { tokenDetails } from '../rules/cells/token-details';
import { dayNumber } from '../rules/calendar-date';
import { roundedNumber, shortenedNumber } from '../rules/keys/shortened-number';

/** What a cell of a sheet says about the cell that it was made of. */
export type CellMeaning =
	/** The same, as it was or as a spreadsheet writes it. */
	| { readonly kind: 'same' }
	| { readonly kind: 'changed'; readonly to: string }
	/** A date that may be two days. */
	| { readonly kind: 'unclear'; readonly first: string; readonly second: string }
	/** A long number of which a spreadsheet kept the first digits. */
	| { readonly kind: 'shortened' };

const same: CellMeaning = { kind: 'same' };
const BOOLEANS = ['true', 'false'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LOCAL_MONTHS: Readonly<Record<string, string>> = {
	mrz: 'mar',
	mai: 'may',
	okt: 'oct',
	dez: 'dec'
};
/** Digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;

/**
 * What a cell became in a spreadsheet. What a spreadsheet does by itself is no change: zeros in front
 * that are gone, dates in the form of the computer, TRUE, 1 for 1.0, long numbers that are cut, 3-4
 * that became 4-Mar. A new date in another form is turned into that of the standard where it is clear.
 */
export function cellMeaning(before: string, after: string): CellMeaning {
	const [was, is] = [before, after].map((text) => text.replace(/\r\n?/g, '\n'));
	if (was === is || isSameNumber(was, is) || isSameCode(was, is)) return same;
	const day = dayNumber(was.trim()) === undefined ? null : was.trim();
	if (day !== null || isMoment(was)) return dateMeaning(was, day, is);
	if (BOOLEANS.includes(was)) {
		const { candidate } = tokenDetails(is, BOOLEANS);
		if (candidate === was) return same;
		return { kind: 'changed', to: candidate ?? is };
	}
	return shortenedNumber(is) === undefined ? { kind: 'changed', to: after } : { kind: 'shortened' };
}

/** Zeros in front or behind the point, a comma for the point, digits that are gone. */
function isSameNumber(was: string, is: string): boolean {
	if (/^0+\d+$/.test(was) && is === was.replace(/^0+(?=\d)/, '')) return true;
	const shortened = shortenedNumber(is);
	if (shortened !== undefined && roundedNumber(was, shortened.digits) === shortened.key)
		return true;
	if (/^\d{16,}$/.test(was) && is === was.slice(0, KEPT_DIGITS).padEnd(was.length, '0'))
		return true;
	const isDecimal = /^-?\d+\.\d+$/.test(was) && /^-?\d+(?:[.,]\d+)?$/.test(is);
	return isDecimal && Number(is.replace(',', '.')) === Number(was);
}

/** 3-4, 3/4 or MAR4 that became 4-Mar (or 04. Mrz). */
function isSameCode(was: string, is: string): boolean {
	const [, day, name = ''] = /^(\d{1,2})(?:-|\. ?)(\p{L}{3})$/u.exec(is) ?? [];
	const word = name.toLowerCase();
	const month = MONTHS.indexOf(LOCAL_MONTHS[word] ?? word) + 1;
	if (day === undefined || month === 0) return false;
	const [, first, second] = /^(\d{1,2})[-/](\d{1,2})$/.exec(was) ?? [];
	const pair = [Number(first), Number(second)];
	if (pair.includes(month) && pair.includes(Number(day))) return true;
	return was.toLowerCase() === `${MONTHS[month - 1]}${String(Number(day))}`;
}

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d/.test(text);

function dateMeaning(was: string, day: string | null, is: string): CellMeaning {
	if (is.trim() === '' || dayNumber(is.trim()) !== undefined || isMoment(is))
		return { kind: 'changed', to: is };
	const { candidate, first, second } = daysIn(is);
	const own = day ?? was.slice(0, 10);
	if ([candidate, first, second].includes(own) || isShort(own, is)) return same;
	if (candidate !== '') return { kind: 'changed', to: candidate };
	return first === '' ? { kind: 'changed', to: is } : { kind: 'unclear', first, second };
}

/** The day that a text names, or the two that it may name; empty where it names none. */
function daysIn(text: string) {
	const { candidate, facts } = dateReading(text);
	const [first, second] = [facts?.['first'], facts?.['second']].map((fact) => String(fact ?? ''));
	return { candidate: candidate ?? '', first, second };
}

/** The same day with a year of two digits, in either order. */
function isShort(day: string, text: string): boolean {
	const [, one, other, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})(?:[ T].*)?$/.exec(text) ?? [];
	if (year === undefined || day.slice(2, 4) !== year) return false;
	const parts = [Number(one), Number(other)];
	const own = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
	return own.join() === parts.join() || own.join() === parts.reverse().join();
}
