import type { Conflict } from '../../core/profiles/conflicts';

/** All that two receivers want differently. */
export interface ConflictPair {
	readonly titles: readonly [string, string];
	readonly conflicts: readonly Conflict[];
	/** True where one of them would lose something. */
	readonly isGrave: boolean;
}

/** Conflicts by the two receivers, those that cost something first. */
export function conflictPairs(conflicts: readonly Conflict[]): ConflictPair[] {
	const pairs = new Map<string, Conflict[]>();
	for (const conflict of conflicts) {
		const key = conflict.sides.map(({ profile }) => profile).join(' ');
		pairs.set(key, [...(pairs.get(key) ?? []), conflict]);
	}
	return [...pairs.values()]
		.map((each) => ({
			titles: [each[0].sides[0].title, each[0].sides[1].title] as const,
			conflicts: [...each].sort((a, b) => Number(b.isGrave) - Number(a.isGrave)),
			isGrave: each.some(({ isGrave }) => isGrave)
		}))
		.sort((a, b) => Number(b.isGrave) - Number(a.isGrave));
}

/** Files (null, which comes first: the zip itself) in which the zip of some receivers differs from those of the others. */
export function differingFiles(
	shipment: readonly string[],
	conflicts: readonly Conflict[]
): (string | null)[] {
	const apart = conflicts.filter(
		({ isGrave, sides: [one, other] }) =>
			isGrave && shipment.includes(one.profile) !== shipment.includes(other.profile)
	);
	const files = [...new Set(apart.map(({ file }) => file))];
	return files.sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
}
