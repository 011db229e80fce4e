import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { isDeltaColumn } from '../cells/cell-columns';
import { modeOf } from '../manifest/manifest-reading';
import type { RosterSet } from '../roster-set';
import { typedColumns } from '../typed-columns';

/** The columns status and dateLastModified, as far as the file has them. */
export const deliveryColumns = (table: Table, set: RosterSet): Column[] =>
	typedColumns(table, set, isDeltaColumn).map(({ column }) => column);

/**
 * True where the manifest says in which mode the file is sent; false where it was taken as bulk
 * because the manifest gives nothing to go by (it is missing, has no row, another word, or `absent`).
 */
export function saysMode(set: RosterSet, file: string): boolean {
	const property = set.fileSpec(file)?.manifestProperty ?? '';
	return modeOf(set.manifest?.value(property)) === set.mode(file);
}
