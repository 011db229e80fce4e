import type { Edit } from './edit';
import { namesRows } from './edit';

/** What was done to one delivery: kept of past runs, without rows. */
export interface PastEdits {
	/** The day, YYYY-MM-DD. */
	readonly day: string;
	/** The receiver for which it was done; null for none. */
	readonly profile: string | null;
	readonly edits: readonly Edit[];
}

/** A recipe that suggests itself. */
export interface Habit {
	readonly profile: string | null;
	/** The edits that were made on each of the days, in the order of the last. */
	readonly edits: readonly Edit[];
	/** The days on which they were made, the first first. */
	readonly days: readonly string[];
}

/** So many days make a habit. */
const ENOUGH_DAYS = 2;

/**
 * The edits that were made on two days or more for the same receiver: worth a recipe. Edits that name
 * rows fit one delivery alone and count for nothing.
 */
export function habits(past: readonly PastEdits[]): Habit[] {
	const profiles = [...new Set(past.map(({ profile }) => profile))];
	return profiles.flatMap((profile) => {
		const own = past
			.filter((each) => each.profile === profile)
			.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
		const days = daysByEdit(own);
		const often = [...days].filter(([, on]) => on.size >= ENOUGH_DAYS);
		if (often.length === 0) return [];
		const edits = often.map(([text]) => JSON.parse(text) as Edit);
		const all = new Set(often.flatMap(([, on]) => [...on]));
		return [{ profile, edits, days: [...all].sort() }];
	});
}

/** By edit (as text) the days on which it was made. */
function daysByEdit(past: readonly PastEdits[]): Map<string, Set<string>> {
	const days = new Map<string, Set<string>>();
	for (const { day, edits } of past) {
		for (const edit of edits.filter((each) => !namesRows(each))) {
			const text = JSON.stringify(edit);
			const on = days.get(text) ?? new Set<string>();
			// Put last, so that the order is that of the last delivery.
			days.delete(text);
			days.set(text, on.add(day));
		}
	}
	return days;
}
