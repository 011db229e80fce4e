import { isPasswordHeader } from '../../table/masked-column';
import type { Table } from '../../table/table';
import type { ColumnSpec } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import { typedColumns, type TypedColumn } from '../typed-columns';

/** Columns that only delta files fill; in bulk files the rules on delivery speak about them. */
const DELTA_COLUMNS: ReadonlySet<string> = new Set(['status', 'dateLastModified']);

/** The columns of a table that cell rules may judge: no passwords, and in bulk files no delta columns. */
export function cellColumns(
	table: Table,
	set: RosterSet,
	wanted: (spec: ColumnSpec) => boolean
): TypedColumn[] {
	const isDelta = set.mode(table.name) === 'delta';
	return typedColumns(table, set, (spec) => {
		if (isPasswordHeader(spec.name)) return false;
		return (isDelta || !DELTA_COLUMNS.has(spec.name)) && wanted(spec);
	});
}

/** True for a cell (or item) that holds nothing, or nothing but spaces, tabs and the like. */
export const isBlank = (text: string): boolean => text.trim() === '';
