import type { Column } from '../table/column';
import type { Dictionary } from '../table/dictionary';
import type { Table } from '../table/table';
import { hasCapitals, textKeys } from './folded-keys';
import { matchedCodes } from './matched-codes';

/** How the records of a file are known again from one delivery to the next. */
export interface KeyRule {
	/** The columns that name a record together. */
	readonly columns: readonly string[];
	/** Keys that differ in case alone are one and the same. */
	readonly ignoreCase: boolean;
	/** Columns by which records are known that the first ones do not find. */
	readonly fallback?: readonly string[];
}

/** Every file is known by its identifier unless a receiver says otherwise. */
export const sourcedIdKey: KeyRule = { columns: ['sourcedId'], ignoreCase: false };

/** What the key of a record is: none, one of its own, or one that a record above it has. */
export const NO_KEY = 0;
export const OWN_KEY = 1;
export const TAKEN_KEY = 2;

/** Records of a table and their keys. */
export interface Keyed {
	/** By record one of the three above. */
	readonly states: Uint8Array;
}

/** Which record of one table is which of the other: record numbers, -1 where there is none. */
export interface Pairing {
	/** By record of the table before. */
	readonly after: Int32Array;
	/** By record of the table after. */
	readonly before: Int32Array;
	readonly was: Keyed;
	readonly is: Keyed;
}

/**
 * Finds the pairs of two tables of one file. Where a key column is missing on one side, the other keys
 * take its place; with none, nothing pairs and every record counts as one of its own.
 */
export function pairRecords(before: Table, after: Table, rule: KeyRule): Pairing {
	const pairs = {
		after: new Int32Array(before.records).fill(-1),
		before: new Int32Array(after.records).fill(-1)
	};
	const [columns, ...others] = usable(rule, before, after);
	if (columns === undefined) return { ...pairs, was: unkeyed(before), is: unkeyed(after) };
	const [was, is] = [
		keysOf(before, columns, rule.ignoreCase),
		keysOf(after, columns, rule.ignoreCase)
	];
	pair(pairs, was, is);
	for (const fallback of others) {
		const second = [
			keysOf(before, fallback, rule.ignoreCase),
			keysOf(after, fallback, rule.ignoreCase)
		] as const;
		takeOver(was, second[0]);
		takeOver(is, second[1]);
		pair(pairs, second[0], second[1], was, is);
	}
	return { ...pairs, was, is };
}

/** The keys of a table that has no other side. */
export function keyedAlone(table: Table, { columns, fallback, ignoreCase }: KeyRule): Keyed {
	const [first, ...others] = [columns, ...(fallback === undefined ? [] : [fallback])].filter(
		(each) => each.every((name) => table.column(name) !== undefined)
	);
	if (first === undefined) return unkeyed(table);
	const keys = keysOf(table, first, ignoreCase);
	for (const other of others) takeOver(keys, keysOf(table, other, ignoreCase));
	return keys;
}

/** The lists of key columns that both tables have. */
const usable = ({ columns, fallback }: KeyRule, before: Table, after: Table) =>
	[columns, ...(fallback === undefined ? [] : [fallback])].filter((each) =>
		each.every((name) => before.column(name) !== undefined && after.column(name) !== undefined)
	);

const unkeyed = (table: Table): Keyed => ({ states: new Uint8Array(table.records).fill(OWN_KEY) });

/** The keys of a table: each with a number and its first record. */
interface Keys extends Keyed {
	readonly dictionary: Dictionary;
	/** By number of a key its first record; -1 for the empty one. */
	readonly firsts: Int32Array;
}

/** Adds the pairs that two lists of keys make, of records that have none yet and are no duplicates. */
function pair(
	pairs: Pick<Pairing, 'after' | 'before'>,
	from: Keys,
	to: Keys,
	was: Keyed = from,
	is: Keyed = to
): void {
	const found = matchedCodes(from.dictionary, to.dictionary);
	for (let key = 0; key < found.length; key++) {
		if (found[key] < 0) continue;
		const record = to.firsts[key];
		const other = from.firsts[found[key]];
		if (record < 0 || other < 0 || pairs.before[record] >= 0 || pairs.after[other] >= 0) continue;
		if (was.states[other] !== OWN_KEY || is.states[record] !== OWN_KEY) continue;
		pairs.before[record] = other;
		pairs.after[other] = record;
	}
}

/** Records without a key of the first kind are known by the second. */
function takeOver({ states }: Keyed, second: Keyed): void {
	for (let record = 0; record < states.length; record++) {
		if (states[record] === NO_KEY) states[record] = second.states[record];
	}
}

function keysOf(table: Table, names: readonly string[], ignoreCase: boolean): Keys {
	const columns = names.flatMap((name) => table.column(name) ?? []);
	const [only] = columns;
	if (columns.length > 1) return composedKeys(table, columns, ignoreCase);
	return ignoreCase && hasCapitals(only) ? foldedKeys(table, only) : plainKeys(table, only);
}

/** One column, compared byte by byte: no text is made. */
function plainKeys(table: Table, column: Column): Keys {
	const firsts = Int32Array.from(column.firstRecords);
	const { dictionary } = column;
	const states = new Uint8Array(table.records);
	let record = 0;
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			states[record] = firsts[block[i]] === record ? OWN_KEY : TAKEN_KEY;
		}
	}
	emptyOf(column, dictionary.emptyCode, firsts, states);
	return { dictionary, firsts, states };
}

/** Takes the key from the records that have none. */
function emptyOf(column: Column, code: number, firsts: Int32Array, states: Uint8Array): void {
	if (code < 0) return;
	firsts[code] = -1;
	const marked = new Uint8Array(column.dictionary.size);
	marked[code] = 1;
	for (const record of column.recordsOf(marked)) states[record] = NO_KEY;
}

function foldedKeys(table: Table, column: Column): Keys {
	const { size } = column.dictionary;
	const { dictionary, numbers } = textKeys(size, (code) => column.text(code), true);
	return numbered(table, dictionary, (record) => numbers[column.codeAt(record)]);
}

/** Several columns: a record has no key where all of them are empty. */
function composedKeys(table: Table, columns: readonly Column[], ignoreCase: boolean): Keys {
	const textOf = (record: number): string => {
		const cells = columns.map((column) => column.textAt(record));
		return cells.every((cell) => cell === '') ? '' : cells.join('\u0000');
	};
	const { dictionary, numbers } = textKeys(table.records, textOf, ignoreCase);
	return numbered(table, dictionary, (record) => numbers[record]);
}

function numbered(table: Table, dictionary: Dictionary, keyAt: (record: number) => number): Keys {
	const firsts = new Int32Array(dictionary.size).fill(-1);
	const states = new Uint8Array(table.records);
	const { emptyCode } = dictionary;
	for (let record = 0; record < table.records; record++) {
		const key = keyAt(record);
		if (key === emptyCode) continue;
		states[record] = firsts[key] < 0 ? OWN_KEY : TAKEN_KEY;
		if (firsts[key] < 0) firsts[key] = record;
	}
	return { dictionary, firsts, states };
}
