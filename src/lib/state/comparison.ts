import type { BrakeRule } from '../core/snapshots/brakes';
import type { CompareOptions } from '../core/snapshots/comparison';
import type { DiffPage, DiffSelection } from '../core/snapshots/diff-rows';
import type { BrakeReason } from '../core/snapshots/snapshot';
import type { Fault, Progress, Question } from '../workers/api';
import type { CompareResult, LoadedBefore } from '../workers/compare-api';
import type { CheckRunView } from './check-run';
import type { RekeyDecisions } from './rekey-decisions.svelte';

/**
 * Where a comparison stands. `reading`: a delivery is read (see `side`); `asking`: its zip is unusual
 * and waits for a yes; `stopped`: something about the files; `failed`: a fault of ours.
 */
export type ComparisonPhase =
	'idle' | 'reading' | 'asking' | 'comparing' | 'done' | 'stopped' | 'failed';

export type Side = 'before' | 'after';

/** One of the two deliveries, as a person gave it. `path` is the path inside a dropped folder, else ''. */
export interface Delivery {
	readonly files: { file: File; path: string }[];
	readonly kind: 'zip' | 'folder' | 'files';
	readonly name: string;
	/** When it was made, as milliseconds since 1970; left out where nobody knows. */
	readonly at?: number;
	/** True for a roster that is kept on this device. */
	readonly isKept?: boolean;
}

/** What is known of one of the two once it is read. */
export type DeliveryName = Pick<Delivery, 'name' | 'at' | 'isKept'>;

/** Why the two cannot be compared: something about the files. */
export interface ComparisonProblem {
	readonly side: Side;
	/** `sealed`: the newer one is a class pack with a passphrase. */
	readonly code: NonNullable<LoadedBefore['problem']> | 'sealed';
	/** In words, with names and values; empty where the code says all. */
	readonly message: string;
}

/** By what the two are held against each other. */
export interface ComparisonOptions {
	/** Thresholds; those that come with Rollcall where there are none. */
	readonly brakes?: readonly BrakeRule[];
	readonly rollOver?: CompareOptions['rollOver'];
}

/** What was answered where a brake asked, to be saved with the comparison. */
export type GivenReasons = () => readonly BrakeReason[];

/** What a comparison needs of the check of the page. */
export type ComparedRun = Pick<
	CheckRunView,
	| 'phase'
	| 'result'
	| 'question'
	| 'fault'
	| 'progress'
	| 'otherProgress'
	| 'canCheckAgain'
	| 'start'
	| 'compare'
	| 'confirm'
	| 'cancel'
	| 'ask'
>;

/** What a screen may see and ask of the one comparison of a page. */
export interface ComparisonView {
	readonly phase: ComparisonPhase;
	/** The delivery that is read, asked about or at fault. */
	readonly side: Side;
	readonly progress: Progress | null;
	readonly before: DeliveryName | null;
	readonly after: DeliveryName | null;
	/** Numbers. The lists are asked for by `rows`. */
	readonly result: CompareResult | null;
	readonly question: Question | null;
	readonly fault: Fault | null;
	readonly problem: ComparisonProblem | null;
	readonly options: ComparisonOptions;
	/** True while the same two are compared by other options or receivers; `result` is the old one. */
	readonly isBusy: boolean;

	/** What was given for the start, before it is read. */
	readonly picked: Readonly<Record<Side, Delivery | null>>;
	pick(side: Side, given: Delivery | null): void;
	/** Takes two at once: the one that was made first is the earlier one. */
	pickBoth(one: Delivery, other: Delivery): void;
	swap(): void;
	/** True where both were given at once, and stand in the order that was found. */
	readonly isSorted: boolean;
	/** What was decided about records under two ids. */
	readonly decisions: RekeyDecisions;

	/** Reads both and compares them. The newer one becomes the check of the page. */
	start(before: Delivery, after: Delivery): Promise<void>;
	/** The same, where the newer one is the check that is loaded already. */
	startBefore(before: Delivery): Promise<void>;
	/** True where starting with what was picked reads another roster in the place of the one that is loaded. */
	readonly replacesCheck: boolean;
	/** Starts with what was picked. Does nothing where something is missing. */
	startPicked(): Promise<void>;
	/** Says yes to `question`. */
	confirm(): Promise<void>;
	/** Compares the same two by other options; those that are left out stay as they are. */
	again(options: ComparisonOptions): Promise<void>;
	/** Rows of a list; null when they cannot be had. */
	rows(selection: DiffSelection, from: number, count: number): Promise<DiffPage | null>;
	/** Offers a list as CSV, or all as rollcall-diff/1. False when it cannot be made. */
	save(format: 'csv' | 'json', selection: DiffSelection | null): Promise<boolean>;
	/** Stops reading. Both deliveries are forgotten; what was picked stays. */
	cancel(): void;
	/** Back to the start; the earlier delivery is forgotten, the check stays. */
	close(): void;
	/** To be called where the check of the page has changed: compares again, or forgets. */
	follow(): void;
}
