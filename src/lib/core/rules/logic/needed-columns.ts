import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { notRunWords } from '../words';

/**
 * The columns of a table that a rule compares, in the order of `names`. Undefined when one is missing:
 * a rule on headers speaks of that, and the report says that this rule did not look at `file`, which
 * is the file it reports on.
 */
export function neededColumns(
	report: Report,
	table: Table,
	names: readonly string[],
	file = table.name
): Column[] | undefined {
	const columns: Column[] = [];
	for (const name of names) {
		const column = table.column(name);
		if (column === undefined) {
			report.notRun(file, () => notRunWords.noColumn(table.name, name));
			return undefined;
		}
		columns.push(column);
	}
	return columns;
}

/** False for a column that the version of the set does not have in this file: nobody can miss it. */
export const isOfVersion = (set: RosterSet, file: string, column: string): boolean =>
	set.fileSpec(file)?.columns.some(({ name }) => name === column) === true;
