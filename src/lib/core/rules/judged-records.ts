import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { Details, Report } from './rule';
import type { RosterSet } from './roster-set';

/** The token that says that a record of a delta goes away (clause 57). */
export const DELETED = 'tobedeleted';

/**
 * Tells which records of a table take part in rules that compare cells, records or files. Ragged
 * records do not, because their values may stand in the wrong columns; in a delta, records that are
 * marked to be deleted do not either, because what they say is about to be gone.
 */
export function judgedRecords(set: RosterSet, table: Table): (record: number) => boolean {
	const { ragged } = table;
	const deleted = deletedCode(set, table);
	const status = table.column('status');
	if (deleted < 0 || status === undefined) {
		return ragged.size === 0 ? () => true : (record) => !ragged.has(record);
	}
	return (record) => status.codeAt(record) !== deleted && !ragged.has(record);
}

/** The code of `tobedeleted` in a delta file's status column; -1 where no record holds it. */
export function deletedCode(set: RosterSet, table: Table): number {
	const status = table.column('status');
	if (status === undefined || set.mode(table.name) !== 'delta') return -1;
	return status.dictionary.find(DELETED);
}

/** Reports the records whose cell holds one of `codes`, without those that are not judged. */
export function reportJudged(
	set: RosterSet,
	report: Report,
	{ table, column }: { readonly table: Table; readonly column: Column },
	codes: readonly number[],
	details: (code: number) => Details
): void {
	if (codes.length === 0) return;
	const isNarrow = deletedCode(set, table) >= 0;
	report.codes(column, codes, details, isNarrow ? { judged: judgedRecords(set, table) } : {});
}
