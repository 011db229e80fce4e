import type { Column } from '../../table/column';
import { dayNumber } from '../calendar-date';

/** Stands for no day: before every day that can be written as YYYY-MM-DD. */
export const NO_DAY = -0x8000_0000;

const known = new WeakMap<Column, Int32Array>();

/**
 * For each code of a date column its day, in days since 1970-01-01; `NO_DAY` for blank cells and for
 * texts that are no date, about which other rules speak. Worked out once, because several rules ask.
 */
export function daysOf(column: Column): Int32Array {
	const before = known.get(column);
	if (before !== undefined) return before;
	const days = Int32Array.from(
		{ length: column.dictionary.size },
		(_, code) => dayNumber(column.text(code)) ?? NO_DAY
	);
	known.set(column, days);
	return days;
}
