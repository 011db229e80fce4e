import type { Column } from '../../table/column';
import { isBlank } from '../cells/cell-columns';
import { joined } from '../joins';
import type { RosterSet } from '../roster-set';

/**
 * A mark for each code of a referring column: 1 where the value names a record of `file`, 0 where it
 * is blank or names nobody, about which other rules speak. Where the file was not read, every value
 * that is not blank counts as a name.
 */
export function namedCodes(set: RosterSet, column: Column, file: string): Uint8Array {
	const ids = set.tables.get(file)?.column('sourcedId');
	if (ids !== undefined) return Uint8Array.from(joined(column, ids), (id) => (id < 0 ? 0 : 1));
	return Uint8Array.from({ length: column.dictionary.size }, (_, code) =>
		isBlank(column.text(code)) ? 0 : 1
	);
}
