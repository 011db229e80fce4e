import type { Place, PlainFacts } from './finding';

/**
 * Something a stage before the rules (zip, csv, lenient reader) saw once: the id of the rule that
 * reports it, its place, and the facts of its message. A rule turns it into a finding.
 */
export interface Observation extends Place {
	readonly rule: string;
	readonly value: string | null;
	/** Which of the rule's messages fits, for example `crc` or `size`. */
	readonly variant?: string;
	readonly facts: PlainFacts;
}

const nowhere: Place = { file: null, row: null, line: null, byte: null, column: null };

/** An observation with everything that is not said set to null. */
export const observe = (
	rule: string,
	said: Partial<Omit<Observation, 'rule'>> = {}
): Observation => ({ ...nowhere, value: null, facts: {}, ...said, rule });
