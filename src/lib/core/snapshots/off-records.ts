import type { Table } from '../table/table';

/** Words for a record that is gone: the standard has the first, OneRoster 1.0 (and FitnessGram) both. */
const OFF = new Set(['tobedeleted', 'inactive']);

/** By record whether it is marked as gone by its status, in any letters of case; null where none is. */
export function offMarks(table: Table): Uint8Array | null {
	const status = table.column('status');
	if (status === undefined) return null;
	const marked = Uint8Array.from({ length: status.dictionary.size }, (_, code) =>
		OFF.has(status.text(code).trim().toLowerCase()) ? 1 : 0
	);
	if (!marked.includes(1)) return null;
	const marks = new Uint8Array(table.records);
	for (const record of status.recordsOf(marked)) marks[record] = 1;
	return marks;
}
