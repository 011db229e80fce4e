import type { Profile } from '../profiles/format/profile';

/**
 * What a receiver says of deliveries that hold changes only: `no` where it refuses them, `unclear` where
 * its documents disagree, `yes` where they say what becomes of one, `unsaid` where they say nothing.
 */
export interface ChangesTaken {
	readonly answer: 'yes' | 'no' | 'unclear' | 'unsaid';
	/** In the receiver's terms: what it does about such a delivery; null where nothing is said. */
	readonly does: string | null;
}

/** Whether a receiver takes deliveries of changes, as its profile has it from its documents. */
export function changesTaken({ demands, snapshot, checklist }: Profile): ChangesTaken {
	for (const demand of demands) {
		if (demand.kind !== 'manifestMode' || (demand.when ?? []).length > 0) continue;
		// A demand that takes no complete file either is on files that it does not want at all.
		if (demand.allow.includes('delta') || !demand.allow.includes('bulk')) continue;
		const answer = demand.effect === 'none' ? 'unclear' : 'no';
		return { answer, does: demand.does ?? null };
	}
	const { missing } = snapshot;
	const speaks =
		missing.some(({ modes }) => modes?.includes('delta') === true) ||
		demands.some(({ when = [] }) => when.some(isOnChanges)) ||
		checklist.some(({ says }) => /\bdelta\b/i.test(says));
	return { answer: speaks ? 'yes' : 'unsaid', does: null };
}

const isOnChanges = ([subject, is, value]: readonly unknown[]): boolean =>
	subject === 'mode' && is === 'is' && value === 'delta';
