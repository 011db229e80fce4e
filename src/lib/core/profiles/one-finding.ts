import { GroupSource } from '../findings/group-source';
import type { Severity } from '../findings/finding';
import type { Hit } from '../findings/matches';
import { FilteredMatches } from './filtered-matches';

const grave: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Groups of which a place has one finding of an id: of two at the same place the graver stays, or the
 * receiver's own before one of the base that stands in for it. What several demands of its own say
 * there, is several faults.
 */
export function oneForEachPlace(groups: readonly GroupSource[]): GroupSource[] {
	const bySpot = new Map<string, GroupSource[]>();
	for (const group of groups) {
		const spot = spotOf(group);
		bySpot.set(spot, [...(bySpot.get(spot) ?? []), group]);
	}
	return groups.flatMap((group) => {
		const beside = bySpot.get(spotOf(group)) ?? [];
		const before = beside.filter((other) => goesBefore(other, group));
		return before.length === 0 ? [group] : (without(group, before) ?? []);
	});
}

/** What two findings at one place of one id have in common, besides the record. */
const spotOf = ({ rule, matches: { file, column } }: GroupSource): string =>
	JSON.stringify([rule.meta.id, file, column]);

const goesBefore = (one: GroupSource, other: GroupSource): boolean => {
	const difference = grave[one.rule.meta.severity] - grave[other.rule.meta.severity];
	return difference === 0 ? !isOfBase(one) && isOfBase(other) : difference < 0;
};

const isOfBase = ({ vendor }: GroupSource): boolean => (vendor?.base ?? null) !== null;

/** What is left of a group beside others; null where nothing is. */
function without(group: GroupSource, others: readonly GroupSource[]): GroupSource[] | null {
	const taken = new Set<number | string>();
	for (const other of others) for (const hit of other.hits()) taken.add(recordOf(other, hit));
	const { rule, matches, key, count, version, vendor } = group;
	const left = new FilteredMatches(matches, key, (hit) => !taken.has(recordOf(group, hit)));
	if (left.count === count) return [group];
	if (left.count === 0) return null;
	const values = Math.max(1, left.distinct);
	return [new GroupSource(rule, left, null, left.count, values, version, vendor)];
}

/** The record of a finding, or the row of one that lies in none. */
function recordOf({ matches }: GroupSource, hit: Hit): number | string {
	if (hit.record >= 0) return hit.record;
	return `row ${String(matches.place(hit).row)}`;
}
