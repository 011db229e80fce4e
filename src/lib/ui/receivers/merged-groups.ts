import type { Severity } from '../../core/findings/finding';
import type { Effect } from '../../core/profiles/format/parts';
import type { Counts, GroupView, ReportProfile, ReportSummary } from '../../core/report/report';

/** What a group means at one receiver. */
export interface Standing {
	/** Id of the receiver. */
	readonly receiver: string;
	readonly title: string;
	readonly severity: Severity;
	readonly effect: Effect;
	/** The receiver's own group, with its number and words; null where it goes by the standard's. */
	readonly own: GroupView | null;
	/** True where the receiver lets it pass. */
	readonly isRelaxed: boolean;
}

/** The groups of the standard and of the chosen receivers as one list. */
export interface MergedGroups {
	/** What counts at the standard or a receiver, in the order to fix it, each as heavy as the worst. */
	readonly counted: readonly GroupView[];
	/** What every chosen receiver lets pass. */
	readonly relaxed: readonly GroupView[];
	/** By id of a group in either list, what it means at the receivers that speak of it. */
	readonly standings: ReadonlyMap<string, readonly Standing[]>;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const rank = (severity: Severity): number => severities.indexOf(severity);

/**
 * Folds what receivers say of a finding of the standard into that finding, and puts what they demand
 * beyond it in between. With no receiver chosen the groups stay as they are.
 */
export function mergeGroups(
	groups: readonly GroupView[],
	{ profiles, files }: Pick<ReportSummary, 'profiles' | 'files'>
): MergedGroups {
	const leading = groups.filter((view) => view.standsFor === null);
	if (profiles.length === 0) return { counted: leading, relaxed: [], standings: new Map() };
	const standIns = standInsOf(groups);
	const standings = new Map(
		leading.map((view) => {
			const own = standIns.get(view.group.id) ?? [];
			return [view.group.id, profiles.flatMap((profile) => standingsAt(profile, view, own))];
		})
	);
	const isRelaxed = ({ group }: GroupView): boolean =>
		profiles.every(({ id }) => group.relaxedBy.includes(id));
	const counted = leading
		.filter((view) => !isRelaxed(view))
		.map((view) => asHeavyAs(view, standings.get(view.group.id) ?? []));
	return {
		counted: inFixingOrder(
			counted,
			files.map(({ name }) => name)
		),
		relaxed: leading.filter(isRelaxed),
		standings
	};
}

/** The receivers' own groups by the group of the standard that they stand for. */
function standInsOf(groups: readonly GroupView[]): ReadonlyMap<string, readonly GroupView[]> {
	const found = new Map<string, GroupView[]>();
	for (const view of groups) {
		if (view.standsFor === null) continue;
		found.set(view.standsFor, [...(found.get(view.standsFor) ?? []), view]);
	}
	return found;
}

/** What a receiver makes of a group: nothing, one thing, or several where it tells cases apart. */
function standingsAt(
	{ id: receiver, title, inherited }: ReportProfile,
	view: GroupView,
	standIns: readonly GroupView[]
): Standing[] {
	const { group } = view;
	const isRelaxed = group.relaxedBy.includes(receiver);
	const all = group.profile === null ? standIns : [view];
	const own = all
		.filter((each) => each.group.profile === receiver)
		.map((each) => ({
			receiver,
			title,
			severity: each.group.severity,
			effect: each.group.effect ?? 'none',
			own: each,
			isRelaxed
		}));
	const rest = inherited
		.filter((each) => each.group === group.id)
		.map(({ severity, effect }) => ({
			receiver,
			title,
			severity,
			effect,
			own: null,
			isRelaxed: false
		}));
	const passed = { receiver, title, severity: 'info', effect: 'none', own: null } as const;
	if (own.length + rest.length === 0 && isRelaxed) return [{ ...passed, isRelaxed }];
	return [...own, ...rest];
}

function asHeavyAs(view: GroupView, standings: readonly Standing[]): GroupView {
	const severity = standings.reduce(
		(worst, each) => (rank(each.severity) < rank(worst) ? each.severity : worst),
		view.group.severity
	);
	return severity === view.group.severity ? view : { ...view, group: { ...view.group, severity } };
}

/**
 * The zip first, then files in their order, errors before warnings before notes. A file that nobody
 * sent comes after the manifest: others refer to what should be in it.
 */
function inFixingOrder(groups: readonly GroupView[], files: readonly string[]): GroupView[] {
	const place = ({ group: { file } }: GroupView): number => {
		if (file === null) return -1;
		const at = files.indexOf(file);
		return at < 0 ? 0.5 : at;
	};
	return [...groups].sort(
		(a, b) => place(a) - place(b) || rank(a.group.severity) - rank(b.group.severity)
	);
}

/** The report as it counts for the standard and the chosen receivers together. */
export function mergedSummary(
	summary: ReportSummary,
	{ counted }: Pick<MergedGroups, 'counted'>
): ReportSummary {
	if (summary.profiles.length === 0) return summary;
	const groups = counted.map(({ group }) => group);
	const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
	for (const { severity, count } of groups) counts[severity] += count;
	return { ...summary, groups, counts: counts satisfies Counts };
}

/** The group that leads the one of this id: itself, or the one of the standard that it stands for. */
export const leadingGroup = (groups: readonly GroupView[], id: string): string =>
	groups.find(({ group }) => group.id === id)?.standsFor ?? id;
