import type { Effect } from '../profiles/format/parts';
import type { Profile } from '../profiles/format/profile';
import { brakesOf, type Brake } from './brakes';
import type { RosterDiff } from './roster-diff';

/** A threshold of a receiver's own, held against a change. */
export interface ProfileBrake extends Brake {
	/** Id of the demand. */
	readonly id: string;
	/** What the receiver does where it is passed, in a sentence. */
	readonly does: string;
	readonly effect: Effect;
}

/** The thresholds of a receiver's own, held against a change: a share of a file that changes or goes. */
export const profileBrakes = ({ snapshot }: Profile, diff: RosterDiff): ProfileBrake[] =>
	snapshot.thresholds.flatMap(({ changedPercent, files = '*', id, does, effect }) => {
		if (changedPercent === undefined) return [];
		return brakesOf(diff, [
			{
				per: 'file',
				counts: 'either',
				files: files === '*' ? diff.files.map(({ name }) => name) : files,
				percent: changedPercent,
				floor: 0,
				when: 'over'
			}
		]).map((brake) => ({ ...brake, id, does, effect }));
	});
