import type { Column } from '../table/column';
import type { Table } from '../table/table';

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

/** Which record of one table is which of the other: record numbers, -1 where there is none. */
export interface Pairing {
	/** By record of the table before. */
	readonly after: Int32Array;
	/** By record of the table after. */
	readonly before: Int32Array;
	/** Records that have no key, or one that a record above them has: they take no part. */
	readonly unkeyedBefore: ReadonlySet<number>;
	readonly unkeyedAfter: ReadonlySet<number>;
}

/** Finds the pairs of two tables of one file. Null where a key column is missing on one side. */
export function pairRecords(before: Table, after: Table, rule: KeyRule): Pairing | null {
	const [from, to] = [keysOf(before, rule), keysOf(after, rule)];
	if (from === null || to === null) return null;
	const pairs = {
		after: new Int32Array(before.records).fill(-1),
		before: new Int32Array(after.records).fill(-1)
	};
	pair(pairs, from, to);
	if (rule.fallback !== undefined) {
		const second = { columns: rule.fallback, ignoreCase: rule.ignoreCase };
		const [one, other] = [keysOf(before, second), keysOf(after, second)];
		if (one !== null && other !== null) pair(pairs, one, other);
	}
	return { ...pairs, unkeyedBefore: from.unkeyed, unkeyedAfter: to.unkeyed };
}

/** Adds the pairs that two lists of keys make, of records that have none yet. */
function pair(pairs: Pick<Pairing, 'after' | 'before'>, from: Keys, to: Keys): void {
	const held = to.join(from);
	to.firsts.forEach((record, key) => {
		const other = record < 0 ? -1 : held(key);
		if (other < 0 || pairs.before[record] >= 0 || pairs.after[other] >= 0) return;
		pairs.before[record] = other;
		pairs.after[other] = record;
	});
}

/** The keys of a table: each with a number and its first record. */
interface Keys {
	readonly column: Column | null;
	readonly texts: ReadonlyMap<string, number> | null;
	/** By number of a key its first record; -1 for keys that no record begins with. */
	readonly firsts: Int32Array;
	readonly unkeyed: ReadonlySet<number>;
	/** For the number of a key here the record of `other` that has the same; -1 where none has. */
	join(other: Keys): (key: number) => number;
}

function keysOf(table: Table, { columns, ignoreCase }: KeyRule): Keys | null {
	const named = columns.map((name) => table.column(name));
	if (named.some((column) => column === undefined)) return null;
	const all = named.flatMap((column) => column ?? []);
	const [only] = all;
	return all.length === 1 && !ignoreCase ? codeKeys(only) : textKeys(table, all, ignoreCase);
}

/** One column, compared byte by byte: dictionaries are joined, no text is made. */
function codeKeys(column: Column): Keys {
	const firsts = Int32Array.from(column.firstRecords);
	if (column.emptyCode >= 0) firsts[column.emptyCode] = -1;
	const unkeyed = new Set<number>();
	let record = 0;
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			if (firsts[block[i]] !== record) unkeyed.add(record);
		}
	}
	return {
		column,
		texts: null,
		firsts,
		unkeyed,
		join(other) {
			if (other.column === null) return joinTexts(other, (key) => column.text(key));
			const codes = other.column.dictionary.join(column.dictionary);
			return (key) => (codes[key] < 0 ? -1 : other.firsts[codes[key]]);
		}
	};
}

/** Several columns, or case left aside: keys as texts. */
function textKeys(table: Table, columns: readonly Column[], ignoreCase: boolean): Keys {
	const texts = new Map<string, number>();
	const firsts: number[] = [];
	const unkeyed = new Set<number>();
	for (let record = 0; record < table.records; record++) {
		const cells = columns.map((column) => column.textAt(record));
		const text = folded(cells.join('\u0000'), ignoreCase);
		if (cells.every((cell) => cell === '') || texts.has(text)) unkeyed.add(record);
		else texts.set(text, firsts.push(record) - 1);
	}
	const names = [...texts.keys()];
	return {
		column: null,
		texts,
		firsts: Int32Array.from(firsts),
		unkeyed,
		join: (other) => joinTexts(other, (key) => names[key])
	};
}

const joinTexts =
	({ texts, firsts }: Keys, textOf: (key: number) => string) =>
	(key: number): number => {
		const found = texts?.get(textOf(key));
		return found === undefined ? -1 : firsts[found];
	};

const folded = (text: string, ignoreCase: boolean): string =>
	ignoreCase ? text.toLowerCase() : text;
