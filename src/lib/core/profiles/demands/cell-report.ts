import { codesWhereBytes } from '../../rules/cells/byte-scan';
import { itemCases } from '../../rules/distinct-values';
import type { Report } from '../../rules/rule';
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

/** Says of a filled value by its bytes whether it passes; undefined where it has to be looked at as text. */
export type BytesVerdict = (bytes: Uint8Array, start: number, end: number) => boolean | undefined;

/** The codes of a column for which something holds. */
export function codesOf({ dictionary }: Column, holds: (code: number) => boolean): number[] {
	const codes: number[] = [];
	for (let code = 0; code < dictionary.size; code++) if (holds(code)) codes.push(code);
	return codes;
}

/** The codes of filled values that do not pass. */
function failing(column: Column, passes: ValueTest, verdict: BytesVerdict | undefined): number[] {
	const { dictionary, emptyCode } = column;
	const fails = (code: number): boolean => code !== emptyCode && !passes(column.text(code));
	if (verdict === undefined) return codesOf(column, fails);
	const unsure = codesWhereBytes(
		dictionary,
		(bytes, start, end) => verdict(bytes, start, end) === undefined
	);
	const wrong = codesWhereBytes(
		dictionary,
		(bytes, start, end) => end > start && verdict(bytes, start, end) === false
	);
	return unsure.length === 0 ? wrong : [...wrong, ...unsure.filter(fails)];
}

/** Reports filled cells (of lists: items) that do not pass, each distinct value looked at once. */
export function reportValues(
	demand: CellDemand,
	view: ProfileView,
	report: Report,
	passes: ValueTest,
	verdict?: BytesVerdict
): void {
	for (const { column, choice } of judgedColumns(demand, view)) {
		if (isMasked(column)) continue;
		if (view.isList(column)) {
			const cases = itemCases(column, (item) => item !== '' && !passes(item));
			if (cases.length > 0) report.items(column, cases, choice.narrowing);
			continue;
		}
		const codes = failing(column, passes, verdict);
		if (codes.length > 0) report.codes(column, codes, () => ({}), choice.narrowing);
	}
}
