import type { Severity } from './finding';
import type { Matches } from './matches';
import { readingOrder } from '../zip/standard-names';
import type { Collector } from './collector';
import { GroupSource, type VendorSide } from './group-source';

/** Above this many groups in one column, one group counts the values instead. */
export const MAX_GROUPS_PER_COLUMN = 50;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The groups of one rule: by value where the value is the cause, else one per column or place. */
export function groupsOf(collector: Collector, vendor: VendorSide | null = null): GroupSource[] {
	return collector.matches.flatMap((matches) => split(collector, matches, vendor));
}

function split(collector: Collector, matches: Matches, vendor: VendorSide | null): GroupSource[] {
	const { rule, version } = collector;
	const group = (key: number | null, hits: number, values: number): GroupSource =>
		new GroupSource(rule, matches, key, hits, values, version, vendor);
	const { distinct, count } = matches;
	if (count === 0) return [];
	if (distinct === 0) return [group(null, count, 1)];
	const byValue =
		rule.meta.byValue && matches.together !== true && distinct <= MAX_GROUPS_PER_COLUMN;
	if (!byValue) return [group(null, count, distinct)];
	return matches.values.map((value) => group(value.key, value.count, 1));
}

/**
 * Sorts groups into the order in which to fix them and numbers them: the zip first, then the files in
 * their reading order, errors before warnings before notes, then by rule as listed, column and
 * size. Nothing here depends on the order in which files were read.
 */
export function inFixingOrder(
	groups: readonly GroupSource[],
	ruleOrder: (rule: string) => number
): GroupSource[] {
	const keyed = groups.map((group) => ({ group, key: sortKey(group, ruleOrder) }));
	keyed.sort((a, b) => compareKeys(a.key, b.key));
	const sorted = keyed.map(({ group }) => group);
	sorted.forEach((group, index) => (group.id = `g${index + 1}`));
	return sorted;
}

type SortKey = readonly (string | number)[];

function sortKey(
	{ matches, rule, count, first }: GroupSource,
	ruleOrder: (rule: string) => number
): SortKey {
	return [
		matches.file === null ? -1 : readingOrder(matches.file),
		matches.file ?? '',
		severities.indexOf(rule.meta.severity),
		ruleOrder(rule.meta.id),
		matches.columnIndex,
		matches.column ?? '',
		-count,
		first.record,
		first.key
	];
}

function compareKeys(a: SortKey, b: SortKey): number {
	const at = a.findIndex((part, index) => part !== b[index]);
	if (at < 0) return 0;
	return a[at] < b[at] ? -1 : 1;
}
