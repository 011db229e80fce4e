import type { Effect } from '../profiles/format/parts';
import type { Profile } from '../profiles/format/profile';
import { brakesOf, type Brake, type BrakeRule } from './brakes';
import type { RosterDiff } from './roster-diff';

/** A threshold of a receiver's own, held against a change. */
export interface ProfileBrake extends Brake {
	/** Id of the demand. */
	readonly id: string;
	/** What the receiver does where it is passed, in a sentence. */
	readonly does: string;
	readonly effect: Effect;
}

type Threshold = Profile['snapshot']['thresholds'][number];

/** Which share of a threshold counts what. */
const shares = [
	['removedPercent', 'removed'],
	['updatedPercent', 'changed'],
	['changedPercent', 'either']
] as const;

/**
 * The thresholds of a receiver's own, held against a change: a share of a file, or of what an academic
 * session has in it, that goes, differs, or both. What it counts against is what was there before.
 */
export const profileBrakes = ({ snapshot }: Profile, diff: RosterDiff): ProfileBrake[] =>
	snapshot.thresholds.flatMap((threshold) => {
		const { id, does, effect } = threshold;
		return brakesOf(diff, rulesOf(threshold, diff)).map((brake) => ({
			...brake,
			id,
			does,
			effect
		}));
	});

function rulesOf(threshold: Threshold, diff: RosterDiff): BrakeRule[] {
	const { files = '*', per = 'file', reached = false, floor = 0, among = 0 } = threshold;
	const counted = files === '*' ? diff.files.map(({ name }) => name) : files;
	return shares.flatMap(([share, counts]) => {
		const percent = threshold[share];
		if (percent === undefined) return [];
		const when = reached ? ('atLeast' as const) : ('over' as const);
		return [{ per, counts, files: counted, percent, floor, among, when }];
	});
}
