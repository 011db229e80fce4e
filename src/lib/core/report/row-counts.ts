import type { GroupSource } from '../findings/group-source';
import { markFound } from '../findings/found-records';
import type { Matches } from '../findings/matches';
import { RecordMarks } from '../findings/record-marks';
import type { Table } from '../table/table';

/** How many records of a file have an error, a warning and no error, or neither. */
export interface RowCounts {
	readonly rows: number;
	readonly valid: number;
	readonly warning: number;
	readonly invalid: number;
}

/** Counts the records of one table by the worst finding in each. Notes (info) leave a record valid. */
export function rowCounts(table: Table, groups: readonly GroupSource[]): RowCounts {
	const errors = marksOf(table, groups, 'error');
	const warnings = marksOf(table, groups, 'warning');
	const invalid = errors.countWithout(null);
	const warning = warnings.countWithout(errors);
	return { rows: table.records, valid: table.records - invalid - warning, warning, invalid };
}

function marksOf(
	table: Table,
	groups: readonly GroupSource[],
	severity: 'error' | 'warning'
): RecordMarks {
	const marks = new RecordMarks(table.records);
	const all = new Set<Matches>();
	for (const { matches, rule } of groups) {
		if (matches.file === table.name && rule.meta.severity === severity) all.add(matches);
	}
	for (const matches of all) markFound(marks, matches, null);
	return marks;
}
