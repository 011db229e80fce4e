import type { SetAside, Severity } from '../../core/findings/finding';
import type { Effect } from '../../core/profiles/format/parts';
import type { GroupView, ReportProfile, ReportSummary } from '../../core/report/report';

/** A group as it counts at one receiver. */
export interface ReceiverFinding {
	/** In the receiver's words, or those of the standard where it goes by that. */
	readonly view: GroupView;
	readonly severity: Severity;
	readonly effect: Effect;
	/** The receiver's own number of it; null where it goes by the standard. */
	readonly demand: string | null;
	readonly setAside: SetAside | null;
	/** Id of the group that the report opens for it. */
	readonly opens: string;
}

/** What counts at a receiver, by how much it matters. */
export interface ReceiverSections {
	readonly stops: readonly ReceiverFinding[];
	readonly lost: readonly ReceiverFinding[];
	readonly look: readonly ReceiverFinding[];
	readonly notes: readonly ReceiverFinding[];
	/** Of the last three, what somebody set aside. */
	readonly aside: readonly ReceiverFinding[];
}

/** All that counts at a receiver, file by file in the order to fix it. */
export function findingsAt(
	profile: ReportProfile,
	groups: readonly GroupView[],
	files: ReportSummary['files']
): ReceiverFinding[] {
	const byId = new Map(groups.map((view) => [view.group.id, view]));
	const own = groups
		.filter(({ group }) => group.profile === profile.id)
		.map((view) => ownFinding(view, byId));
	const inherited = profile.inherited.flatMap(({ group, count, ...weight }) => {
		const view = byId.get(group);
		if (view === undefined) return [];
		const counted = { ...view, group: { ...view.group, count } };
		return [{ view: counted, ...weight, demand: null, opens: group }];
	});
	const order = files.map(({ name }) => name);
	const place = ({ view: { group } }: ReceiverFinding): number =>
		group.file === null ? -1 : order.indexOf(group.file);
	return [...own, ...inherited].sort((a, b) => place(a) - place(b));
}

function ownFinding(view: GroupView, byId: ReadonlyMap<string, GroupView>): ReceiverFinding {
	const { id, severity, effect, rule, setAside } = view.group;
	const { standsFor } = view;
	return {
		view,
		severity,
		effect: effect ?? 'none',
		demand: rule,
		setAside,
		opens: standsFor !== null && byId.has(standsFor) ? standsFor : id
	};
}

/** What stops the zip stays where it is, whatever somebody knows about it. */
export function inSections(all: readonly ReceiverFinding[]): ReceiverSections {
	const stops = all.filter(({ effect }) => effect === 'refusesZip');
	const others = all.filter(({ effect }) => effect !== 'refusesZip');
	const open = others.filter(({ setAside }) => setAside === null);
	const kept = open.filter(({ effect }) => effect === 'none');
	return {
		stops,
		lost: open.filter(({ effect }) => effect !== 'none'),
		look: kept.filter(({ severity }) => severity !== 'info'),
		notes: kept.filter(({ severity }) => severity === 'info'),
		aside: others.filter(({ setAside }) => setAside !== null)
	};
}
