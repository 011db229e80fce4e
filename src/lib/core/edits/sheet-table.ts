import { failure, success, type Outcome } from '../outcome';
import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import { SHEET_KEY } from './correction-sheet';
import { SheetKeys } from './correction-sheet-keys';
import { readSheet, type ReadSheet, type SheetReadProblem } from './correction-sheet-reading';

/** A sheet that came back, and the file of the roster that it is about. */
export interface KnownSheet {
	readonly table: Table;
	readonly sheet: ReadSheet;
}

/** Why nobody can tell which file a sheet is about: none has any of its rows. */
export type SheetTableProblem = SheetReadProblem | { readonly code: 'unknown' };

/** Rows that are looked at to tell the file. */
const SAMPLE = 200;

/**
 * Finds the file of the roster that a sheet is about: the one that has most of its rows, and of those
 * the one that has most of its columns.
 */
export function sheetTable(
	{ tables }: RosterSet,
	bytes: Uint8Array
): Outcome<KnownSheet, SheetTableProblem> {
	let best: (KnownSheet & { readonly score: number }) | null = null;
	let problem: SheetTableProblem | null = null;
	for (const table of tables.values()) {
		if (table.column(SHEET_KEY) === undefined) continue;
		const read = readSheet(table, bytes);
		if (!read.ok) {
			// What is wrong with the sheet itself says more than that it has no column of one of the files.
			if (problem === null || problem.code === 'no-column') problem = read.problem;
			continue;
		}
		const score = scoreOf(table, read.value);
		if (score > (best?.score ?? 0)) best = { table, sheet: read.value, score };
		problem = { code: 'unknown' };
	}
	return best === null ? failure(problem ?? { code: 'unknown' }) : success(best);
}

/** Rows count first; columns tell files with the same ids from each other, as users and demographics. */
function scoreOf(table: Table, { rows, check, ignored }: ReadSheet): number {
	const keys = new SheetKeys(table);
	const some = rows.slice(0, SAMPLE);
	const found = some.filter(({ key }) => keys.find(key) !== 'unknown').length;
	if (found === 0) return 0;
	const made = check?.columns ?? [];
	const lost = ignored.length + made.filter((name) => table.column(name) === undefined).length;
	return found + 1 / (1 + lost) / 2;
}
