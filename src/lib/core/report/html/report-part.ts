import type { Checked } from '../../check';
import type { Finding, Severity } from '../../findings/finding';
import type { GroupSource } from '../../findings/group-source';
import type { Hit } from '../../findings/matches';
import { allGroups } from '../summary';
import type { Counts } from '../report';

/** One finding, as a row of a table. */
export interface PartRow {
	readonly row: number | null;
	readonly line: number | null;
	readonly value: string | null;
	readonly message: string;
}

/** Findings of one group that belong to a part of a report. */
export interface PartGroup {
	readonly id: string;
	readonly rule: string;
	readonly severity: Severity;
	/** Id of the profile whose demand speaks; null for the standard. */
	readonly profile: string | null;
	readonly file: string | null;
	readonly column: string | null;
	readonly title: string;
	/** What is wrong, in a sentence on all of them. */
	readonly message: string;
	readonly advice: string;
	/** Exact number of findings. */
	readonly count: number;
	/** The first of them. */
	readonly rows: readonly PartRow[];
}

/** Groups of a report, or of the rows of one school, in the order in which to fix them. */
export interface ReportPart {
	readonly groups: readonly PartGroup[];
	readonly counts: Counts;
}

/** All of a report. */
export function wholePart(checked: Checked, mostRows: number): ReportPart {
	const groups = allGroups(checked).map((source): PartGroup => {
		const rows: PartRow[] = [];
		for (const hit of source.hits()) {
			if (rows.length === mostRows) break;
			rows.push(rowOf(source.finding(hit)));
		}
		return { ...headOf(source), message: joined(source.messageParts()), count: source.count, rows };
	});
	return partOf(groups);
}

export const rowOf = ({ row, line, value, message }: Finding): PartRow => ({
	row,
	line,
	value,
	message
});

/** What all findings of a group have in common, without a value of any of them. */
export function headOf(source: GroupSource) {
	const { rule, matches, vendor, id } = source;
	return {
		id,
		rule: rule.meta.id,
		severity: rule.meta.severity,
		profile: vendor?.profile ?? null,
		file: matches.file,
		column: matches.column,
		title: rule.texts.title,
		advice: joined(source.adviceParts())
	};
}

export const joined = (parts: readonly { readonly text: string }[]): string =>
	parts.map(({ text }) => text).join('');

export function partOf(groups: readonly PartGroup[]): ReportPart {
	const counts = { error: 0, warning: 0, info: 0 };
	// What a receiver says of its own is counted with it, as in the report.
	for (const { severity, count, profile } of groups)
		if (profile === null) counts[severity] += count;
	return { groups, counts };
}

/** A group, and its findings one by one. */
export function* hitsOf(
	checked: Checked
): Generator<{ readonly source: GroupSource; readonly hit: Hit }, void, undefined> {
	for (const source of allGroups(checked)) for (const hit of source.hits()) yield { source, hit };
}
