import type { Column } from '../../table/column';
import type { ColumnSpec } from '../../spec/spec';
import type { Details, ItemCase, Report } from '../rule';
import type { TypedColumn } from '../typed-columns';
import { listItems } from '../distinct-values';
import { codesWhereBytes, type BytesTest, type ColumnTest } from './byte-scan';
import { isBlank } from './cell-columns';

/** How a rule judges the text of a cell, or of one item of a list. */
export interface Judge {
	/** Lets every wrong value through by its bytes alone, so that the others are never decoded. */
	readonly suspicious?: BytesTest;
	/** False for columns in which nothing can be suspicious. */
	readonly possible?: ColumnTest;
	/** True for a text that is not as it should be. Not asked about blank ones. */
	readonly wrong: (text: string, spec: ColumnSpec) => boolean;
	/** What to say of a wrong text. */
	readonly details?: (text: string, spec: ColumnSpec) => Details;
}

/** Reports every cell of the columns that is wrong. Each distinct value is judged once. */
export function reportCells(
	report: Report,
	columns: readonly TypedColumn[],
	{ suspicious, possible, wrong, details }: Judge
): void {
	for (const { column, spec } of columns) {
		const codes = looked(column, suspicious, possible).filter((code) => {
			const text = column.text(code);
			return !isBlank(text) && wrong(text, spec);
		});
		if (codes.length === 0) continue;
		report.codes(column, codes, (code) => details?.(column.text(code), spec) ?? {});
	}
}

/** As `reportCells`, for the items of list cells; `suspicious` looks at the bytes of the whole cell. */
export function reportItems(
	report: Report,
	columns: readonly TypedColumn[],
	{ suspicious, possible, wrong, details }: Judge
): void {
	for (const { column, spec } of columns) {
		const items = itemsIn(column, looked(column, suspicious, possible));
		const cases: ItemCase[] = [];
		for (const [value, codes] of items) {
			if (isBlank(value) || !wrong(value, spec)) continue;
			cases.push({ ...details?.(value, spec), value, codes });
		}
		if (cases.length > 0) report.items(column, cases);
	}
}

/** The distinct items of some cells, blank ones too, with the codes of the cells that hold them. */
export function itemsIn(column: Column, codes: readonly number[]): Map<string, number[]> {
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

function looked(
	column: Column,
	suspicious: BytesTest | undefined,
	possible: ColumnTest | undefined
): number[] {
	if (suspicious !== undefined) return codesWhereBytes(column.dictionary, suspicious, possible);
	return Array.from({ length: column.dictionary.size }, (_, code) => code);
}
