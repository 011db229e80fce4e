import type { Table } from '../../table/table';
import { isNotedInHeader } from '../csv/noted-places';
import type { RosterSet } from '../roster-set';
import { readColumns, type HeaderColumn } from './header-columns';
import { isDataRow, laterHeader } from './data-row';

/** What the first row of a file is. Only one that was `read` is judged column by column. */
export type HeaderState =
	/** The file has no row at all. */
	| 'empty'
	/** It is too long to be read. */
	| 'unreadable'
	/** It does not name the columns. */
	| 'missing'
	| 'read';

/** The first row of a file, held against the columns of the standard. */
export interface HeaderReading {
	readonly state: HeaderState;
	/** Where the names stand in a row further down: the number of its record. */
	readonly later: number | undefined;
	/** Every column of the file. Empty for the manifest, which has rules of its own. */
	readonly columns: readonly HeaderColumn[];
	/** Columns of the standard for which none of the file stands, in the standard's order. */
	readonly missing: readonly string[];
}

const nothing: Omit<HeaderReading, 'state'> = { later: undefined, columns: [], missing: [] };
const known = new WeakMap<Table, HeaderReading>();

/** Reads the first row of a file once; all rules on headers ask. */
export function headerReading(table: Table, set: RosterSet): HeaderReading {
	const before = known.get(table);
	if (before !== undefined) return before;
	const made = read(table, set);
	known.set(table, made);
	return made;
}

function read(table: Table, set: RosterSet): HeaderReading {
	if (table.header.length === 0) return { ...nothing, state: 'empty' };
	if (isNotedInHeader(table, ['record-too-long'])) return { ...nothing, state: 'unreadable' };
	const specs = set.headerSpec(table.name)?.columns;
	if (specs === undefined) return { ...nothing, state: 'read' };
	const later = laterHeader(table, specs);
	if (later !== undefined || isDataRow(table.header, specs)) {
		return { ...nothing, state: 'missing', later };
	}
	const columns = readColumns(table, specs);
	const meant = new Set(columns.map((column) => column.meant));
	const missing = specs.map(({ name }) => name).filter((name) => !meant.has(name));
	return { state: 'read', later: undefined, columns, missing };
}
