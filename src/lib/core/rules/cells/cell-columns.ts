import { isPasswordHeader } from '../../table/masked-column';
import type { Table } from '../../table/table';
import type { ColumnSpec } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import { typedColumns, type TypedColumn } from '../typed-columns';

/** Columns that only delta files fill; in bulk files the rules on delivery speak about them. */
const DELTA_COLUMNS: ReadonlySet<string> = new Set(['status', 'dateLastModified']);

/** Columns whose cells are short codes rather than text: those that spreadsheets take for numbers or dates. */
const CODE_COLUMNS: ReadonlySet<string> = new Set([
	'identifier',
	'userMasterIdentifier',
	'username',
	'userIds',
	'phone',
	'sms',
	'courseCode',
	'classCode',
	'location',
	'periods',
	'vendorResourceId',
	'vendorId',
	'applicationId'
]);

/** The columns of a table that cell rules may judge: no passwords, and in bulk files no delta columns. */
export function cellColumns(
	table: Table,
	set: RosterSet,
	wanted: (spec: ColumnSpec) => boolean
): TypedColumn[] {
	// OneRoster 1.0 knows neither: there the columns may be filled, and are judged as all others.
	const isDelta = set.mode(table.name) === 'delta' || set.spec.manifest === null;
	return typedColumns(table, set, (spec) => {
		if (isPasswordHeader(spec.name)) return false;
		return (isDelta || !isDeltaColumn(spec)) && wanted(spec);
	});
}

/** True for status and dateLastModified. */
export const isDeltaColumn = ({ name }: ColumnSpec): boolean => DELTA_COLUMNS.has(name);

/** True for a column of codes, other than identifiers of OneRoster. */
export const isCodeColumn = ({ name }: ColumnSpec): boolean => CODE_COLUMNS.has(name);

/**
 * True for the column that defines a record's identifier. References repeat it: what is wrong with
 * the identifier is said once, where it is defined.
 */
export const definesId = ({ type, references }: ColumnSpec): boolean =>
	type === 'guid' && references === undefined;

/** True for a cell (or item) that holds nothing, or nothing but spaces, tabs and the like. */
export const isBlank = (text: string): boolean => text.trim() === '';
