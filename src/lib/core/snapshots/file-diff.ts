import type { Table } from '../table/table';
import { cellChanges, comparedColumns, compareColumn, type CellChange } from './cell-changes';
import { offMarks } from './off-records';
import { keyedAlone, OWN_KEY, pairRecords, type KeyRule, type Pairing } from './record-keys';

/** What became of the records of one file. Lists hold record numbers, in the order of their table. */
export interface FileDiff {
	readonly name: string;
	/** Null where the file was not there. */
	readonly tableBefore: Table | null;
	readonly tableAfter: Table | null;
	/** True where the file after holds changes only: what it leaves out is as it was. */
	readonly isDelta: boolean;
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
	/** Headers that one side alone has. They change no record. */
	readonly columnsAdded: readonly string[];
	readonly columnsRemoved: readonly string[];
	/** The record before of a record after, -1 where there is none. */
	recordBefore(record: number): number;
	/** The record after of a record before, -1 where there is none. */
	recordAfter(record: number): number;
	/** True for a record before that counts: with a key of its own, and not marked as gone. */
	isLiveBefore(record: number): boolean;
	/** The same of a record after. */
	isLiveAfter(record: number): boolean;
	/** The cells of a changed record that differ. */
	changes(record: number): CellChange[];
}

/** How a file is held against its earlier self. */
export interface FileDiffOptions {
	readonly key: KeyRule;
	readonly isDelta: boolean;
}

/** Holds two tables of a file against each other; null for one that was not delivered. */
export function diffFile(
	name: string,
	before: Table | null,
	after: Table | null,
	{ key, isDelta }: FileDiffOptions
): FileDiff {
	const pairing = pairingOf(before, after, key);
	const was = liveMarks(before, pairing.was.states);
	const is = liveMarks(after, pairing.is.states);
	const fates = fatesOf(pairing, was, is, after);
	const { columns, added, removed } = comparedColumns(before, after, key);
	const counts: Record<string, number> = {};
	if (before !== null && after !== null) {
		const old = comparable(pairing, fates, before, after);
		for (const column of columns) {
			const count = compareColumn(column, old, fates, CHANGED);
			if (count > 0) counts[column.name] = count;
		}
	}
	const gone = goneRecords(pairing, was, fates, isDelta);
	const live = count(was);
	const lists = listsOf(fates);
	const { changed } = lists;
	return {
		name,
		tableBefore: before,
		tableAfter: after,
		isDelta,
		before: live,
		after: live - gone.length + lists.added.length + lists.returned.length,
		...lists,
		removed: gone,
		unchanged: live - gone.length - changed.length,
		columns: counts,
		columnsAdded: added,
		columnsRemoved: removed,
		recordBefore: (record) => pairing.before[record] ?? -1,
		recordAfter: (record) => pairing.after[record] ?? -1,
		isLiveBefore: (record) => was[record] === 1,
		isLiveAfter: (record) => is[record] === 1,
		changes: (record) => cellChanges(columns, pairing.before[record] ?? -1, record)
	};
}

/** What became of a record that is in the table after. */
const ADDED = 1;
const RETURNED = 2;
const SAME = 3;
const CHANGED = 4;
const REMOVED = 5;

const none = new Int32Array(0);
const nobody = { states: new Uint8Array(0) };

function pairingOf(before: Table | null, after: Table | null, key: KeyRule): Pairing {
	if (before !== null && after !== null) return pairRecords(before, after, key);
	return {
		after: new Int32Array(before?.records ?? 0).fill(-1),
		before: after === null ? none : new Int32Array(after.records).fill(-1),
		was: before === null ? nobody : keyedAlone(before, key),
		is: after === null ? nobody : keyedAlone(after, key)
	};
}

/** By record 1 where it has a key of its own and is not marked as gone. */
function liveMarks(table: Table | null, states: Uint8Array): Uint8Array {
	const off = table === null ? null : offMarks(table);
	const live = new Uint8Array(states.length);
	for (let record = 0; record < live.length; record++) {
		live[record] = states[record] === OWN_KEY && (off === null || off[record] === 0) ? 1 : 0;
	}
	return live;
}

function fatesOf(
	{ before, is: { states } }: Pairing,
	was: Uint8Array,
	is: Uint8Array,
	table: Table | null
): Uint8Array {
	const fates = new Uint8Array(table?.records ?? 0);
	for (let record = 0; record < fates.length; record++) {
		const old = before[record];
		const wasThere = old >= 0 && was[old] === 1;
		if (is[record] === 1) fates[record] = wasThere ? SAME : old < 0 ? ADDED : RETURNED;
		else if (states[record] === OWN_KEY && wasThere) fates[record] = REMOVED;
	}
	return fates;
}

/**
 * For each record after the one before that it is compared with, or -1. The cells of a row with a
 * wrong number of fields may stand in the wrong columns, so such a row is compared with nothing.
 */
function comparable(
	{ before: old }: Pairing,
	fates: Uint8Array,
	before: Table,
	after: Table
): Int32Array {
	const compared = new Int32Array(fates.length);
	const isRagged = before.ragged.size + after.ragged.size > 0;
	for (let record = 0; record < fates.length; record++) {
		const ragged = isRagged && (before.ragged.has(old[record]) || after.ragged.has(record));
		compared[record] = fates[record] === SAME && !ragged ? old[record] : -1;
	}
	return compared;
}

/** Records before that are gone: left out, or said to be so. */
function goneRecords(
	{ after, before: old }: Pairing,
	was: Uint8Array,
	fates: Uint8Array,
	isDelta: boolean
): number[] {
	const gone = new Uint8Array(was.length);
	for (let record = 0; record < was.length; record++) {
		if (!isDelta && was[record] === 1 && after[record] < 0) gone[record] = 1;
	}
	for (let record = 0; record < fates.length; record++) {
		if (fates[record] === REMOVED) gone[old[record]] = 1;
	}
	return placesOf(gone, 1);
}

const listsOf = (fates: Uint8Array) => ({
	added: placesOf(fates, ADDED),
	changed: placesOf(fates, CHANGED),
	returned: placesOf(fates, RETURNED)
});

function placesOf(marks: Uint8Array, wanted: number): number[] {
	const places: number[] = [];
	for (let at = 0; at < marks.length; at++) if (marks[at] === wanted) places.push(at);
	return places;
}

function count(marks: Uint8Array): number {
	let number = 0;
	for (let at = 0; at < marks.length; at++) number += marks[at];
	return number;
}
