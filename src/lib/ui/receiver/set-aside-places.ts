import type { Group, SetAside } from '../../core/findings/finding';
import type { GroupView, ReportProfile, ReportSummary } from '../../core/report/report';
import type { MergedGroups, Standing } from '../receivers/merged-groups';

/** Where a group counts, and whether it is set aside there. */
export interface SetAsidePlace {
	/** Id of the receiver; null for the standard. */
	readonly at: string | null;
	readonly title: string | null;
	/** The receiver's own group, or that of the standard. */
	readonly group: Group;
	/** True where it stops the zip, so that nobody may set it aside. */
	readonly stopsZip: boolean;
	readonly setAside: SetAside | null;
}

/** Where a group counts: at each receiver that does not let it pass, or else at the standard. */
export function placesOf(
	view: GroupView,
	standings: readonly Standing[],
	profiles: readonly ReportProfile[]
): SetAsidePlace[] {
	if (profiles.length === 0) {
		const { group } = view;
		return [{ at: null, title: null, group, stopsZip: false, setAside: group.setAside }];
	}
	return standings
		.filter(({ isRelaxed }) => !isRelaxed)
		.map(({ receiver: at, title, effect, own }) => {
			const group = own?.group ?? view.group;
			const inherited = profiles
				.find(({ id }) => id === at)
				?.inherited.find((each) => each.group === group.id);
			const setAside = own === null ? (inherited?.setAside ?? null) : group.setAside;
			return { at, title, group, stopsZip: effect === 'refusesZip', setAside };
		});
}

/** Ids of the groups that are set aside wherever they count. What stops a zip is in no such place. */
export const setAsideEverywhere = (
	{ counted, standings }: MergedGroups,
	profiles: readonly ReportProfile[]
): ReadonlySet<string> =>
	new Set(
		counted
			.filter((view) => {
				const places = placesOf(view, standings.get(view.group.id) ?? [], profiles);
				return places.length > 0 && places.every(({ setAside }) => setAside !== null);
			})
			.map(({ group }) => group.id)
	);

/** How many groups are set aside at a receiver. */
export const setAsideAt = (
	{ groups }: Pick<ReportSummary, 'groups'>,
	{ id, inherited }: ReportProfile
): number =>
	groups.filter(({ profile, setAside }) => profile === id && setAside !== null).length +
	inherited.filter(({ setAside }) => setAside !== null).length;
