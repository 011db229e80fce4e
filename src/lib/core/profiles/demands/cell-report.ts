import { codesWhereBytes, type BytesTest } from '../../rules/cells/byte-scan';
import { itemCases } from '../../rules/distinct-values';
import type { Details, Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { isMasked } from '../../table/masked-column';
import { holdsForSet, judgedChoice } from '../conditions';
import type { Demand } from '../format/profile';
import type { ProfileView } from '../profile-view';
import type { RecordChoice } from '../record-choice';
import type { ValueTest } from '../value-test';

/** A demand on the cells of columns. */
export type CellDemand = Extract<
	Demand,
	{ readonly columns: '*' | string[]; readonly files: unknown }
>;

/** A column that a demand looks at, and the records it judges there. */
export interface JudgedColumn {
	readonly table: Table;
	readonly column: Column;
	readonly choice: RecordChoice;
}

/** The columns that a demand names, in the files that were read, where any record is judged. */
export function* judgedColumns(
	{ files, columns, when }: Pick<CellDemand, 'files' | 'columns' | 'when'>,
	view: ProfileView
): Generator<JudgedColumn, void, undefined> {
	for (const table of view.tables(files)) {
		if (!holdsForSet(view, when, table.name)) continue;
		const choice = judgedChoice(view, table, when);
		if (choice.isEmpty) continue;
		for (const column of view.columns(table, columns)) yield { table, column, choice };
	}
}

/** What helps to report values. */
interface ValueHelp {
	readonly details?: (value: string) => Details;
	/** True for values of which their bytes say that they pass. */
	readonly isPlain?: BytesTest | undefined;
}

/** The codes of the values that have to be looked at as text. */
const suspectsOf = ({ dictionary }: Column, isPlain: BytesTest = () => false): number[] =>
	codesWhereBytes(dictionary, (bytes, start, end) => !isPlain(bytes, start, end));

/** Reports filled cells (of lists: items) that do not pass, each distinct value looked at once. */
export function reportValues(
	demand: CellDemand,
	view: ProfileView,
	report: Report,
	passes: ValueTest,
	{ details = () => ({}), isPlain }: ValueHelp = {}
): void {
	for (const { column, choice } of judgedColumns(demand, view)) {
		if (isMasked(column)) continue;
		if (view.isList(column)) {
			const cases = itemCases(column, (item) => item !== '' && !passes(item));
			const said = cases.map((each) => ({ ...details(each.value), ...each }));
			if (said.length > 0) report.items(column, said, choice.narrowing);
			continue;
		}
		const codes = suspectsOf(column, isPlain).filter((code) => {
			const text = column.text(code);
			return text !== '' && !passes(text);
		});
		if (codes.length > 0)
			report.codes(column, codes, (code) => details(column.text(code)), choice.narrowing);
	}
}
