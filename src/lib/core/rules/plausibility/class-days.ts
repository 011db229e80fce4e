import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { dayById, spansOf } from '../logic/class-spans';
import { NO_DAY } from '../logic/days';
import { recordsById } from '../logic/sole-records';
import type { RosterSet } from '../roster-set';

/** The sessions of classes; 1.0 names one, later versions several. */
export const termColumn = (classes: Table): Column | undefined =>
	classes.column('termSourcedIds') ?? classes.column('termSourcedId');

/** From the first day of the first session up to the end of the last, by code of `terms`. */
export interface TermDays {
	/** `-Infinity` where it is not known. */
	readonly begins: Float64Array;
	/** `Infinity` where it is not known. */
	readonly ends: Float64Array;
}

/**
 * When the classes of each distinct list of sessions meet. What is not known in full is open at both
 * ends: a session that is not in the package, or one without usable dates.
 */
export function termDays(set: RosterSet, terms: Column): TermDays {
	const { size } = terms.dictionary;
	const days = {
		begins: new Float64Array(size).fill(-Infinity),
		ends: new Float64Array(size).fill(Infinity)
	};
	const sessions = set.tables.get('academicSessions.csv');
	const [ids, start, end] = ['sourcedId', 'startDate', 'endDate'].map((name) =>
		sessions?.column(name)
	);
	if (sessions === undefined || !ids || !start || !end) return days;
	const records = recordsById(set, sessions, ids);
	const spans = spansOf(terms, ids, {
		starts: dayById(records, start),
		ends: dayById(records, end)
	});
	for (let code = 0; code < size; code++) {
		if (spans.starts[code] === NO_DAY) continue;
		days.begins[code] = spans.starts[code];
		days.ends[code] = spans.ends[code];
	}
	return days;
}
