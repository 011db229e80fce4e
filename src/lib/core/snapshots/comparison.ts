import type { RosterSet } from '../rules/roster-set';
import { brakesOf, defaultBrakes, type Brake, type BrakeRule } from './brakes';
import { changesBySchool, type SchoolChange } from './by-school';
import { classEffects, type ClassEffects } from './class-effects';
import { forecast, type Forecast, type Judged } from './forecast';
import { offMark, OffList } from './off-list';
import { profileBrakes, type ProfileBrake } from './profile-brakes';
import { rekeyedRecords, type Rekeyed } from './rekeyed';
import { departuresOf } from './departures';
import { findRollOver, type RollOver, type RollOverKind } from './roll-over';
import { RosterDiffs, type RosterDiff } from './roster-diff';

/** What a receiver makes of both deliveries. */
export interface ReceiverPair {
	readonly before: Judged;
	readonly after: Judged;
}

/** A receiver's forecast, and the thresholds at which it stops by itself. */
export interface ReceiverForecast extends Forecast {
	readonly brakes: readonly ProfileBrake[];
}

/** Everything that a comparison of two deliveries says. */
export interface Comparison {
	readonly diff: RosterDiff;
	/** What departs from a new school year or term; the whole diff where there is none. */
	readonly departures: RosterDiff;
	/** The new year or term; null where there is none, or nobody wants to know of it. */
	readonly rollOver: RollOver | null;
	/** Held against the departures. */
	readonly brakes: readonly Brake[];
	readonly forecasts: readonly ReceiverForecast[];
	readonly rekeyed: readonly Rekeyed[];
	readonly schools: readonly SchoolChange[];
	/** Who stays in the files and is left without a class, whoever receives them. */
	readonly classes: ClassEffects;
}

/** What the caller may set. */
export interface CompareOptions {
	readonly brakes?: readonly BrakeRule[];
	/** A new year or term that is to be taken for one, found by the sessions (`find`), or not at all. */
	readonly rollOver?: RollOverKind | 'find' | 'none';
}

/**
 * Compares two deliveries: what changed, whom it would switch off at which receiver, who came back
 * under another id, and what asks for a look before it is sent. A new school year is taken for one
 * only where the caller says so.
 */
export function compare(
	before: RosterSet,
	after: RosterSet,
	receivers: readonly ReceiverPair[],
	{ brakes = defaultBrakes, rollOver = 'none' }: CompareOptions = {}
): Comparison {
	const diffs = new RosterDiffs(before, after);
	const diff = diffs.diff();
	const found = rollOver === 'none' ? null : findRollOver(diff, rollOver);
	const departures = found === null ? diff : departuresOf(diff, found);
	const schools = changesBySchool(diff);
	return {
		diff,
		departures,
		rollOver: found,
		brakes: brakesOf(departures, brakes, found === null ? schools : undefined),
		forecasts: receivers.map((each) => {
			const made = forecast(each.before, each.after, diffs);
			const { profile } = each.after.judgement.chosen;
			return { ...made, brakes: profileBrakes(profile, made.diff) };
		}),
		rekeyed: rekeyedRecords(diff),
		schools,
		classes: classEffects({ diff, had: null, lost: null, offOf: (file) => gone(diff, file) })
	};
}

/** What goes from a file, as if a receiver switched all of it off. */
function gone(diff: RosterDiff, name: string): OffList {
	const file = diff.file(name);
	const marks = new Uint8Array(file?.tableBefore?.records ?? 0);
	for (const record of file?.removed ?? []) marks[record] = offMark('missing');
	return new OffList(marks, () => -1);
}
