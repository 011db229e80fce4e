import { needsQuotes } from '../csv/raw-fields';
import { failure, success, type Outcome } from '../outcome';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { checkHeader, rowCodes } from './correction-sheet-checks';
import { guarded } from './correction-sheet-guard';

/** The column by which a row is known again. */
export const SHEET_KEY = 'sourcedId';

/** The column of a sheet that says what is wrong in a row. Nothing is taken over from it. */
export const SHEET_REMARKS = 'rollcall-problems';

/** Which rows and columns of a file go on a sheet. */
export interface SheetChoice {
	/** Numbers of records of the table, each once. */
	readonly records: readonly number[];
	/** Headers as they stand in the file; the key comes first by itself. */
	readonly columns: readonly string[];
	/** What is wrong in each of the rows, in the order of `records`. */
	readonly remarks?: readonly string[];
	/** Spreadsheets of many countries want semicolons. */
	readonly delimiter?: ',' | ';';
}

/** Why a row cannot go on a sheet. Rows count from the header, which is row 1. */
export type SheetRowRefusal =
	| { readonly code: 'no-key'; readonly row: number }
	| { readonly code: 'key-twice'; readonly row: number; readonly key: string }
	| { readonly code: 'ragged'; readonly row: number };

/** Why no sheet can be made. */
export type SheetRefusal =
	| SheetRowRefusal
	| { readonly code: 'no-key-column' }
	| { readonly code: 'no-rows' }
	| { readonly code: 'no-such-column'; readonly column: string }
	| { readonly code: 'password-column'; readonly column: string };

/**
 * Some rows of a file as a CSV that an office can correct in a spreadsheet and send back: the key, the
 * chosen columns, and a last column that tells later whether the roster was changed in between. UTF-8
 * with a mark, CRLF; cells that could run as formulas are guarded (see `guarded`).
 */
export function correctionSheet(
	table: Table,
	{ records, columns, remarks, delimiter = ',' }: SheetChoice
): Outcome<string, SheetRefusal> {
	const refusal = refusalOf(table, records, columns);
	if (refusal !== null) return failure(refusal);
	const names = columns.filter((name) => name !== SHEET_KEY);
	const rows = records.map((record, at) => {
		const said = remarks === undefined ? [] : [remarks[at]];
		const cells = names.map((name) => table.column(name)?.textAt(record) ?? '');
		const key = table.column(SHEET_KEY)?.textAt(record) ?? '';
		return [...[key, ...cells, ...said].map(guarded), rowCodes(cells)];
	});
	const extra = remarks === undefined ? [] : [SHEET_REMARKS];
	const check = checkHeader({ rows: rows.length, columns: names });
	const header = [SHEET_KEY, ...names, ...extra, check];
	const quoted = (cell: string): string =>
		needsQuotes(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
	const lines = [header, ...rows].map((cells) => cells.map(quoted).join(delimiter));
	return success(`\ufeff${lines.join('\r\n')}\r\n`);
}

function refusalOf(
	table: Table,
	records: readonly number[],
	columns: readonly string[]
): SheetRefusal | null {
	const keys = table.column(SHEET_KEY);
	if (keys === undefined) return { code: 'no-key-column' };
	if (records.length === 0) return { code: 'no-rows' };
	for (const name of columns) {
		const column = table.column(name);
		if (column === undefined) return { code: 'no-such-column', column: name };
		if (isMasked(column)) return { code: 'password-column', column: name };
	}
	const refusalOfRow = rowRefusals(table);
	for (const record of records) {
		const refusal = refusalOfRow(record);
		if (refusal !== null) return refusal;
	}
	return null;
}

/** Why a record of a table cannot go on a sheet; null for one that can. */
export function rowRefusals(table: Table): (record: number) => SheetRowRefusal | null {
	const keys = table.column(SHEET_KEY);
	const counts = keyCounts(table);
	return (record) => {
		const row = table.row(record);
		const code = keys?.codeAt(record) ?? -1;
		if (table.ragged.has(record)) return { code: 'ragged', row };
		if (keys === undefined || code === keys.emptyCode) return { code: 'no-key', row };
		return counts[code] > 1 ? { code: 'key-twice', row, key: keys.text(code) } : null;
	};
}

/** By code of the key in how many rows it stands. */
export function keyCounts(table: Table): Uint32Array {
	const keys = table.column(SHEET_KEY);
	const counts = new Uint32Array(keys?.dictionary.size ?? 0);
	for (const block of keys?.codes.blocks ?? []) for (const code of block) counts[code]++;
	return counts;
}
