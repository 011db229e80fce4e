import type { Column } from '../../table/column';
import type { ColumnSpec } from '../../spec/spec';
import type { Details, ItemCase, Report } from '../rule';
import type { TypedColumn } from '../typed-columns';
import { listItems } from '../distinct-values';
import { codesWhereBytes, type BytesTest } from './byte-scan';
import { isBlank } from './cell-columns';

/** Says what is wrong with the text of a cell or item, or null when it is right. */
export type Judge = (text: string, spec: ColumnSpec) => Details | null;

/**
 * Reports every cell of the columns with which `judge` finds fault. Each distinct value is judged
 * once; blank cells are passed over. With `suspicious` only values are decoded whose bytes pass it,
 * so it must let every wrong value through.
 */
export function reportCells(
	report: Report,
	columns: readonly TypedColumn[],
	judge: Judge,
	suspicious?: BytesTest
): void {
	for (const { column, spec } of columns) {
		const judged = (code: number): Details | null => {
			const text = column.text(code);
			return isBlank(text) ? null : judge(text, spec);
		};
		const wrong = candidates(column, suspicious).filter((code) => judged(code) !== null);
		if (wrong.length > 0) report.codes(column, wrong, (code) => judged(code) ?? {});
	}
}

/** As `reportCells`, for the items of list cells. `judge` sees blank items, too; empty cells have none. */
export function reportItems(
	report: Report,
	columns: readonly TypedColumn[],
	judge: Judge,
	suspicious?: BytesTest
): void {
	for (const { column, spec } of columns) {
		const cases: ItemCase[] = [];
		for (const [item, codes] of itemsIn(column, candidates(column, suspicious))) {
			const details = judge(item, spec);
			if (details !== null) cases.push({ ...details, value: item, codes });
		}
		if (cases.length > 0) report.items(column, cases);
	}
}

function candidates(column: Column, suspicious: BytesTest | undefined): number[] {
	if (suspicious !== undefined) return codesWhereBytes(column.dictionary, suspicious);
	return Array.from({ length: column.dictionary.size }, (_, code) => code);
}

/** The distinct items of some cells, with the codes of the cells that hold them. */
function itemsIn(column: Column, codes: readonly number[]): Map<string, number[]> {
	const items = new Map<string, number[]>();
	for (const code of codes) {
		const cell = column.text(code);
		if (isBlank(cell)) continue;
		for (const item of new Set(listItems(cell))) {
			const known = items.get(item);
			if (known === undefined) items.set(item, [code]);
			else known.push(code);
		}
	}
	return items;
}
