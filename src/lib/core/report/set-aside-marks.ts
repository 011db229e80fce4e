import type { Group, SetAside } from '../findings/finding';
import type { ReportSummary } from './report';

/** What a person set aside, by `markOf` the place and the group. */
export type SetAsideMarks = ReadonlyMap<string, SetAside>;

export const noMarks: SetAsideMarks = new Map();

/** A group at a place: at a receiver (id of its profile), or at the standard (null). */
export interface PlacedGroup {
	readonly at: string | null;
	readonly group: Group;
	/** True where it stops the zip there, so that nobody may set it aside. */
	readonly stopsZip: boolean;
}

/** Key of a mark: which group, at whom. */
export const markOf = (at: string | null, group: string): string => `${at ?? ''} ${group}`;

/** What was said when a group was set aside at a place; null where nobody did. */
export const markAt = (marks: SetAsideMarks, at: string | null, group: string): SetAside | null =>
	marks.get(markOf(at, group)) ?? null;

/** Every group at each place where it counts: at its own, and at the receivers that inherit it. */
export function placedGroups({
	groups,
	profiles
}: Pick<ReportSummary, 'groups' | 'profiles'>): PlacedGroup[] {
	const byId = new Map(groups.map((group) => [group.id, group]));
	const own = groups.map((group) => ({
		at: group.profile,
		group,
		stopsZip: group.effect === 'refusesZip'
	}));
	const inherited = profiles.flatMap(({ id: at, inherited: all }) =>
		all.flatMap(({ group: id, effect }) => {
			const group = byId.get(id);
			return group === undefined ? [] : [{ at, group, stopsZip: effect === 'refusesZip' }];
		})
	);
	return [...own, ...inherited];
}

/**
 * What makes a group the same one tomorrow: at whom, and its rule, file, column and value. It may
 * hold a value of the roster, so it is only ever kept as a hash.
 */
export const identityOf = (
	at: string | null,
	{ rule, file, column, value }: Pick<Group, 'rule' | 'file' | 'column' | 'value'>
): string => JSON.stringify([at, rule, file, column, value]);
