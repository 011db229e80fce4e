import type { RosterSet } from '../roster-set';
import type { Reference } from './references';

/**
 * Where the record that is named has to be: `here` in this delivery, because both ends are complete;
 * `whole` in the complete file that goes with a file of changes, because what that lacks is gone
 * (clause 58); `earlier` here or in an earlier delivery, because the target holds changes only
 * or is not sent (clauses 50 and 59); `unsaid` where a file that is promised is not there.
 * Modes are those of each file (clause 23).
 */
export type ReferenceBasis = 'here' | 'whole' | 'earlier' | 'unsaid';

/** On what a reference has to be judged. */
export function basisOf(set: RosterSet, { table, to }: Reference): ReferenceBasis {
	const from = set.mode(table.name);
	const target = set.mode(to.file);
	if (target !== 'absent' && set.state(to.file) === 'absent') return 'unsaid';
	if (target === 'delta') return 'earlier';
	if (from !== 'delta') return 'here';
	return target === 'bulk' ? 'whole' : 'earlier';
}

/** True where the previous delivery was given and tells what the file of the target held. */
export const isToldByPrevious = (set: RosterSet, { to }: Reference): boolean =>
	set.previous !== null && !set.previous.unknown.has(to.file);
