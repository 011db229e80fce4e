import type { Table } from '../table/table';
import type { Report } from './rule';
import type { FileState, RosterSet } from './roster-set';
import { unreadWords } from './words';

/** True where a file that a rule needs has no table, and not because it is simply not sent. */
const isUnread = (state: FileState): state is keyof typeof unreadWords => state in unreadWords;

/**
 * The tables of `file` and of the `others` that a rule holds it against, in that order. Undefined when
 * one is missing: silently when it is not part of the package, else the report says that the rule did
 * not look at `file`, and why.
 */
export function neededTables(
	set: RosterSet,
	report: Report,
	file: string,
	others: readonly string[]
): Table[] | undefined {
	const table = set.tables.get(file);
	if (table === undefined) return undefined;
	const tables = [table];
	for (const other of others) {
		const found = tableOrReason(set, report, file, other);
		if (found === undefined) return undefined;
		tables.push(found);
	}
	return tables;
}

/** The table of `other`; where it should be there and is not, the report names the reason. */
export function tableOrReason(
	set: RosterSet,
	report: Report,
	file: string,
	other: string
): Table | undefined {
	const table = set.tables.get(other);
	const state = set.state(other);
	if (table === undefined && isUnread(state)) report.notRun(file, () => unreadWords[state](other));
	return table;
}
