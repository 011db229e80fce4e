import type { Table } from '../table/table';
import { cellMeaning } from './correction-sheet-cell';
import { cellCode } from './correction-sheet-checks';
import { SHEET_KEY } from './correction-sheet';
import { SheetKeys } from './correction-sheet-keys';
import type { ReadSheet, SheetRow } from './correction-sheet-reading';
import type { ReplaceValue } from './edit';

/** One cell that an office changed. */
export interface SheetChange {
	/** Row on the sheet, the header being 1. */
	readonly line: number;
	readonly key: string;
	/** Row in the roster file, the header being 1. */
	readonly row: number;
	readonly column: string;
	readonly before: string;
	readonly after: string;
	/** Changes the cell of this key where it still holds what it held. */
	readonly edit: ReplaceValue;
}

/** What is not taken over from a sheet, and why. */
export interface SheetProblem {
	readonly code:
		| 'no-key'
		| 'unknown-key'
		/** The key stands in several rows of the roster file. */
		| 'key-not-alone'
		/** The key stands in several rows of the sheet, which do not say the same. */
		| 'key-twice'
		/** The roster has another value than when the sheet was made. */
		| 'conflict'
		| 'unclear-date'
		| 'shortened-number'
		/** The row has a wrong number of fields in the roster file. */
		| 'ragged';
	readonly line: number;
	readonly key: string;
	readonly column: string | null;
	/** The cell on the sheet. */
	readonly value: string | null;
	/** The cell in the roster. */
	readonly held: string | null;
}

/** What a sheet would change. */
export interface SheetDifference {
	readonly changes: readonly SheetChange[];
	/**
	 * What the sheet has where the roster was changed since it was made: a change that a person may want
	 * all the same. Each stands among the problems, too.
	 */
	readonly conflicts: readonly SheetChange[];
	/** Cells that the roster has changed since the sheet was made, and that the sheet leaves alone. */
	readonly stale: number;
	readonly problems: readonly SheetProblem[];
	/** Rows of the sheet that change nothing. */
	readonly unchanged: number;
	/** Rows that the sheet was made with and that did not come back: they stay. Null where nobody knows. */
	readonly missing: number | null;
	/** False where nobody can tell whether the roster was changed since the sheet was made. */
	readonly isChecked: boolean;
	readonly ignored: readonly string[];
}

/**
 * Holds a sheet that came back against the roster file as it is now. Each change is an edit that names
 * its row by its key and the value that it takes the place of. Rows that are missing stay as they are;
 * rows that are new are not added.
 */
export function sheetDifference(table: Table, sheet: ReadSheet): SheetDifference {
	const keys = new SheetKeys(table);
	const changes: SheetChange[] = [];
	const conflicts: SheetChange[] = [];
	const problems: SheetProblem[] = [];
	let stale = 0;
	const seen = new Map<number, SheetRow>();
	let unchanged = 0;
	for (const row of sheet.rows) {
		const found = recordOf(table, keys, row);
		const earlier = typeof found === 'number' ? seen.get(found) : undefined;
		if (typeof found !== 'number') problems.push(problem(found, row));
		else if (earlier !== undefined) {
			if (!saysTheSame(earlier, row)) problems.push(problem('key-twice', row));
		} else {
			seen.set(found, row);
			const said = rowDifference(table, found, row);
			changes.push(...said.changes);
			conflicts.push(...said.conflicts);
			stale += said.stale;
			problems.push(...said.problems);
			if (said.changes.length + said.problems.length === 0) unchanged++;
		}
	}
	const twice = new Set(problems.filter(({ code }) => code === 'key-twice').map(({ key }) => key));
	return {
		changes: changes.filter(({ key }) => !twice.has(key)),
		conflicts: conflicts.filter(({ key }) => !twice.has(key)),
		stale,
		problems,
		unchanged,
		missing: sheet.check === null ? null : Math.max(0, sheet.check.rows - seen.size),
		isChecked: sheet.check !== null && [...seen.values()].every(({ codes }) => codes.size > 0),
		ignored: sheet.ignored
	};
}

function recordOf(table: Table, keys: SheetKeys, { key }: SheetRow): number | SheetProblem['code'] {
	if (key === '') return 'no-key';
	const found = keys.find(key);
	if (found === 'unknown') return 'unknown-key';
	if (found === 'twice') return 'key-not-alone';
	return table.ragged.has(found) ? 'ragged' : found;
}

const saysTheSame = (one: SheetRow, other: SheetRow): boolean =>
	[...one.cells].every(([column, text]) => other.cells.get(column) === text);

const problem = (
	code: SheetProblem['code'],
	{ line, key }: SheetRow,
	column: string | null = null,
	value: string | null = null,
	held: string | null = null
): SheetProblem => ({ code, line, key, column, value, held });

/** What a spreadsheet made of a cell that nobody can tell any more. */
const destroyed = { unclear: 'unclear-date', shortened: 'shortened-number' } as const;

function rowDifference(
	table: Table,
	record: number,
	row: SheetRow
): Pick<SheetDifference, 'changes' | 'conflicts' | 'stale' | 'problems'> {
	const changes: SheetChange[] = [];
	const conflicts: SheetChange[] = [];
	let stale = 0;
	const problems: SheetProblem[] = [];
	for (const [column, value] of row.cells) {
		const before = table.column(column)?.textAt(record) ?? '';
		const meaning = cellMeaning(before, value);
		if (meaning.kind === 'same') continue;
		const code = row.codes.get(column);
		const isStale = code !== undefined && code !== cellCode(before);
		const isConflict = isStale && code !== cellCode(value);
		// Changed in the roster since, and left as it was on the sheet.
		if (isStale && !isConflict) stale++;
		else if (isConflict) {
			problems.push(problem('conflict', row, column, value, before));
			if (meaning.kind === 'changed')
				conflicts.push(changeOf(table, record, row, column, before, meaning.to));
		} else if (meaning.kind === 'changed')
			changes.push(changeOf(table, record, row, column, before, meaning.to));
		else problems.push(problem(destroyed[meaning.kind], row, column, value, before));
	}
	return { changes, conflicts, stale, problems };
}

function changeOf(
	table: Table,
	record: number,
	{ line }: SheetRow,
	column: string,
	before: string,
	after: string
): SheetChange {
	const keys = table.column(SHEET_KEY);
	const key = keys?.textAt(record) ?? '';
	const where = [{ column: keys?.name ?? SHEET_KEY, is: key }];
	const edit = {
		kind: 'replaceValue',
		file: table.name,
		column,
		from: before,
		to: after,
		where
	} as const;
	return { line, key, row: table.row(record), column, before, after, edit };
}
