import type { Table } from '../table/table';

/** Words for a record that is gone: 1.1 and 1.2 have the first, 1.0 both. */
const OFF = new Set(['tobedeleted', 'inactive']);

/**
 * Tells which records of a table are marked as gone by their status, in any letters of case; null
 * where none is.
 */
export function offRecords(table: Table): ((record: number) => boolean) | null {
	const status = table.column('status');
	if (status === undefined) return null;
	const marks = Uint8Array.from({ length: status.dictionary.size }, (_, code) =>
		OFF.has(status.text(code).trim().toLowerCase()) ? 1 : 0
	);
	if (!marks.includes(1)) return null;
	return (record) => marks[status.codeAt(record)] === 1;
}
