import type { GroupSource } from '../findings/group-source';
import type { Table } from '../table/table';
import { KindTally, type KindCounts } from './kind-counts';
import type { LostRecords } from './lost-records';
import type { Kind } from './membership';
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
	/** Of users.csv, what these people were; null for other files. */
	readonly kinds: KindCounts | null;
}

/**
 * What costs the records of a file that are off because something is refused; most records first.
 * @param kind of a record before, what that person is; null where the file holds no people
 */
export function causesOf(
	file: string,
	off: OffList,
	lost: LostRecords,
	table: Table | null,
	kind: ((record: number) => Kind) | null = null
): ForecastCause[] {
	if (table === null) return [];
	const own = new Map<number, KindTally>();
	const others = new Map<number, KindTally>();
	const { roots = [] } = lost.file(file) ?? {};
	for (const { record, after, because } of off) {
		const what = kind === null ? null : kind(record);
		if (because === 'refused') own.set(after, KindTally.one(what));
		if (because === 'cascade') tallyAt(others, roots[after], kind !== null).add(what);
	}
	const found = own.size === 0 ? [] : causesIn(lost, table, own, kind !== null);
	return [...found, ...rootCauses(lost, others, kind !== null)]
		.filter(({ tally }) => tally.count > 0)
		.sort((a, b) => b.tally.count - a.tally.count)
		.map(({ group, file: where, tally: { count, kinds } }) => ({
			group: group.id,
			file: where,
			message: group.group(0).message,
			count,
			kinds
		}));
}

function tallyAt(tallies: Map<number, KindTally>, root: number, isOfPeople: boolean): KindTally {
	const known = tallies.get(root);
	if (known !== undefined) return known;
	const made = new KindTally(isOfPeople);
	tallies.set(root, made);
	return made;
}

interface Found {
	readonly group: GroupSource;
	readonly file: string;
	readonly tally: KindTally;
}

/** The causes of those that go with others: what the others are refused for. */
function rootCauses(
	lost: LostRecords,
	tallies: ReadonlyMap<number, KindTally>,
	isOfPeople: boolean
): Found[] {
	const byFile = new Map<string, Map<number, KindTally>>();
	for (const [root, tally] of tallies) {
		const { file, record } = lost.roots[root];
		byFile.set(file, (byFile.get(file) ?? new Map<number, KindTally>()).set(record, tally));
	}
	return [...byFile].flatMap(([file, records]) => {
		const table = lost.set.tables.get(file);
		return table === undefined ? [] : causesIn(lost, table, records, isOfPeople);
	});
}

/** The findings on some refused records, each with how many records are off for it. */
const causesIn = (
	lost: LostRecords,
	table: Table,
	weights: ReadonlyMap<number, KindTally>,
	isOfPeople: boolean
): Found[] =>
	lost.groupsOf(table.name).map((group) => {
		const marks = lost.marksOf(table, group);
		const tally = new KindTally(isOfPeople);
		for (const [record, weight] of weights) if (marks.has(record)) tally.addAll(weight);
		return { group, file: table.name, tally };
	});
