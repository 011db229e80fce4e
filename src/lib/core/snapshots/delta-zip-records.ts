import { isMasked } from '../table/masked-column';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { FileDiff } from './file-diff';

/** The records of one file that a delivery of changes names, each by its number in its table. */
export interface DeltaRecords {
	/** Records that are new, changed or there again; of the table after, in its order. */
	readonly active: readonly number[];
	/** Records that are gone: of the table before, in its order. */
	readonly gone: readonly number[];
}

/**
 * Which records have to be sent so that the older file becomes the newer one. A record is sent whole,
 * so a column that one side alone has sends the records that it says something of.
 */
export function deltaRecords(file: FileDiff): DeltaRecords {
	const { tableBefore: before, tableAfter: after } = file;
	const sent = new Set([...file.added, ...file.changed, ...file.returned]);
	if (before !== null && after !== null) {
		for (const column of lacking(after, before)) addFilled(column, (record) => record);
		for (const column of lacking(before, after)) addFilled(column, file.recordAfter);
	}
	function addFilled(column: Column, recordAfter: (record: number) => number): void {
		for (const record of filled(column)) {
			const at = recordAfter(record);
			if (at >= 0 && file.isLiveAfter(at)) sent.add(at);
		}
	}
	return { active: [...sent].sort((a, b) => a - b), gone: file.removed };
}

/** Columns that the other table does not have. How a record is sent is no part of what it says. */
const lacking = (table: Table, other: Table): Column[] =>
	table.columns.filter(
		(column) =>
			other.column(column.name) === undefined &&
			column.name !== 'status' &&
			column.name !== 'dateLastModified' &&
			!isMasked(column)
	);

/** Records with something in the column. */
function filled(column: Column): Iterable<number> {
	const marked = new Uint8Array(column.dictionary.size).fill(1);
	if (column.emptyCode >= 0) marked[column.emptyCode] = 0;
	return column.recordsOf(marked);
}
