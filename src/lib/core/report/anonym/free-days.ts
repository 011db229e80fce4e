/**
 * Days of the calendar by number, of which some are taken. A large district has children born on every
 * day of a dozen years, so the next free day is remembered and not looked for day by day.
 */
export class FreeDays {
	/** From a taken day a later one, and an earlier one, that may be free. */
	readonly #later = new Map<number, number>();
	readonly #earlier = new Map<number, number>();

	/** Nobody else gets this day any more. What is no day takes none. */
	take(day: number | undefined): void {
		if (day === undefined || this.#later.has(day)) return;
		this.#later.set(day, day + 1);
		this.#earlier.set(day, day - 1);
	}

	/** The free day that is nearest to one; the earlier one of two. */
	nearest(day: number): number {
		const [before, after] = [free(this.#earlier, day), free(this.#later, day)];
		return day - before <= after - day ? before : after;
	}
}

/** Follows the way to a free day, and shortens it for those who come after. */
function free(ways: Map<number, number>, day: number): number {
	const passed: number[] = [];
	let at = day;
	for (let next = ways.get(at); next !== undefined; next = ways.get(at)) {
		passed.push(at);
		at = next;
	}
	for (const each of passed) ways.set(each, at);
	return at;
}
