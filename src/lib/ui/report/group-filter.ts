import type { Severity } from '../../core/findings/finding';
import type { GroupView } from '../../core/report/report';

/** What a person wants to see of the groups. Null means all; an empty `text` means any. */
export interface GroupFilter {
	readonly severity: Severity | null;
	readonly file: string | null;
	readonly text: string;
}

export const noFilter: GroupFilter = { severity: null, file: null, text: '' };

/** A group with its place in the order to fix, from 1, and its words in lower case for searching. */
export interface NumberedGroup {
	readonly number: number;
	readonly view: GroupView;
	readonly searchable: string;
}

/** Numbers the groups in the order given. Made once per report, so that typing stays quick. */
export const numbered = (groups: readonly GroupView[]): readonly NumberedGroup[] =>
	groups.map((view, index) => ({ number: index + 1, view, searchable: searchable(view) }));

function searchable({ group, title, message }: GroupView): string {
	const sentence = message.map((part) => part.text).join('');
	return [title, sentence, group.file ?? '', group.column ?? '', group.rule]
		.join('\n')
		.toLowerCase();
}

/** The groups that fit, in their order. Every word of the text has to occur somewhere. */
export function filterGroups(
	groups: readonly NumberedGroup[],
	{ severity, file, text }: GroupFilter
): readonly NumberedGroup[] {
	const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
	return groups.filter(
		({ view, searchable: haystack }) =>
			(severity === null || view.group.severity === severity) &&
			(file === null || view.group.file === file) &&
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
