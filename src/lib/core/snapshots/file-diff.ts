import { HIDDEN_VALUE, isMasked } from '../table/masked-column';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { offRecords } from './off-records';
import { pairRecords, type KeyRule, type Pairing } from './record-keys';

/** One cell that is not what it was. */
export interface CellChange {
	readonly column: string;
	readonly before: string;
	readonly after: string;
}

/** What became of the records of one file. Lists hold record numbers, in the order of their table. */
export interface FileDiff {
	readonly name: string;
	/** Null where the file was not there. */
	readonly tableBefore: Table | null;
	readonly tableAfter: Table | null;
	/** Records that were there: with a key of their own, and not marked as gone. */
	readonly before: number;
	readonly after: number;
	/** Records of the table after. */
	readonly added: readonly number[];
	/** Records of the table before. */
	readonly removed: readonly number[];
	/** Records that are there before and after, and differ; of the table after. */
	readonly changed: readonly number[];
	/** Records that were marked as gone, and are there again; of the table after. */
	readonly returned: readonly number[];
	readonly unchanged: number;
	/** By column in how many of the changed records it differs. */
	readonly columns: Readonly<Record<string, number>>;
	/** The record before of a record after, -1 where there is none. */
	recordBefore(record: number): number;
	/** The record after of a record before, -1 where there is none. */
	recordAfter(record: number): number;
	/** The cells of a changed record that differ. */
	changes(record: number): CellChange[];
}

/**
 * Columns that say how a record is sent and not what it is: the state of a record decides what became
 * of it, and an exporter may put a new time on everything every night.
 */
const ABOUT_SENDING = new Set(['status', 'dateLastModified']);

/** How a file is held against its earlier self. */
export interface FileDiffOptions {
	readonly key: KeyRule;
	/** The file after holds changes only: what it leaves out is as it was. */
	readonly isDelta: boolean;
}

/** Holds two tables of a file against each other; null for one that was not delivered. */
export function diffFile(
	name: string,
	before: Table | null,
	after: Table | null,
	{ key, isDelta }: FileDiffOptions
): FileDiff {
	const pairing = before === null || after === null ? null : pairRecords(before, after, key);
	const was = sideOf(before, pairing?.unkeyedBefore, pairing === null);
	const is = sideOf(after, pairing?.unkeyedAfter, pairing === null);
	const compared = before === null || after === null ? [] : comparedColumns(before, after);
	const found = sorted({ before, after, pairing, was, is, compared, isDelta });
	const liveBefore = count(was, before);
	return {
		name,
		tableBefore: before,
		tableAfter: after,
		before: liveBefore,
		after: liveBefore - found.removed.length + found.added.length + found.returned.length,
		...found,
		recordBefore: (record) => pairing?.before[record] ?? -1,
		recordAfter: (record) => pairing?.after[record] ?? -1,
		changes: (record) => changesOf(compared, pairing?.before[record] ?? -1, record)
	};
}

/** A table with what is asked of each of its records. */
interface Side {
	/** False for records without a key of their own. */
	isKeyed(record: number): boolean;
	/** True for records that are marked as gone. */
	isOff(record: number): boolean;
}

function sideOf(
	table: Table | null,
	unkeyed: ReadonlySet<number> | undefined,
	isAlone: boolean
): Side {
	const off = table === null ? null : offRecords(table);
	return {
		// With nothing to hold it against, every record of a table counts.
		isKeyed: (record) => isAlone || unkeyed?.has(record) !== true,
		isOff: (record) => off?.(record) === true
	};
}

const count = ({ isKeyed, isOff }: Side, table: Table | null): number => {
	let number = 0;
	for (let record = 0; record < (table?.records ?? 0); record++) {
		if (isKeyed(record) && !isOff(record)) number++;
	}
	return number;
};

interface Held {
	readonly before: Table | null;
	readonly after: Table | null;
	readonly pairing: Pairing | null;
	readonly was: Side;
	readonly is: Side;
	readonly compared: readonly Compared[];
	readonly isDelta: boolean;
}

type Sorted = Pick<
	FileDiff,
	'added' | 'removed' | 'changed' | 'returned' | 'unchanged' | 'columns'
>;

function sorted(held: Held): Sorted {
	const found = { added: [], removed: [], changed: [], returned: [] } as Lists;
	const counts = new Map<string, number>();
	let unchanged = 0;
	for (let record = 0; record < (held.after?.records ?? 0); record++) {
		if (!held.is.isKeyed(record)) continue;
		const old = held.pairing?.before[record] ?? -1;
		const fate = fateOf(held, old, record, counts);
		if (fate === 'unchanged') unchanged++;
		else if (fate !== null) found[fate].push(fate === 'removed' ? old : record);
	}
	const left = leftOut(held);
	if (held.isDelta) unchanged += left.length;
	else found.removed = [...found.removed, ...left].sort((a, b) => a - b);
	return { ...found, unchanged, columns: Object.fromEntries(counts) };
}

type Lists = Record<'added' | 'removed' | 'changed' | 'returned', number[]>;

/** What became of a record that is in the table after; null for one that was gone and still is. */
function fateOf(
	held: Held,
	old: number,
	record: number,
	counts: Map<string, number>
): keyof Lists | 'unchanged' | null {
	const wasThere = old >= 0 && !held.was.isOff(old);
	if (held.is.isOff(record)) return wasThere ? 'removed' : null;
	if (!wasThere) return old < 0 ? 'added' : 'returned';
	return isChanged(held, old, record, counts) ? 'changed' : 'unchanged';
}

/** The records before that the table after does not have. */
function leftOut({ before, pairing, was }: Held): number[] {
	const left: number[] = [];
	for (let old = 0; old < (before?.records ?? 0); old++) {
		const isThere = (pairing?.after[old] ?? -1) >= 0;
		if (!isThere && was.isKeyed(old) && !was.isOff(old)) left.push(old);
	}
	return left;
}

/** A column of both tables, and how its codes are held against each other. */
interface Compared {
	readonly name: string;
	readonly before: Column;
	readonly after: Column;
	/** By code after the code before of the same value, or -1. */
	readonly codes: Int32Array;
}

function comparedColumns(before: Table, after: Table): Compared[] {
	return after.columns.flatMap((column) => {
		const other = before.column(column.name);
		if (other === undefined || ABOUT_SENDING.has(column.name)) return [];
		const codes = other.dictionary.join(column.dictionary);
		return [{ name: column.name, before: other, after: column, codes }];
	});
}

function isChanged(
	{ before, after, compared }: Held,
	old: number,
	record: number,
	counts: Map<string, number>
): boolean {
	// The cells of a row with a wrong number of fields may stand in the wrong columns.
	if (before?.ragged.has(old) === true || after?.ragged.has(record) === true) return false;
	let differs = false;
	for (const { name, before: from, after: to, codes } of compared) {
		if (codes[to.codeAt(record)] === from.codeAt(old)) continue;
		differs = true;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return differs;
}

function changesOf(compared: readonly Compared[], old: number, record: number): CellChange[] {
	if (old < 0) return [];
	return compared.flatMap(({ name, before, after, codes }) =>
		codes[after.codeAt(record)] === before.codeAt(old)
			? []
			: [{ column: name, before: shown(before, old), after: shown(after, record) }]
	);
}

/** A cell as it may be shown: of a password only whether there is one. */
function shown(column: Column, record: number): string {
	const text = column.textAt(record);
	return isMasked(column) && text !== '' ? HIDDEN_VALUE : text;
}
