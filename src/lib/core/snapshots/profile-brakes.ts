import type { Profile } from '../profiles/format/profile';
import { brakesOf, type Brake } from './brakes';
import type { RosterDiff } from './roster-diff';

/** The thresholds of a receiver's own, held against a change: a share of a file that changes or goes. */
export const profileBrakes = ({ snapshot }: Profile, diff: RosterDiff): Brake[] =>
	snapshot.thresholds.flatMap(({ changedPercent, files = '*' }) => {
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
		]);
	});
