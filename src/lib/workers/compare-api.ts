import type { Outcome } from '../core/outcome';
import type { Version } from '../core/spec/spec';
import type { Brake, BrakeRule } from '../core/snapshots/brakes';
import type { SchoolChange } from '../core/snapshots/by-school';
import type { SchoolCount } from '../core/snapshots/counts-by-school';
import type { ChangesTaken } from '../core/snapshots/changes-taken';
import type { CompareOptions } from '../core/snapshots/comparison';
import type { DeltaFile } from '../core/snapshots/delta-zip';
import type { ClassCounts, DiffFile, DiffForecast } from '../core/snapshots/diff-report';
import type { DiffPage, DiffSelection } from '../core/snapshots/diff-rows';
import type { KindCounts } from '../core/snapshots/kind-counts';
import type { RecordName } from '../core/snapshots/people';
import type { Rekeyed } from '../core/snapshots/rekeyed';
import type { RollOver } from '../core/snapshots/roll-over';
import type { BrakeReason } from '../core/snapshots/snapshot';
import type { Fault, PreviousRequest, Question } from './api';

/** An earlier delivery that is loaded beside the one that was checked. */
export interface BeforeRequest extends PreviousRequest {
	/** The person said yes to a `Question` about this very input. */
	readonly confirmed: boolean;
}

/** What came of it. */
export interface LoadedBefore {
	readonly kind: 'loaded';
	readonly name: string;
	readonly oneroster: Version | null;
	/**
	 * Why the two cannot be compared, with the words for it; null where they can: the earlier one could
	 * not be read, follows another version of the standard, or holds changes only; or nothing is loaded
	 * to hold it against.
	 */
	readonly problem: 'refused' | 'other-version' | 'changes-only' | 'nothing-loaded' | null;
	readonly message: string;
}

export type BeforeAnswer =
	LoadedBefore | { readonly kind: 'question'; readonly question: Question };

/** What a comparison goes by. */
export interface CompareRequest {
	/** Thresholds; those that come with Rollcall where there are none. */
	readonly brakes?: readonly BrakeRule[];
	readonly rollOver?: CompareOptions['rollOver'];
}

/** A record under two ids, with who it is. */
export interface RekeyedView extends Rekeyed {
	readonly nameBefore: RecordName;
	readonly nameAfter: RecordName;
}

/** One receiver, with where its people are. Schools as they were before, most people first. */
export interface ForecastView extends DiffForecast {
	/** What the people are who are switched off. */
	readonly offKinds: KindCounts;
	/** How many of them go as the new year or term brings with it; 0 where none is taken into account. */
	readonly offAsExpected: number;
	/** People who are switched off, by school. */
	readonly offBySchool: readonly SchoolCount[];
	/** Who is left without a class, by school. */
	readonly classesBySchool: Readonly<Record<keyof ClassCounts, readonly SchoolCount[]>>;
}

/** Whether one of the chosen receivers takes deliveries of changes. */
export interface ChangesTaker extends ChangesTaken {
	readonly id: string;
	readonly title: string;
}

/** A delivery of changes that was written, read back and held against the newer one; or why there is none. */
export type DeltaAnswer =
	| {
			readonly kind: 'ready';
			readonly file: Blob;
			/** The one time of all changes, YYYY-MM-DDTHH:MM:SS.sssZ. */
			readonly at: string;
			/** Only files in which something changed. */
			readonly files: readonly DeltaFile[];
			/** What a person should know before it is sent, in sentences. */
			readonly notes: readonly string[];
			/** Lower-case hex SHA-256 of the zip. */
			readonly sha256: string;
	  }
	/** Nothing changed, so there is nothing to send. */
	| { readonly kind: 'nothing' }
	/** About the two deliveries: why it cannot be made, and what to do. */
	| { readonly kind: 'refused'; readonly because: string }
	/** Read back it did not make the newer delivery: a fault of ours. */
	| { readonly kind: 'withheld' };

/** What changed, in numbers. The lists are asked for by `diffRows`. */
export interface CompareResult {
	/** True where the newer delivery holds changes only. */
	readonly isDelta: boolean;
	readonly files: readonly DiffFile[];
	readonly schools: readonly SchoolChange[];
	readonly classes: ClassCounts;
	readonly brakes: readonly Brake[];
	readonly rollOver:
		| (Pick<RollOver, 'kind' | 'because' | 'expected'> & {
				/** The same files with what departs from the new year or term alone. */
				readonly departures: readonly DiffFile[];
				/** How many students are in the grade that they were in. */
				readonly sameGrade: number;
		  })
		| null;
	/** What the sessions tell of a new year or term, whether it is taken for one or not; null for nothing. */
	readonly rollOverFound: Pick<RollOver, 'kind' | 'because'> | null;
	readonly forecasts: readonly ForecastView[];
	readonly rekeyed: readonly RekeyedView[];
	/** The chosen receivers, and whether they take deliveries of changes. */
	readonly takers: readonly ChangesTaker[];
	readonly milliseconds: number;
}

/** What the page may ask of the check worker about two deliveries. */
export interface CompareApi {
	/** Reads an earlier delivery beside the loaded one: files, or a kept one as the file of its zip. */
	loadBefore(request: BeforeRequest): Promise<Outcome<BeforeAnswer, Fault>>;
	/** Holds both against each other, at the receivers that were chosen. */
	compare(request: CompareRequest): Promise<Outcome<CompareResult, Fault>>;
	/** Some rows of a list of the last comparison. */
	diffRows(
		selection: DiffSelection,
		from: number,
		count: number
	): Promise<Outcome<DiffPage, Fault>>;
	/** A list of the last comparison as CSV (formula guard on), or all of it as rollcall-diff/1, with the reasons given. */
	diffFile(
		format: 'csv' | 'json',
		selection: DiffSelection | null,
		reasons?: readonly BrakeReason[]
	): Promise<Outcome<Uint8Array, Fault>>;
	/** Makes a delivery of changes out of the two, all of one time (ISO 8601 with its zone). */
	makeDelta(at: string): Promise<Outcome<DeltaAnswer, Fault>>;
	/** Forgets the earlier delivery. */
	closeBefore(): Promise<void>;
}
