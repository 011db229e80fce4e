/** Something that lasts from `begin` up to the day before `end`. */
export interface Stay {
	/** Who or what it is: equal numbers are one. */
	readonly who: number;
	readonly begin: number;
	readonly end: number;
}

/** The largest number of different ones that are there on one and the same day. */
export function mostAtOnce(stays: readonly Stay[]): number {
	const events = stays
		.filter(({ begin, end }) => begin < end)
		.flatMap(({ who, begin, end }) => [
			{ who, day: begin, change: 1 },
			{ who, day: end, change: -1 }
		])
		// Who leaves on a day has left when others come.
		.sort((a, b) => a.day - b.day || a.change - b.change);
	const present = new Map<number, number>();
	let most = 0;
	for (const { who, change } of events) {
		const times = (present.get(who) ?? 0) + change;
		if (times === 0) present.delete(who);
		else present.set(who, times);
		most = Math.max(most, present.size);
	}
	return most;
}
