import { sheetRows, type SheetRowsProblem } from '../csv/sheet-rows';
import { failure, success, type Outcome } from '../outcome';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { SHEET_KEY, SHEET_REMARKS } from './correction-sheet';
import { readCheckHeader, type SheetCheck } from './correction-sheet-checks';
import { unguarded } from './correction-sheet-guard';

/** One row of a sheet that came back. */
export interface SheetRow {
	/** Its number on the sheet, the header being 1. */
	readonly line: number;
	readonly key: string;
	/** Cells by the column of the roster file; columns that are not on the sheet are missing. */
	readonly cells: ReadonlyMap<string, string>;
	/** By column what its cell was when the sheet was made, as a code; empty where nobody knows. */
	readonly codes: ReadonlyMap<string, string>;
}

/** A sheet that came back. */
export interface ReadSheet {
	readonly rows: readonly SheetRow[];
	/** Null where the column that tells it is gone. */
	readonly check: SheetCheck | null;
	/** Headers that are no column of the file: nothing is taken from them. */
	readonly ignored: readonly string[];
}

/** Why a file is not taken as a sheet of this roster file. */
export type SheetReadProblem =
	| { readonly code: SheetRowsProblem }
	| { readonly code: 'no-key-column' }
	| { readonly code: 'column-twice'; readonly column: string }
	| { readonly code: 'no-column' };

/**
 * Reads a sheet that an office sent back, whatever the order of its columns and rows. Headers are known
 * in any capitals and with spaces around them.
 */
export function readSheet(table: Table, bytes: Uint8Array): Outcome<ReadSheet, SheetReadProblem> {
	const read = sheetRows(bytes, SHEET_KEY);
	if (!read.ok) return failure({ code: read.problem });
	const [header = [], ...rows] = read.value.rows;
	const names = header.map((name) => columnOf(table, name));
	const twice = names.find((name, at) => name !== null && names.indexOf(name) !== at);
	if (twice !== undefined && twice !== null)
		return failure({ code: 'column-twice', column: twice });
	const key = names.indexOf(SHEET_KEY);
	if (key < 0) return failure({ code: 'no-key-column' });
	if (names.every((name, at) => name === null || at === key)) return failure({ code: 'no-column' });
	const checkAt = header.findIndex((name) => readCheckHeader(name) !== null);
	const check = checkAt < 0 ? null : readCheckHeader(header[checkAt]);
	return success({
		rows: rows.map((cells, at) => ({
			line: at + 2,
			key: unguarded(cells[key] ?? '').trim(),
			cells: cellsOf(names, cells, key),
			codes: codesOf(check, cells[checkAt] ?? '')
		})),
		check,
		ignored: header.filter(
			(name, at) =>
				names[at] === null && at !== checkAt && !['', SHEET_REMARKS].includes(name.trim())
		)
	});
}

/** The column of the file that a header names; null for none, and for a password, which no sheet sets. */
function columnOf(table: Table, header: string): string | null {
	const name = header.trim();
	const exact = table.header.find((each) => each === name);
	const found = exact ?? table.header.find((each) => each.toLowerCase() === name.toLowerCase());
	const column = found === undefined ? undefined : table.column(found);
	if (column === undefined || isMasked(column)) return null;
	return column === table.column(SHEET_KEY) ? SHEET_KEY : column.name;
}

/** Spreadsheets leave out empty cells at the end of a row. */
function cellsOf(
	names: readonly (string | null)[],
	cells: readonly string[],
	key: number
): Map<string, string> {
	return new Map(
		names.flatMap((name, at) =>
			name === null || at === key ? [] : [[name, unguarded(cells[at] ?? '')] as const]
		)
	);
}

function codesOf(check: SheetCheck | null, text: string): Map<string, string> {
	const codes = text.trim().split('-');
	if (check === null || codes.length !== check.columns.length) return new Map();
	return new Map(check.columns.map((column, at) => [column, codes[at]]));
}
