import type { Group } from '../../core/findings/finding';

/** The group that would have to be repaired for `id` to go away: itself where nothing causes it. */
export function rootOf(id: string, causes: ReadonlyMap<string, string | null>): string {
	const seen = new Set<string>();
	let at = id;
	for (;;) {
		const next = causes.get(at);
		// A cause outside the report, or a circle, ends the way: the group stands for itself.
		if (next === null || next === undefined || !causes.has(next) || seen.has(at)) return at;
		seen.add(at);
		at = next;
	}
}

/** The groups that go away with another one, by the id of that one. */
export function followersOf<Numbered extends { readonly view: { readonly group: Group } }>(
	groups: readonly Numbered[]
): ReadonlyMap<string, readonly Numbered[]> {
	const causes = causesOf(groups.map(({ view }) => view.group));
	const followers = new Map<string, Numbered[]>();
	for (const each of groups) {
		const { id } = each.view.group;
		const root = rootOf(id, causes);
		if (root !== id) followers.set(root, [...(followers.get(root) ?? []), each]);
	}
	return followers;
}

/** How many findings of other groups go away with each group; groups that explain none are left out. */
export function explainedBy(groups: readonly Group[]): ReadonlyMap<string, number> {
	const causes = causesOf(groups);
	const explained = new Map<string, number>();
	for (const group of groups) {
		const root = rootOf(group.id, causes);
		if (root !== group.id) explained.set(root, (explained.get(root) ?? 0) + group.count);
	}
	return explained;
}

/** Errors by the group that causes them, itself included: how much one repair would take away. */
export function errorsByCause(groups: readonly Group[]): ReadonlyMap<string, number> {
	const causes = causesOf(groups);
	const errors = new Map<string, number>();
	for (const group of groups) {
		if (group.severity !== 'error') continue;
		const root = rootOf(group.id, causes);
		errors.set(root, (errors.get(root) ?? 0) + group.count);
	}
	return errors;
}

const causesOf = (groups: readonly Group[]): ReadonlyMap<string, string | null> =>
	new Map(groups.map((group) => [group.id, group.causedBy]));
