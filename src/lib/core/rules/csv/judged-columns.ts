import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { ColumnSpec, ColumnType } from '../../spec/spec';
import { headerReading } from '../header/header-reading';
import type { RosterSet } from '../roster-set';
import type { Narrowing } from '../rule';

/** Types whose rules refuse every odd character as an error of their own. */
const CLOSED: ReadonlySet<ColumnType> = new Set([
	'enum',
	'enumList',
	'boolean',
	'date',
	'dateTime',
	'year',
	'float',
	'int'
]);

/** A column whose characters are to be judged, and which of its records. */
export interface JudgedColumn {
	readonly column: Column;
	/** Undefined for metadata columns and others that the standard does not describe. */
	readonly spec: ColumnSpec | undefined;
	readonly how: Narrowing;
}

/**
 * The columns of a table in which no other rule refuses odd characters: columns of its own (metadata)
 * and all of the standard but those of closed types. Of the manifest the values that are free text. None
 * where no header says which column is which: one of them may hold passwords.
 */
export function judgedColumns(table: Table, set: RosterSet): JudgedColumn[] {
	if (set.manifest?.table === table) return freeTextOfManifest(set);
	if (headerReading(table, set).state !== 'read') return [];
	const specs = new Map(set.fileSpec(table.name)?.columns.map((spec) => [spec.name, spec]));
	return table.columns.flatMap((column) => {
		const spec = specs.get(column.name);
		return spec !== undefined && CLOSED.has(spec.type) ? [] : [{ column, spec, how: {} }];
	});
}

function freeTextOfManifest({ manifest, spec }: RosterSet): JudgedColumn[] {
	const column = manifest?.values;
	if (column === undefined) return [];
	const free = new Set(
		spec.manifest?.properties.flatMap((each) => (each.allowedValues === null ? each.name : []))
	);
	const names = manifest?.names;
	const judged = (record: number): boolean => free.has(names?.textAt(record) ?? '');
	return [{ column, spec: undefined, how: { judged } }];
}

/** True for a column that names records of another file or of its own. */
export const isReference = (spec: ColumnSpec | undefined): boolean =>
	spec?.references !== undefined;

/** True for the column that defines a record's own id. */
export const isOwnId = (spec: ColumnSpec | undefined): boolean =>
	spec?.type === 'guid' && spec.references === undefined;
