import type { Severity } from '../../core/findings/finding';
import type { GroupView } from '../../core/report/report';
import type { Standing } from '../receivers/merged-groups';
import { rootOf } from './causes';

/** What a person wants to see of the groups. Null means all; an empty `text` means any. */
export interface GroupFilter {
	readonly severity: Severity | null;
	readonly file: string | null;
	/** Id of a receiver at which a group has to count. */
	readonly receiver: string | null;
	readonly text: string;
}

export const noFilter: GroupFilter = { severity: null, file: null, receiver: null, text: '' };

/** What groups mean at the chosen receivers, by id of the group. */
export type Standings = ReadonlyMap<string, readonly Standing[]>;

/** The receivers at which a group counts, each once. */
export const receiversOf = (standings: Standings, group: string): readonly Standing[] => {
	const counting = (standings.get(group) ?? []).filter(({ isRelaxed }) => !isRelaxed);
	return [...new Map(counting.map((each) => [each.receiver, each])).values()];
};

/** A group with its number in the order to fix, and its words in lower case for searching. */
export interface NumberedGroup {
	/** `3` for the third cause, `3.1` for the first of what goes away with it. */
	readonly number: string;
	readonly view: GroupView;
	readonly searchable: string;
}

/**
 * Numbers the causes in the order given, and after each of them what goes away with it. Made once per
 * report, so that typing stays quick.
 */
export function numbered(groups: readonly GroupView[]): readonly NumberedGroup[] {
	return [...byCause(groups).values()].flatMap((family, index) =>
		family.map((view, place) => ({
			number: place === 0 ? `${index + 1}` : `${index + 1}.${place}`,
			view,
			searchable: searchable(view)
		}))
	);
}

/** The groups that hang together, by the id of the first, which is their cause. */
function byCause(groups: readonly GroupView[]): Map<string, GroupView[]> {
	const causes = new Map(groups.map(({ group }) => [group.id, group.causedBy]));
	const families = new Map<string, GroupView[]>();
	for (const view of groups) {
		const { id } = view.group;
		const root = rootOf(id, causes);
		const family = families.get(root);
		if (family === undefined) families.set(root, [view]);
		// A cause stands before what it causes; should it not, it leads its family all the same.
		else if (root === id) family.unshift(view);
		else family.push(view);
	}
	return families;
}

function searchable({ group, title, message }: GroupView): string {
	const sentence = message.map((part) => part.text).join('');
	return [title, sentence, group.file ?? '', group.column ?? '', group.rule]
		.join('\n')
		.toLowerCase();
}

/** The groups that fit, in their order. Every word of the text has to occur somewhere. */
export function filterGroups(
	groups: readonly NumberedGroup[],
	{ severity, file, receiver, text }: GroupFilter,
	standings: Standings = new Map()
): readonly NumberedGroup[] {
	const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
	return groups.filter(
		({ view, searchable: haystack }) =>
			(severity === null || view.group.severity === severity) &&
			(file === null || view.group.file === file) &&
			(receiver === null ||
				receiversOf(standings, view.group.id).some((each) => each.receiver === receiver)) &&
			wanted.every((word) => haystack.includes(word))
	);
}

/** How many groups each file has, in the order in which the files first occur. */
export function groupsByFile(groups: readonly GroupView[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { group } of groups) {
		if (group.file !== null) counts.set(group.file, (counts.get(group.file) ?? 0) + 1);
	}
	return counts;
}

/** How many groups each severity has. */
export function groupsBySeverity(groups: readonly GroupView[]): Readonly<Record<Severity, number>> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { group } of groups) counts[group.severity] += 1;
	return counts;
}
