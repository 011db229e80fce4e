import type { PastEdits } from '../core/edits/recipe-habits';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';
import type { EditedFact } from './edit-api';

/** What was corrected on two days or more, as far as it finds something to do in this roster. */
export interface HabitOffer {
	/** The days, YYYY-MM-DD, the first first. */
	readonly days: readonly string[];
	/** How many corrections fit this roster, and the first of them. */
	readonly fits: number;
	readonly facts: readonly EditedFact[];
	/** What finds nothing to change here, in sentences. */
	readonly idle: readonly string[];
	/** All of it as `rollcall-recipe/1`. */
	readonly recipe: string;
}

/** What past days say of the corrections of this roster. */
export interface HabitView {
	/** Null where nothing was corrected on two days, or none of it fits here. */
	readonly offer: HabitOffer | null;
	/** How many of the corrections as they stand were made on an earlier day for the same receiver. */
	readonly again: number;
	/** What may be remembered of the corrections as they stand. */
	readonly now: Omit<PastEdits, 'day'>;
}

/** What the page may ask of the check worker about corrections that come again. */
export interface HabitApi {
	/**
	 * What past days say of this roster.
	 * @param day today, YYYY-MM-DD: what was done today is no earlier day
	 */
	habit(past: readonly PastEdits[], day: string): Promise<Outcome<HabitView, Fault>>;
}
