import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { daysOf, NO_DAY } from '../logic/days';
import type { Stay } from './most-at-once';
import type { SeatCounts } from './seat-counts';

/** What is counted: the members of groups, and which roles count. */
export interface Membership {
	/** The column of enrollments.csv that names the group, and the one that names the member. */
	readonly groups: Column;
	readonly members: Column;
	/** By code of the role: whether it counts. */
	readonly counts: Uint8Array;
}

/**
 * The stays of members in some groups, from the enrollments: by code of the group, each from its begin
 * to its end. A date that is blank or none leaves the stay open at that side, as 1.0 always does.
 * @param codes the groups that are asked for
 */
export function staysOf(
	enrollments: Table,
	{ role }: SeatCounts,
	{ groups, members, counts }: Membership,
	codes: readonly number[]
): Map<number, Stay[]> {
	const stays = new Map<number, Stay[]>(codes.map((code) => [code, []]));
	if (codes.length === 0) return stays;
	const isAsked = new Uint8Array(groups.dictionary.size);
	for (const code of codes) isAsked[code] = 1;
	const begin = dayReader(enrollments.column('beginDate'), -Infinity);
	const end = dayReader(enrollments.column('endDate'), Infinity);
	for (const record of groups.recordsOf(isAsked)) {
		if (counts[role.codeAt(record)] === 0) continue;
		const stay = { who: members.codeAt(record), begin: begin(record), end: end(record) };
		stays.get(groups.codeAt(record))?.push(stay);
	}
	return stays;
}

function dayReader(column: Column | undefined, open: number): (record: number) => number {
	if (column === undefined) return () => open;
	const days = daysOf(column);
	return (record) => {
		const day = days[column.codeAt(record)];
		return day === NO_DAY ? open : day;
	};
}
