import type { Table } from '../table/table';
import type { Report } from './rule';
import type { FileState, RosterSet } from './roster-set';

/** Why a file that a rule needs has no table, for a person. Empty when it is simply not sent. */
const REASONS: Readonly<Record<FileState, string>> = {
	absent: '',
	checked: '',
	recovered: '',
	damaged: 'is damaged and could not be read',
	unreadable: 'could not be read',
	skipped: 'was not handed in',
	'not-oneroster': 'could not be read'
};

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
	const reason = REASONS[set.state(other)];
	if (table === undefined && reason !== '') report.notRun(file, `${other} ${reason}`);
	return table;
}
