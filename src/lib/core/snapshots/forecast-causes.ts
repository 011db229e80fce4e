import type { GroupSource } from '../findings/group-source';
import type { Table } from '../table/table';
import type { LostRecords } from './lost-records';
import type { OffList } from './off-list';

/** A finding that costs records which the receiver would switch off, so that its repair saves them. */
export interface ForecastCause {
	/** Id of the group in the report of the newer delivery. */
	readonly group: string;
	/** The file in which it is to be repaired: that of the records, or of what they hang on. */
	readonly file: string;
	readonly message: string;
	/** Records that are off for it. One that has several causes counts at each. */
	readonly count: number;
}

/** What costs the records of a file that are off because something is refused; most records first. */
export function causesOf(
	file: string,
	off: OffList,
	lost: LostRecords,
	table: Table | null
): ForecastCause[] {
	if (table === null) return [];
	const own = new Map<number, number>();
	const others = new Map<number, number>();
	const { roots = [] } = lost.file(file) ?? {};
	for (const { after, because } of off) {
		if (because === 'refused') own.set(after, 1);
		if (because === 'cascade') others.set(roots[after], (others.get(roots[after]) ?? 0) + 1);
	}
	const found = own.size === 0 ? [] : causesIn(lost, table, own);
	return [...found, ...rootCauses(lost, others)]
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ group, file: where, count }) => ({
			group: group.id,
			file: where,
			message: group.group(0).message,
			count
		}));
}

interface Found {
	readonly group: GroupSource;
	readonly file: string;
	readonly count: number;
}

/** The causes of those that go with others: what the others are refused for. */
function rootCauses(lost: LostRecords, counts: ReadonlyMap<number, number>): Found[] {
	const byFile = new Map<string, Map<number, number>>();
	for (const [root, count] of counts) {
		const { file, record } = lost.roots[root];
		byFile.set(file, (byFile.get(file) ?? new Map<number, number>()).set(record, count));
	}
	return [...byFile].flatMap(([file, records]) => {
		const table = lost.set.tables.get(file);
		return table === undefined ? [] : causesIn(lost, table, records);
	});
}

/** The findings on some refused records, each with how many records are off for it. */
const causesIn = (lost: LostRecords, table: Table, weights: ReadonlyMap<number, number>): Found[] =>
	lost.groupsOf(table.name).map((group) => {
		const marks = lost.marksOf(table, group);
		let count = 0;
		for (const [record, weight] of weights) if (marks.has(record)) count += weight;
		return { group, file: table.name, count };
	});
