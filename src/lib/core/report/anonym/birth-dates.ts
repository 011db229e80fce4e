import { dayNumber, dayText } from '../../rules/calendar-date';
import type { Fakes } from './fakes';
import { FreeDays } from './free-days';

/** A date lies at most so many days from the one that it stands for, where those days are free. */
const NEAR = 183;
/** A year that is a leap year where the other one is, away from the ends of centuries. */
const LEAP = 4;

const DATE = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2})/;

/**
 * Invents dates of birth: a day of the calendar for each, none of which anybody in the column has. What
 * is no date of the standard stays wrong in the same way: a day that does not exist, a date in another
 * form, a time behind it. Equal ones stay equal, and different ones different.
 */
export class BirthDates {
	readonly #originals: ReadonlySet<string>;
	readonly #taken = new Set<string>();
	readonly #made = new Map<string, string>();
	/** Days that are somebody's, as numbers: most days of the years in which students are born. */
	readonly #days = new FreeDays();

	/** @param originals every value of the column */
	constructor(
		originals: Iterable<string>,
		readonly fakes: Fakes
	) {
		const dates = [...originals];
		this.#originals = new Set([...dates, ...dates.map((text) => DATE.exec(text)?.[0] ?? '')]);
		for (const date of this.#originals) this.#days.take(dayNumber(date));
	}

	fake(text: string): string {
		const [date] = DATE.exec(text) ?? [];
		if (date === undefined) return this.fakes.fake(text);
		return text.replace(date, () => this.#date(date));
	}

	#date(date: string): string {
		const known = this.#made.get(date);
		if (known !== undefined) return known;
		const day = dayNumber(date);
		const made = day === undefined ? this.#wrong(date) : this.#day(date, day);
		this.#made.set(date, made);
		this.#taken.add(made);
		this.#days.take(dayNumber(made));
		return made;
	}

	#isFree(date: string): boolean {
		return !this.#originals.has(date) && !this.#taken.has(date);
	}

	#day(date: string, day: number): string {
		const draws = this.fakes.draws(date);
		return dayText(this.#days.nearest(day - NEAR + draws.below(2 * NEAR + 1)));
	}

	/** A date in another form, or a day that does not exist: another year, and the same kind of day. */
	#wrong(date: string): string {
		const draws = this.fakes.draws(date);
		const start = 1 + draws.below(5);
		for (let step = start; ; step++) {
			for (const years of [-LEAP * step, LEAP * step]) {
				const made = date.replace(/\d{4}|\d{2}$/, (year) => shifted(year, years));
				if (this.#isFree(made)) return made;
			}
			if (step > start + 1000) return date;
		}
	}
}

/** A year of two or four digits, so many years later. */
function shifted(year: string, years: number): string {
	const size = 10 ** year.length;
	return String((((Number(year) + years) % size) + size) % size).padStart(year.length, '0');
}
