import type { Outcome } from '../core/outcome';
import type { Counts } from '../core/report/report';
import type { DiffForecast } from '../core/snapshots/diff-report';
import type { KindCounts } from '../core/snapshots/kind-counts';
import type { Fault } from './api';
import type { EditAnswer } from './edit-api';

/** A record that would be left out, as a person knows it again. */
export interface LeaveOutRecord {
	/** Row of the original. */
	readonly row: number;
	/** Empty where its cells may stand under other headers. */
	readonly name: string;
	/** sourcedId. */
	readonly key: string;
	/** Why, in words. */
	readonly message: string;
}

/** What would be left out of one file. */
export interface LeaveOutFile {
	readonly file: string;
	/** Records that the receiver refuses. */
	readonly refused: number;
	/** Records that hang on one that is left out, by the file of the refused one; most first. */
	readonly through: readonly { readonly file: string; readonly records: number }[];
	/** Records that stay. */
	readonly stays: number;
	/** A few of the records. */
	readonly samples: readonly LeaveOutRecord[];
}

/** A refused record on which others hang. */
export interface LeaveOutRoot extends LeaveOutRecord {
	readonly file: string;
	/** How many records go with it, of all files. */
	readonly records: number;
}

/** Whom it would switch off at one receiver, as soon as that takes the zip. */
export interface LeaveOutForecast extends Pick<DiffForecast, 'profile' | 'title' | 'records'> {
	/** What the people are who are switched off. */
	readonly offKinds: KindCounts;
}

/** What leaving out would do; worked out and checked, and not done yet. */
export interface LeaveOutView {
	readonly profile: string;
	readonly title: string;
	/** None where nothing has to stay out. */
	readonly files: readonly LeaveOutFile[];
	/** What takes most others along: to mend it is to keep them. */
	readonly roots: readonly LeaveOutRoot[];
	/** The receiver for whose sake it is done first. */
	readonly forecasts: readonly LeaveOutForecast[];
	readonly gone: Counts;
	readonly came: Counts;
	/** What that receiver would say then. */
	readonly sentence: string;
}

/** What the page may ask of the check worker about records that a receiver refuses. */
export interface LeaveOutApi {
	/**
	 * Works out what has to be left out so that a receiver (id of its profile) takes the rest; null where
	 * it is not chosen. `stopPlan` ends it as cancelled.
	 */
	planLeaveOut(profile: string): Promise<Outcome<LeaveOutView | null, Fault>>;
	/** Leaves it out, as one correction. */
	leaveOut(profile: string): Promise<Outcome<EditAnswer, Fault>>;
	/** What corrections left out of a file, as it stood in the original, with the reasons: CSV for people. */
	leftOutFile(file: string): Promise<Outcome<Uint8Array, Fault>>;
}
