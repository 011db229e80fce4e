import { ByteHeap } from '../table/byte-heap';
import { BLOCK_RECORDS, type Codes } from '../table/code-list';
import type { Column } from '../table/column';
import { sameWords } from '../table/hash';
import { HIDDEN_VALUE, isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { matchedCodes } from './matched-codes';
import type { KeyRule } from './record-keys';

/** One cell that is not what it was. */
export interface CellChange {
	readonly column: string;
	readonly before: string;
	readonly after: string;
}

/** A column of both tables. */
export interface ComparedColumn {
	/** The header as it stands in the file after. */
	readonly name: string;
	readonly before: Column;
	readonly after: Column;
}

/** The columns of a file that are held against each other, and those that one side alone has. */
export interface ComparedColumns {
	readonly columns: readonly ComparedColumn[];
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

/**
 * Columns that say how a record is sent and not what it is: the state of a record decides what became
 * of it, and an exporter may put a new time on everything every night.
 */
const ABOUT_SENDING = new Set(['status', 'dateLastModified']);

/** Which columns are compared. Of headers that stand in a file twice, the first counts. */
export function comparedColumns(
	before: Table | null,
	after: Table | null,
	key: KeyRule
): ComparedColumns {
	if (before === null || after === null) return { columns: [], added: [], removed: [] };
	// Records are paired by it, so it is the same where nothing else pairs them.
	const same = key.columns.length === 1 && !key.ignoreCase && !key.fallback ? key.columns[0] : null;
	const sole = after.columns.filter((column) => after.column(column.name) === column);
	const columns = sole.flatMap((column) => {
		const other = before.column(column.name);
		if (other === undefined || ABOUT_SENDING.has(column.name)) return [];
		if (same !== null && after.column(same) === column) return [];
		return [{ name: column.name, before: other, after: column }];
	});
	return { columns, added: lacking(after, before), removed: lacking(before, after) };
}

const lacking = (table: Table, other: Table): string[] => [
	...new Set(table.header.filter((name) => name !== '' && other.column(name) === undefined))
];

/**
 * Holds a column of both tables against each other, record by record, and marks those that differ.
 * @param old for each record after the one before, or -1 where nothing is compared
 * @returns in how many records it differs
 */
export function compareColumn(
	{ before, after }: ComparedColumn,
	old: Int32Array,
	marks: Uint8Array,
	mark: number
): number {
	const codes = matchedCodes(before.dictionary, after.dictionary);
	// Many columns hold one value throughout, mostly the empty one.
	if (codes.length === 1 && before.dictionary.size === 1 && codes[0] === 0) return 0;
	const { blocks } = before.codes;
	let [count, record, at] = [0, 0, -1];
	let was: Codes = NO_CODES;
	for (const block of after.codes.blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			const other = old[record];
			if (other < 0) continue;
			if (other >>> BLOCK_BITS !== at) was = blocks[(at = other >>> BLOCK_BITS)];
			if (codes[block[i]] === was[other & (BLOCK_RECORDS - 1)]) continue;
			marks[record] = mark;
			count++;
		}
	}
	return count;
}

const BLOCK_BITS = Math.log2(BLOCK_RECORDS);
const NO_CODES = new Uint8Array(0);

/** The cells of a record that are not what they were. */
export const cellChanges = (
	columns: readonly ComparedColumn[],
	old: number,
	record: number
): CellChange[] =>
	old < 0
		? []
		: columns
				.filter(({ before, after }) => !isSame(before, old, after, record))
				.map(({ name, before, after }) => ({
					column: name,
					before: shown(before, old),
					after: shown(after, record)
				}));

function isSame(before: Column, old: number, after: Column, record: number): boolean {
	const one = before.dictionary.address(before.codeAt(old));
	const other = after.dictionary.address(after.codeAt(record));
	return sameWords(
		before.dictionary.heap.words[ByteHeap.chunk(one)],
		ByteHeap.word(one),
		after.dictionary.heap.words[ByteHeap.chunk(other)],
		ByteHeap.word(other)
	);
}

/** A cell as it may be shown: of a password only whether there is one. */
export function shown(column: Column, record: number): string {
	const text = column.textAt(record);
	return isMasked(column) && text !== '' ? HIDDEN_VALUE : text;
}
