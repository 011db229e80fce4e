import type { RosterMark } from '../core/rosters/mark';

/** True where two marks are about the same person in the same class. */
export const isSameMark = (one: RosterMark, other: RosterMark): boolean =>
	one.inClass.record === other.inClass.record &&
	one.person.id === other.person.id &&
	(one.person.id !== null || one.person.name === other.person.name);
