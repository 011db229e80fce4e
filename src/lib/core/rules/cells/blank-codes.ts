import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { valueBytes } from '../../table/value-bytes';
import { codesWhereBytes } from './byte-scan';
import { isBlank } from './cell-columns';

/** Codes of the values of a column that hold nothing. */
export interface BlankCodes {
	/** Of empty cells: none, or one. */
	readonly empty: readonly number[];
	/** Of cells with spaces, tabs and the like, and nothing else. */
	readonly spaces: readonly number[];
}

const SPACE = 0x20;
/** The first byte of the narrowest character beyond ASCII: no-break and other spaces begin with it or a higher one. */
const BEYOND_ASCII = 0xc2;

const known = new WeakMap<Column, BlankCodes>();

/** The blank values of a column, found in one pass over its bytes; several rules ask. */
export function blankCodes(column: Column): BlankCodes {
	const before = known.get(column);
	if (before !== undefined) return before;
	const made = seekBlanks(column);
	known.set(column, made);
	return made;
}

function seekBlanks(column: Column): BlankCodes {
	const { dictionary, emptyCode } = column;
	const { used } = valueBytes(dictionary);
	if (!used.some((isUsed, byte) => isUsed !== 0 && (byte <= SPACE || byte >= BEYOND_ASCII))) {
		return { empty: emptyCode < 0 ? [] : [emptyCode], spaces: [] };
	}
	const codes = codesWhereBytes(
		dictionary,
		(bytes, start, end) => start === end || bytes[start] <= SPACE || bytes[start] >= BEYOND_ASCII
	);
	return {
		empty: codes.filter((code) => dictionary.length(code) === 0),
		spaces: codes.filter((code) => dictionary.length(code) > 0 && isBlank(column.text(code)))
	};
}

/** Records whose cells are all blank: rows of commas, as spreadsheets leave them below a table. */
export function blankRecords(table: Table): ReadonlySet<number> {
	const marked = table.columns.map((column) => marksOf(column));
	const records = new Set<number>();
	if (table.columns.length === 0 || marked.includes(null)) return records;
	const isBlankAt = (record: number): boolean =>
		table.columns.every((column, at) => marked[at]?.[column.codeAt(record)] === 1);
	const first = marked[0] ?? new Uint8Array(0);
	for (const record of table.columns[0].recordsOf(first)) {
		if (isBlankAt(record) && !table.ragged.has(record)) records.add(record);
	}
	return records;
}

/** A mark for each blank code of the column; null when it has none. */
function marksOf(column: Column): Uint8Array | null {
	const { empty, spaces } = blankCodes(column);
	if (empty.length + spaces.length === 0) return null;
	const marks = new Uint8Array(column.dictionary.size);
	for (const code of empty) marks[code] = 1;
	for (const code of spaces) marks[code] = 1;
	return marks;
}
