import { listItems } from '../rules/distinct-values';
import type { Column } from '../table/column';
import { ColumnWriter } from '../table/column-writer';
import type { Table } from '../table/table';
import type { BlankColumn, CellCondition, ReplaceValue, SetCell } from './edit';
import { withColumn, type EditedTable } from './edited-table';

/** What came of an edit: the table after it, and how many cells (or records) it changed. */
export interface Applied {
	readonly edited: EditedTable;
	readonly changed: number;
}

/** The record of a row of the original; -1 where it is gone. */
export function recordOfRow({ records, table }: EditedTable, row: number): number {
	const original = row - 2;
	if (records === null) return original < table.records ? original : -1;
	return records.indexOf(original);
}

/** Sets one cell. Nothing changes where there is no such cell, or the record is ragged. */
export function setCell(edited: EditedTable, { row, column: name, to }: SetCell): Applied {
	return setCellAt(edited, recordOfRow(edited, row), name, to);
}

/** The same by the record of the edited table, which an edit may have added. */
export function setCellAt(edited: EditedTable, record: number, name: string, to: string): Applied {
	const column = edited.table.column(name);
	const isThere = record >= 0 && !edited.table.ragged.has(record);
	if (column === undefined || !isThere || column.textAt(record) === to)
		return { edited, changed: 0 };
	const texts = new Map([[column.codeAt(record), to]]);
	return changed(edited, column, texts, (each) => each === record);
}

/** Puts one value in the place of another. */
export function replaceValue(edited: EditedTable, edit: ReplaceValue): Applied {
	const column = edited.table.column(edit.column);
	if (column === undefined || edit.from === edit.to) return { edited, changed: 0 };
	const to = new Map<number, string>();
	for (let code = 0; code < column.dictionary.size; code++) {
		const text = replaced(column.text(code), edit);
		if (text !== null) to.set(code, text);
	}
	return changedCodes(edited, column, to, edit.where);
}

/** A cell after a replacement; null where it does not change. */
function replaced(text: string, { from, to, isItem }: ReplaceValue): string | null {
	if (isItem !== true) return text === from ? to : null;
	const items = listItems(text);
	if (!items.includes(from)) return null;
	return items.map((item) => (item === from ? to : item)).join(',');
}

/** Empties a column. */
export function blankColumn(edited: EditedTable, { column: name, where }: BlankColumn): Applied {
	const column = edited.table.column(name);
	if (column === undefined) return { edited, changed: 0 };
	const to = new Map<number, string>();
	for (let code = 0; code < column.dictionary.size; code++) {
		if (code !== column.emptyCode) to.set(code, '');
	}
	return changedCodes(edited, column, to, where);
}

function changedCodes(
	edited: EditedTable,
	column: Column,
	to: ReadonlyMap<number, string>,
	where: readonly CellCondition[] | undefined
): Applied {
	if (to.size === 0) return { edited, changed: 0 };
	const { ragged } = edited.table;
	if (ragged.size === 0 && (where ?? []).length === 0)
		return changed(edited, column, to, () => true);
	const meets = conditionTest(edited.table, where ?? []);
	return changed(edited, column, to, (record) => !ragged.has(record) && meets(record));
}

/** The table with one column written anew, with `to` in the place of its codes in records that are meant. */
function changed(
	edited: EditedTable,
	column: Column,
	to: ReadonlyMap<number, string>,
	isMeant: (record: number) => boolean
): Applied {
	const writer = new ColumnWriter(column);
	let count = 0;
	let first = 0;
	for (const block of column.codes.blocks) {
		const start = first;
		count += writer.replaced(block, to, (at) => isMeant(start + at));
		first += block.length;
	}
	return count === 0
		? { edited, changed: 0 }
		: { edited: withColumn(edited, writer.end()), changed: count };
}

/** A test of records by their cells. A column that is not there is empty. */
export function conditionTest(
	table: Table,
	conditions: readonly CellCondition[]
): (record: number) => boolean {
	const tests = conditions.map(({ column: name, is }) => {
		const column = table.column(name);
		if (column === undefined) return () => is === '';
		const code = column.dictionary.find(is);
		return (record: number): boolean => column.codeAt(record) === code;
	});
	return (record) => tests.every((test) => test(record));
}
