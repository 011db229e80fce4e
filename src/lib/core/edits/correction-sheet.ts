import { needsQuotes } from '../csv/raw-fields';
import { failure, success, type Outcome } from '../outcome';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { checkHeader, rowCodes } from './correction-sheet-checks';
import { guarded } from './correction-sheet-guard';

/** The column by which a row is known again. */
export const SHEET_KEY = 'sourcedId';

/** Which rows and columns of a file go on a sheet. */
export interface SheetChoice {
	/** Numbers of records of the table, each once. */
	readonly records: readonly number[];
	/** Headers as they stand in the file; the key comes first by itself. */
	readonly columns: readonly string[];
	/** Spreadsheets of many countries want semicolons. */
	readonly delimiter?: ',' | ';';
}

/** Why no sheet can be made. Rows count from the header, which is row 1. */
export type SheetRefusal =
	| { readonly code: 'no-key-column' }
	| { readonly code: 'no-rows' }
	| { readonly code: 'no-such-column'; readonly column: string }
	| { readonly code: 'password-column'; readonly column: string }
	| { readonly code: 'no-key'; readonly row: number }
	| { readonly code: 'key-twice'; readonly row: number; readonly key: string }
	| { readonly code: 'ragged'; readonly row: number };

/**
 * Some rows of a file as a CSV that an office can correct in a spreadsheet and send back: the key, the
 * chosen columns, and a last column that tells later whether the roster was changed in between. UTF-8
 * with a mark, CRLF; cells that could run as formulas are guarded (see `guarded`).
 */
export function correctionSheet(
	table: Table,
	{ records, columns, delimiter = ',' }: SheetChoice
): Outcome<string, SheetRefusal> {
	const refusal = refusalOf(table, records, columns);
	if (refusal !== null) return failure(refusal);
	const names = columns.filter((name) => name !== SHEET_KEY);
	const rows = records.map((record) => {
		const cells = names.map((name) => table.column(name)?.textAt(record) ?? '');
		const key = table.column(SHEET_KEY)?.textAt(record) ?? '';
		return [...[key, ...cells].map(guarded), rowCodes(cells)];
	});
	const header = [SHEET_KEY, ...names, checkHeader({ rows: rows.length, columns: names })];
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
	const counts = keyCounts(table);
	for (const record of records) {
		const row = table.row(record);
		if (table.ragged.has(record)) return { code: 'ragged', row };
		const code = keys.codeAt(record);
		if (code === keys.emptyCode) return { code: 'no-key', row };
		if (counts[code] > 1) return { code: 'key-twice', row, key: keys.text(code) };
	}
	return null;
}

/** By code of the key in how many rows it stands. */
export function keyCounts(table: Table): Uint32Array {
	const keys = table.column(SHEET_KEY);
	const counts = new Uint32Array(keys?.dictionary.size ?? 0);
	for (const block of keys?.codes.blocks ?? []) for (const code of block) counts[code]++;
	return counts;
}
