import type { Table } from '../../table/table';
import { neededTables } from '../needed-tables';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';

/**
 * The tables of `file` and of the `others` where all of them are sent whole. What is believable can
 * only be judged by the whole: a file of changes says nothing about the records that it leaves out,
 * so with one of them these rules are silent. Where a file was sent and could not be read, the report
 * says that `file` was not looked at.
 */
export function bulkTables(
	set: RosterSet,
	report: Report,
	file: string,
	others: readonly string[] = []
): Table[] | undefined {
	if ([file, ...others].some((name) => set.mode(name) === 'delta')) return undefined;
	return neededTables(set, report, file, others);
}
