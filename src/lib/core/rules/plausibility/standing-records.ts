import type { Table } from '../../table/table';
import { isBlank } from '../cells/cell-columns';

/**
 * Tells which records of a table stand for somebody or something that is there: not those with a
 * wrong number of fields, whose values may be another column's, and not those that say of themselves
 * that they are inactive or go away, as sets of 1.0 do.
 */
export function standingRecords(table: Table): (record: number) => boolean {
	const { ragged } = table;
	const status = table.column('status');
	if (status === undefined) return (record) => !ragged.has(record);
	const stands = Uint8Array.from({ length: status.dictionary.size }, (_, code) => {
		const text = status.text(code);
		return isBlank(text) || text === 'active' ? 1 : 0;
	});
	return (record) => stands[status.codeAt(record)] === 1 && !ragged.has(record);
}
