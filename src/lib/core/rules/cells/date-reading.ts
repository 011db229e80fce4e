import { dateText, dayNumber, dayText, isDay } from '../calendar-date';
import type { Details } from '../rule';

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d.*)$/i;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const SERIAL = /^\d{5}$/;
const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/;
const LOCAL = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ T].*)?$/;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}(?:[ T].*)?$/;
/** Spreadsheets count days from the end of 1899; this is their number of 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;
/** Their numbers of days in 1927 and 2119: beyond them five digits are hardly a day of a school. */
const SERIALS = { least: 10_000, most: 80_000 } as const;

/**
 * What a text that is not of the form YYYY-MM-DD looks like, and the day it names where there is just
 * one way to read it. Variants: spaces, timestamp, moment (a time with its zone: which day it is here
 * is open), serial, yearFirst, local, unsure, shortYear.
 */
export function dateReading(text: string): Details {
	const plain = text.trim();
	if (dayNumber(plain) !== undefined) return { variant: 'spaces', candidate: plain };
	return (
		timestamp(plain) ?? serial(plain) ?? yearFirst(plain) ?? local(plain) ?? shortYear(plain) ?? {}
	);
}

/**
 * A system that thinks in UTC writes the local midnight of 1 September as 22:00 of 31 August. So only
 * midnight itself, or a time without a zone, names its day.
 */
function timestamp(text: string): Details | null {
	const parts = TIMESTAMP.exec(text);
	const day = parts === null ? undefined : dayNumber(parts[1]);
	if (parts === null || day === undefined) return null;
	const [, date, time] = parts;
	if (!ZONE.test(time) || MIDNIGHT.test(time)) return { variant: 'timestamp', candidate: date };
	const isLate = Number(time.slice(0, 2)) >= 12;
	const [first, second] = isLate ? [day, day + 1] : [day - 1, day];
	return { variant: 'moment', facts: { first: dayText(first), second: dayText(second) } };
}

function serial(text: string): Details | null {
	const number = SERIAL.test(text) ? Number(text) : 0;
	if (number < SERIALS.least || number > SERIALS.most) return null;
	return { variant: 'serial', candidate: dayText(number - SERIAL_OF_EPOCH) };
}

function yearFirst(text: string): Details | null {
	const parts = YEAR_FIRST.exec(text);
	if (parts === null) return null;
	const [year, month, day] = [parts[1], parts[3] ?? parts[5], parts[4] ?? parts[6]].map(Number);
	if (!isDay(year, month, day)) return null;
	return { variant: 'yearFirst', candidate: dateText(year, month, day) };
}

function local(text: string): Details | null {
	const parts = LOCAL.exec(text);
	if (parts === null) return null;
	const [one, other, year] = [parts[1], parts[3], parts[4]].map(Number);
	const readings = new Set<string>();
	if (isDay(year, one, other)) readings.add(dateText(year, one, other));
	if (isDay(year, other, one)) readings.add(dateText(year, other, one));
	const [first, second] = readings;
	if (readings.size === 2) return { variant: 'unsure', facts: { first, second } };
	return readings.size === 1 ? { variant: 'local', candidate: first } : null;
}

const shortYear = (text: string): Details | null =>
	SHORT_YEAR.test(text) ? { variant: 'shortYear' } : null;
