import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { Details, Report } from '../rule';

/** Cells to report: those of a column that hold one of `codes`. */
export interface CodedCells {
	readonly table: Table;
	readonly column: Column;
	readonly codes: readonly number[];
}

/**
 * Reports cells by their codes, and only where that does not do, record by record: `wanted` picks
 * the records, null takes them all.
 */
export function reportRecords(
	report: Report,
	{ table, column, codes }: CodedCells,
	wanted: ((record: number) => boolean) | null,
	details: () => Details
): void {
	if (codes.length === 0) return;
	if (wanted === null) {
		report.codes(column, codes, details);
		return;
	}
	const marked = new Uint8Array(column.dictionary.size);
	for (const code of codes) marked[code] = 1;
	report.records(table, column, matching(column.recordsOf(marked), wanted), details);
}

function* matching(
	records: Iterable<number>,
	wanted: (record: number) => boolean
): Generator<number, void, undefined> {
	for (const record of records) if (wanted(record)) yield record;
}
