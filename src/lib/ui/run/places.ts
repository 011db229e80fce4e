/**
 * Gives each line that is wanted a place, so that those that are seen stay where they are: a new one
 * takes the place of one that is no longer wanted, or stands behind all.
 * @param before the lines as they stand
 * @param wanted the lines to be shown
 * @returns the same lines as `wanted`, in the order to show them
 */
export function keepPlaces<Line extends { readonly key: string }>(
	before: readonly Line[],
	wanted: readonly Line[]
): readonly Line[] {
	const byKey = new Map(wanted.map((line) => [line.key, line]));
	const held = new Set(before.map(({ key }) => key));
	const fresh = wanted.filter(({ key }) => !held.has(key));
	const kept = before.map(({ key }) => byKey.get(key) ?? fresh.shift());
	return [...kept.filter((line) => line !== undefined), ...fresh];
}
