import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { ColumnSpec } from '../spec/spec';
import type { RosterSet } from './roster-set';

/** A column of the standard that the file really has, with what the standard says of it. */
export interface TypedColumn {
	readonly column: Column;
	readonly spec: ColumnSpec;
}

/** The columns of a table that the standard knows and `wanted` picks, in the standard's order. */
export function typedColumns(
	table: Table,
	set: RosterSet,
	wanted: (spec: ColumnSpec) => boolean
): TypedColumn[] {
	const columns: TypedColumn[] = [];
	for (const spec of set.fileSpec(table.name)?.columns ?? []) {
		const column = wanted(spec) ? table.column(spec.name) : undefined;
		if (column !== undefined) columns.push({ column, spec });
	}
	return columns;
}
