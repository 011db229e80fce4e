import { GroupSource } from '../findings/group-source';
import type { Severity } from '../findings/finding';
import type { Hit } from '../findings/matches';
import { FilteredMatches } from './filtered-matches';

const grave: Readonly<Record<Severity, number>> = { error: 0, warning: 2, info: 4 };

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
	const left = new Map<GroupSource, GroupSource | null>();
	for (const beside of bySpot.values()) thinOut(beside, left);
	return groups.flatMap((group) => (left.has(group) ? (left.get(group) ?? []) : [group]));
}

/** What two findings at one place of one id have in common, besides the record. */
const spotOf = ({ rule, matches: { file, column } }: GroupSource): string =>
	JSON.stringify([rule.meta.id, file, column]);

const rankOf = ({ rule, vendor }: GroupSource): number =>
	grave[rule.meta.severity] + ((vendor?.base ?? null) === null ? 0 : 1);

/** Sets what is left of the groups at one spot, beside those that rank before them. */
function thinOut(beside: readonly GroupSource[], left: Map<GroupSource, GroupSource | null>): void {
	const ranks = [...new Set(beside.map(rankOf))].sort((a, b) => a - b);
	if (ranks.length < 2) return;
	const taken: Taken = new Map();
	for (const rank of ranks) {
		const alike = beside.filter((group) => rankOf(group) === rank);
		for (const group of alike) left.set(group, without(group, taken));
		// Nothing comes behind the last, which often is a note on nearly every record.
		if (rank === ranks.at(-1)) return;
		for (const group of alike) for (const hit of group.hits()) take(taken, group, hit);
	}
}

/**
 * The values that were found on a record, or in the row of one (several of a list, null for none), each
 * with the first rank. The parts of groups ask again later, when those of later ranks stand there, too.
 */
type Taken = Map<number | string, Map<string | null, number>>;

function take(taken: Taken, group: GroupSource, hit: Hit): void {
	const record = recordOf(group, hit);
	const values = taken.get(record) ?? new Map<string | null, number>();
	const value = valueOf(group, hit);
	if (!values.has(value)) values.set(value, rankOf(group));
	taken.set(record, values);
}

/** A group without what was found before; null where nothing is left. */
function without(group: GroupSource, taken: Taken): GroupSource | null {
	const { rule, matches, key, count, version, vendor } = group;
	if (taken.size === 0) return group;
	const rank = rankOf(group);
	const left = new FilteredMatches(matches, key, (hit) => !isTaken(taken, rank, group, hit));
	if (left.count === count) return group;
	if (left.count === 0) return null;
	const values = Math.max(1, left.distinct);
	return new GroupSource(rule, left, null, left.count, values, version, vendor);
}

function isTaken(taken: Taken, rank: number, group: GroupSource, hit: Hit): boolean {
	const here = taken.get(recordOf(group, hit));
	if (here === undefined) return false;
	const value = valueOf(group, hit);
	for (const [other, first] of here) {
		if (first < rank && (other === value || other === null || value === null)) return true;
	}
	return false;
}

/** The record of a finding, or the row of one that lies in none. */
function recordOf({ matches }: GroupSource, hit: Hit): number | string {
	if (hit.record >= 0) return hit.record;
	return `row ${String(matches.place(hit).row)}`;
}

const valueOf = ({ matches }: GroupSource, hit: Hit): string | null =>
	matches.details(hit).value ?? matches.text(hit);
