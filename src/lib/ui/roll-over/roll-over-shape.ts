import type { DiffFile } from '../../core/snapshots/diff-report';
import type { ExpectedChange } from '../../core/snapshots/expected-churn';
import type { CompareOptions } from '../../core/snapshots/comparison';

/** Whether a new year or term is taken into account. */
export type RollOverMode = NonNullable<CompareOptions['rollOver']>;

/** A new school year or term that is taken into account. */
export interface RollOverShape {
	readonly kind: 'year' | 'term';
	readonly because: string;
	readonly expected: readonly ExpectedChange[];
	/** The files with what departs from it alone. */
	readonly departures: readonly DiffFile[];
	/** Students who are in the grade that they were in. */
	readonly sameGrade: number;
}

/** What the sessions tell of one, whether it is taken into account or not. */
export type FoundRollOver = Pick<RollOverShape, 'kind' | 'because'>;
