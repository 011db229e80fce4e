import type { Checked } from '../check';
import type { RecordMarks } from '../findings/record-marks';
import type { Table } from '../table/table';
import { readingOrder } from '../zip/standard-names';
import { counted, type Counted, type Judgement } from './judgement';
import { marksOf } from './profile-files';

/** What becomes of one record: taken, taken with an error, or left out (alone or with its file). */
export type RowVerdict = 'fine' | 'error' | 'dropped';

/** Records that went from one verdict to another. */
export interface RowShift {
	readonly before: RowVerdict;
	readonly after: RowVerdict;
	readonly count: number;
}

/** One record whose verdict changes. */
export interface ChangedRow {
	/** As in the report: the header is row 1. */
	readonly row: number;
	/** What stands in its first column. */
	readonly id: string;
	readonly before: RowVerdict;
	readonly after: RowVerdict;
	/** What is said of it where it fares worse; null where its whole file is left out. */
	readonly because: string | null;
}

/** The records of one file whose verdict changes from one judgement to another. */
export interface FileChanges {
	readonly name: string;
	readonly records: number;
	/** Exact, the most frequent first. */
	readonly shifts: readonly RowShift[];
	/** The first of them in the order of the file. */
	readonly rows: readonly ChangedRow[];
}

/** Rows that are listed per file; all are counted. */
const LISTED = 20;

const verdicts: readonly RowVerdict[] = ['fine', 'error', 'dropped'];

/**
 * Which records of a checked set fare otherwise under another judgement, file by file: for two
 * versions of a profile. A zip that is refused as a whole is the verdict's affair, not that of rows.
 * A file that is not read has no findings, so its records count as fine.
 */
export function verdictChanges(
	{ set }: Pick<Checked, 'set'>,
	before: Judgement,
	after: Judgement
): FileChanges[] {
	const [one, other] = [counted(before), counted(after)];
	return [...set.tables.values()]
		.sort((a, b) => readingOrder(a.name) - readingOrder(b.name))
		.map((table) => fileChanges(table, fateOf(table, one), fateOf(table, other)))
		.filter(({ shifts }) => shifts.length > 0);
}

/** What a judgement says of the records of one file. */
interface Fate {
	readonly found: readonly Counted[];
	readonly isRefused: boolean;
	readonly dropped: RecordMarks;
	readonly errors: RecordMarks;
}

function fateOf(table: Table, all: readonly Counted[]): Fate {
	const found = all.filter(({ group }) => group.matches.file === table.name);
	return {
		found,
		isRefused: found.some(({ effect }) => effect === 'refusesFile'),
		dropped: marksOf(table, found, ({ effect }) => effect === 'dropsRow'),
		errors: marksOf(table, found, ({ severity }) => severity === 'error')
	};
}

/** Index into `verdicts`. */
function rankOf({ isRefused, dropped, errors }: Fate, record: number): number {
	if (isRefused || isMarked(dropped, record)) return 2;
	return isMarked(errors, record) ? 1 : 0;
}

const isMarked = ({ bits }: RecordMarks, record: number): boolean =>
	((bits[record >>> 5] >>> (record & 31)) & 1) === 1;

function fileChanges(table: Table, before: Fate, after: Fate): FileChanges {
	const counts = new Map<number, number>();
	const listed: { record: number; from: number; to: number }[] = [];
	for (let record = 0; record < table.records; record++) {
		const from = rankOf(before, record);
		const to = rankOf(after, record);
		if (from === to) continue;
		counts.set(from * 3 + to, (counts.get(from * 3 + to) ?? 0) + 1);
		if (listed.length < LISTED) listed.push({ record, from, to });
	}
	const reasons = [before, after].map((fate) =>
		reasonsOf(fate, new Set(listed.map(({ record }) => record)))
	);
	return {
		name: table.name,
		records: table.records,
		shifts: [...counts]
			.map(([key, count]) => ({
				before: verdicts[Math.floor(key / 3)],
				after: verdicts[key % 3],
				count
			}))
			.sort((a, b) => b.count - a.count),
		rows: listed.map(({ record, from, to }) => ({
			row: table.row(record),
			id: table.columns[0]?.textAt(record) ?? '',
			before: verdicts[from],
			after: verdicts[to],
			because: reasons[from > to ? 0 : 1].get(record) ?? null
		}))
	};
}

/** The gravest thing that is said of each of these records. */
function reasonsOf({ found, isRefused }: Fate, records: ReadonlySet<number>): Map<number, string> {
	const reasons = new Map<number, string>();
	if (isRefused || records.size === 0) return reasons;
	const last = Math.max(...records);
	const weighty = [
		...found.filter(({ effect }) => effect === 'dropsRow'),
		...found.filter(({ effect, severity }) => effect !== 'dropsRow' && severity === 'error')
	];
	for (const { group } of weighty) {
		for (const hit of group.hits()) {
			// Hits come in the order of records.
			if (hit.record > last) break;
			if (records.has(hit.record) && !reasons.has(hit.record))
				reasons.set(hit.record, group.findingText(hit));
		}
	}
	return reasons;
}
