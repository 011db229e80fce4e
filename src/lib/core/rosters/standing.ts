import type { RosterSet } from '../rules/roster-set';
import { offMarks } from '../snapshots/off-records';
import { SessionUse, type Session } from '../snapshots/session-use';
import { codedCells, dayOf } from './coded-cells';
import type { EnrollmentIndex } from './enrollment-index';

/** Whether somebody is in a class on a day, and if not, why. `day` is the day that decides, YYYY-MM-DD. */
export type Standing =
	| { readonly as: 'in' }
	/** Begins after the day. */
	| { readonly as: 'later'; readonly day: string }
	/** The enrollment, or its class, is marked as deleted. */
	| { readonly as: 'deleted' }
	| { readonly as: 'class-deleted' }
	/** Its last day is over. */
	| { readonly as: 'ended'; readonly day: string }
	/** All terms of its class are over, or none has begun. */
	| { readonly as: 'term-over'; readonly day: string }
	| { readonly as: 'term-later'; readonly day: string }
	/** classes.csv does not have the class. */
	| { readonly as: 'class-missing' };

const IN: Standing = { as: 'in' };

/**
 * Where enrollments stand on the day of the check. Without a day nothing is late or over. A last day
 * counts as over from the day after on: the versions differ in whether it is part of the time.
 */
export class Standings {
	readonly #sessions: SessionUse;
	readonly #classOff: Uint8Array | null;
	readonly #begin: (row: number) => string | null;
	readonly #end: (row: number) => string | null;

	constructor(
		set: RosterSet,
		readonly index: EnrollmentIndex,
		readonly day: string | null
	) {
		this.#sessions = new SessionUse(set);
		this.#classOff = index.classes === undefined ? null : offMarks(index.classes);
		this.#begin = codedCells(index.enrollments, 'beginDate', dayOf);
		this.#end = codedCells(index.enrollments, 'endDate', dayOf);
	}

	/** The first and the last day of a row, where it says them. */
	days(row: number): { readonly begin: string | null; readonly end: string | null } {
		return { begin: this.#begin(row), end: this.#end(row) };
	}

	terms(classRecord: number): readonly Session[] {
		return this.#sessions.terms(classRecord);
	}

	isClassOff(classRecord: number): boolean {
		return this.#classOff?.[classRecord] === 1;
	}

	of(row: number): Standing {
		const inClass = this.index.classOf(row);
		if (this.index.isOff(row)) return { as: 'deleted' };
		if (inClass < 0) return { as: 'class-missing' };
		if (this.isClassOff(inClass)) return { as: 'class-deleted' };
		return this.#byDays(row) ?? this.ofTerms(inClass) ?? IN;
	}

	#byDays(row: number): Standing | null {
		const { begin, end } = this.days(row);
		if (this.day === null) return null;
		if (end !== null && end < this.day) return { as: 'ended', day: end };
		return begin !== null && begin > this.day ? { as: 'later', day: begin } : null;
	}

	/** Whether the terms of a class are all over, or all yet to come; null where neither is so. */
	ofTerms(classRecord: number): Standing | null {
		const { day } = this;
		const terms = this.terms(classRecord);
		if (day === null || terms.length === 0) return null;
		const ends = terms.map(({ end }) => dayOf(end) ?? '9999').sort();
		const starts = terms.map(({ start }) => dayOf(start) ?? '').sort();
		const last = ends.at(-1) ?? '9999';
		if (last < day) return { as: 'term-over', day: last };
		const [first = ''] = starts;
		return first > day ? { as: 'term-later', day: first } : null;
	}
}

/** True where somebody is in the class now or will be. */
export const isCurrent = ({ as }: Standing): boolean =>
	as === 'in' || as === 'later' || as === 'term-later';
