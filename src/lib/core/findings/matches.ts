import type { Place } from './finding';
import type { Details } from '../rules/rule';
import type { RecordMarks } from './record-marks';

/** One finding within `Matches`: the record it lies in and which value or place of the list it is. */
export interface Hit {
	/** The record, or -1 for the header or a place without one. */
	readonly record: number;
	/** What `details`, `text` and `place` need to know: a code, a case, an index. */
	readonly key: number;
}

/** One distinct value among matches, and how many findings it has. */
export interface MatchedValue {
	readonly key: number;
	readonly count: number;
}

/**
 * The findings of one rule in one column (or file), held as codes, cases or record numbers, so that
 * a million of them cost no more than the column itself. Words and places are made on demand.
 */
export interface Matches {
	readonly file: string | null;
	readonly column: string | null;
	/** Index of the column in its table, -1 when the findings are not about one column. */
	readonly columnIndex: number;
	/** True where one group counts all values, even when the rule makes a group of each. */
	readonly together?: boolean;
	/** True when the findings lie in records that a grid can show. */
	readonly inRecords: boolean;
	readonly count: number;
	/** How many distinct values have a finding; 0 when values do not matter. */
	readonly distinct: number;
	/** Those values, in a fixed order. There may be a million: ask for `distinct` first. */
	readonly values: readonly MatchedValue[];
	/** The first of `hits(key)`, where it is known without a search; null where it is not. */
	first?(key: number | null): Hit | null;
	/** All findings in record order; only those of one value when `key` is given. */
	hits(key: number | null): Iterable<Hit>;
	/** Those of `hits(key)` that lie in one record, found without going through all. */
	hitsAt(record: number, key: number | null): Iterable<Hit>;
	details(hit: Hit): Details;
	/** The value of a finding as text; null when it has none. */
	text(hit: Hit): string | null;
	place(hit: Hit): Place;
	/** Marks every record with a finding. */
	mark(marks: RecordMarks): void;
}
