import type { Effect } from '../profiles/format/parts';
import { standardNames } from '../zip/standard-names';
import type { GroupView, ReportProfile } from './report';

/** One kind of problem that costs something, at all receivers together. */
export interface RefusedLine {
	/** The rule, in words. */
	readonly title: string;
	/** Where most of it is; null where it is about the zip, or about files that the standard does not have. */
	readonly file: string | null;
	readonly count: number;
	/** The worst that a receiver does; null where none was chosen and the standard speaks. */
	readonly effect: Effect | null;
	/** The receivers that do it. */
	readonly receivers: readonly string[];
}

const effects: readonly (Effect | null)[] = ['refusesZip', 'refusesFile', 'dropsRow', 'dropsValue'];

/** A group, counted at one receiver or by the standard. */
interface Counted {
	/** Of a receiver's group that of the standard that it stands for, where there is one. */
	readonly view: GroupView;
	readonly count: number;
	readonly effect: Effect | null;
	readonly receiver: string | null;
}

/**
 * What receivers would refuse or leave out, by rule; without receivers the errors of the standard. The
 * worst first, then the most. A finding that counts at several receivers is counted once.
 */
export function refusedLines(
	groups: readonly GroupView[],
	profiles: readonly ReportProfile[]
): RefusedLine[] {
	const counted = profiles.length === 0 ? standardErrors(groups) : lossesAt(groups, profiles);
	const lines = new Map<string, Counted[]>();
	for (const each of counted) {
		const { title } = each.view;
		lines.set(title, [...(lines.get(title) ?? []), each]);
	}
	return [...lines.values()]
		.map(lineOf)
		.sort((a, b) => rank(a.effect) - rank(b.effect) || b.count - a.count);
}

const rank = (effect: Effect | null): number => effects.indexOf(effect);

const standardErrors = (groups: readonly GroupView[]): Counted[] =>
	groups
		.filter(({ group }) => group.profile === null && group.severity === 'error')
		.map((view) => ({ view, count: view.group.count, effect: null, receiver: null }));

function lossesAt(groups: readonly GroupView[], profiles: readonly ReportProfile[]): Counted[] {
	const byId = new Map(groups.map((view) => [view.group.id, view]));
	return profiles.flatMap(({ id, title: receiver, inherited }) => {
		const own = groups
			.filter(({ group }) => group.profile === id)
			.map((view) => ({
				view: byId.get(view.standsFor ?? '') ?? view,
				count: view.group.count,
				effect: view.group.effect,
				receiver
			}));
		const taken = inherited.flatMap(({ group, count, effect }) => {
			const view = byId.get(group);
			return view === undefined ? [] : [{ view, count, effect, receiver }];
		});
		return [...own, ...taken].filter(({ effect }) => effects.includes(effect));
	});
}

function lineOf(same: readonly Counted[]): RefusedLine {
	const counts = new Map<string, { readonly file: string | null; readonly count: number }>();
	for (const { view, count } of same) {
		// The same rows at several receivers.
		const { id, file } = view.group;
		counts.set(id, { file, count: Math.max(count, counts.get(id)?.count ?? 0) });
	}
	const most = [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a));
	const worst = [...same].sort((a, b) => rank(a.effect) - rank(b.effect))[0];
	return {
		title: same[0].view.title,
		file: standardName(most.file),
		count: [...counts.values()].reduce((sum, { count }) => sum + count, 0),
		effect: worst.effect,
		receivers: [
			...new Set(
				same.flatMap(({ effect, receiver }) => (effect === worst.effect ? (receiver ?? []) : []))
			)
		]
	};
}

/** A file by its name where the standard has it; any other name comes out of the zip. */
const standardName = (file: string | null): string | null =>
	file !== null && standardNames.includes(file) ? file : null;
