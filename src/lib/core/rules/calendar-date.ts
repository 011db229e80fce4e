const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days before the first of each month in a year that is no leap year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
/** Days from the first day of year 0 to 1970-01-01. */
const EPOCH = 719_528;

/**
 * The day that a text of the form YYYY-MM-DD names, as a number of days since 1970-01-01 (which is
 * 0; days before it are negative), in the Gregorian calendar carried back before its start.
 * Undefined when the text has another form or the calendar has no such day.
 * Source: OneRoster CSV 1.1, section 3, data type Date; ISO 8601, calendar date.
 */
export function dayNumber(text: string): number | undefined {
	const parts = FORM.exec(text);
	if (parts === null) return undefined;
	const [year, month, day] = parts.slice(1).map(Number);
	return isDay(year, month, day) ? daysSinceEpoch(year, month, day) : undefined;
}

/** True when the text has the form YYYY-MM-DD, whether or not the calendar has that day. */
export const hasDateForm = (text: string): boolean => FORM.test(text);

/** True when the calendar has that day; months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month, counted from 1. */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
}

/** The day of a number from `dayNumber` as YYYY-MM-DD; for the years 0 to 9999. */
export function dayText(dayOfEpoch: number): string {
	const days = dayOfEpoch + EPOCH;
	let year = Math.floor(days / 365.2425);
	while (daysBeforeYear(year + 1) <= days) year++;
	while (daysBeforeYear(year) > days) year--;
	let rest = days - daysBeforeYear(year);
	let month = 1;
	for (; rest >= daysInMonth(year, month); month++) rest -= daysInMonth(year, month);
	return dateText(year, month, rest + 1);
}

/** Year, month and day as YYYY-MM-DD. */
export function dateText(year: number, month: number, day: number): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysSinceEpoch(year: number, month: number, day: number): number {
	const leapDay = month > 2 && isLeap(year) ? 1 : 0;
	return daysBeforeYear(year) + DAYS_BEFORE[month - 1] + leapDay + day - 1 - EPOCH;
}

/** Days from the first day of year 0 to the first day of `year`. */
function daysBeforeYear(year: number): number {
	const past = year - 1;
	const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
	return 365 * year + leapDays;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
