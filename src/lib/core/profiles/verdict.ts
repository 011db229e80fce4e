import type { Counts } from '../report/report';
import type { Counted, Verdict } from './judgement';
import type { ProfileView } from './profile-view';

/**
 * The verdict that follows from what is found: the worst effect decides. Where a file that the
 * receiver needs could not be read and nothing refuses the zip, nobody can say.
 */
export function verdictOf(view: ProfileView, all: readonly Counted[]): Verdict {
	if (all.some(({ effect }) => effect === 'refusesZip')) return 'rejected';
	if (lacksReading(view)) return 'unknown';
	return all.some(({ effect }) => effect !== 'none') ? 'accepted-with-losses' : 'accepted';
}

/** True where a file is in the zip, is read by the receiver, and could not be read here. */
const lacksReading = ({ set, notRead }: ProfileView): boolean =>
	set.spec.files
		.map(({ name }) => name)
		.concat(set.spec.manifest?.name ?? [])
		.some((name) => !notRead.has(name) && ['damaged', 'unreadable'].includes(set.state(name)));

/** Findings by severity, as this receiver weighs them. */
export function countsOf(all: readonly Counted[]): Counts {
	const sum = { error: 0, warning: 0, info: 0 };
	for (const { group, severity } of all) sum[severity] += group.count;
	return sum;
}
