import type { Table } from '../../table/table';
import type { ColumnSpec } from '../../spec/spec';
import { folded } from '../cells/nearest-token';

/** Rows in which a header that stands too low is looked for: titles take up one or two. */
const MOST_ROWS_ABOVE = 5;

/** Begins with a digit; an id of letters and a digit; braces; an address; true or false. */
const VALUE = /^[+-]?\d|^[a-z]{1,12}[-_.]?\d|^\{.*\}$|@|^(true|false)$|^[0-9a-f]{8}-[0-9a-f]{4}-/i;

/**
 * True for a first row that is a record: hardly any name of the standard in it, and at least two cells
 * that are empty or look like values.
 */
export function isDataRow(cells: readonly string[], specs: readonly ColumnSpec[]): boolean {
	const names = namesIn(cells, specs);
	if (names * 4 >= specs.length) return false;
	if (cells.every((cell) => cell.trim() === '')) return true;
	const tokens = new Set(specs.flatMap(({ enumValues = [] }) => enumValues));
	const values = cells.filter(
		(cell) => cell.trim() === '' || VALUE.test(cell.trim()) || tokens.has(cell)
	).length;
	return values >= 2 && values > names;
}

/**
 * The first record that is the header, where the first row is not: it holds most names of the standard.
 * A title above the header may be a single field, and then that is all that was read of each record.
 */
export function laterHeader(table: Table, specs: readonly ColumnSpec[]): number | undefined {
	if (namesIn(table.header, specs) * 4 >= specs.length) return undefined;
	const needed = Math.min(specs.length, table.header.length) / 2;
	const last = Math.min(MOST_ROWS_ABOVE, table.records);
	for (let record = 0; record < last; record++) {
		const cells = table.columns.map((column) => column.textAt(record));
		if (namesIn(cells, specs) >= needed) return record;
	}
	return undefined;
}

/** How many names of the standard stand in a row, also in other letters or as they were before. */
function namesIn(cells: readonly string[], specs: readonly ColumnSpec[]): number {
	const names = new Set(
		specs.flatMap(({ name, renamedFrom }) => [folded(name), folded(renamedFrom ?? name)])
	);
	return new Set(cells.map(folded).filter((cell) => names.has(cell))).size;
}
