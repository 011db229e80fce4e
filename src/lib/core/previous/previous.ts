import type { LateWords } from '../findings/finding';
import type { Column } from '../table/column';

/**
 * What a delivery of changes builds on: of the last complete delivery no more than the answers to what
 * the changes leave open. Names and everything else that stands in its records are never kept.
 */
export interface PreviousDelivery {
	/** Name of the zip (or folder) that was given. */
	readonly name: string;
	/**
	 * Ids of the records that were delivered, by file, for files that the new delivery names records
	 * of. A file that was not part of the delivery has none.
	 */
	readonly ids: ReadonlyMap<string, Column>;
	/** By file, for each code of its ids in the new delivery: 1 where the record was delivered before. */
	readonly held: ReadonlyMap<string, Uint8Array>;
	/** Records of before that go on naming what the new delivery deletes. */
	readonly stillNamed: readonly StillNamed[];
	/** Files that were asked for and tell nothing, with the reason for a person. */
	readonly unknown: ReadonlyMap<string, LateWords>;
}

/** Records of one file of the previous delivery that name deleted records of `target`. */
export interface StillNamed {
	readonly file: string;
	readonly target: string;
	/** Number of records for each code of the ids of `target` in the new delivery. */
	readonly counts: Uint32Array;
}

/** Why what was given as the previous delivery was not used. */
export type PreviousProblem =
	| 'not-needed'
	| 'not-opened'
	| 'unusual'
	| 'not-oneroster'
	| 'class-pack'
	| 'other-version'
	| 'only-changes'
	| 'damaged';

/** What was given as the previous delivery, and what became of it. */
export interface GivenPrevious {
	readonly name: string;
	/** Length in bytes of what was given. */
	readonly bytes: number;
	/** Version of the standard that it follows; null where nobody looked, or nothing was found. */
	readonly version: string | null;
	/** Null when it was used. */
	readonly problem: PreviousProblem | null;
}
