import type { Column } from '../table/column';
import { ColumnWriter } from '../table/column-writer';
import { Table } from '../table/table';

/** A table after some edits, and where each of its records and columns was in the original. */
export interface EditedTable {
	readonly table: Table;
	readonly original: Table;
	/** By record of the table that of the original, -1 for one that was added; null while none came or went. */
	readonly records: Int32Array | null;
	/** By column of the table its place in the original, -1 for one that was added. */
	readonly columns: readonly number[];
}

/** The original, before any edit. */
export const unedited = (original: Table): EditedTable => ({
	table: original,
	original,
	records: null,
	columns: original.columns.map((_, at) => at)
});

/** The table with other columns, in their order. Each is numbered by its place. */
export function withColumns(
	edited: EditedTable,
	columns: readonly { readonly column: Column; readonly from: number }[]
): EditedTable {
	const { table } = edited;
	const placed = columns.map(({ column }, at) =>
		column.index === at ? column : copied(column, column.name, at)
	);
	return {
		...edited,
		table: tableOf(table, placed, table.ragged, table.records),
		columns: columns.map(({ from }) => from)
	};
}

/** The table with one column made anew. */
export const withColumn = (edited: EditedTable, column: Column): EditedTable =>
	withColumns(
		edited,
		edited.table.columns.map((each, at) => ({
			column: at === column.index ? column : each,
			from: edited.columns[at]
		}))
	);

/** The table with some of its records, and with records that are added behind them. */
export function withRecords(
	edited: EditedTable,
	keeps: (record: number) => boolean,
	added: readonly (readonly string[])[]
): EditedTable {
	const { table } = edited;
	const kept: number[] = [];
	for (let record = 0; record < table.records; record++) if (keeps(record)) kept.push(record);
	const columns = table.columns.map((column, at) => {
		const writer = new ColumnWriter(column);
		for (const record of kept) writer.value(column.codeAt(record));
		for (const cells of added) writer.text(cells[at] ?? '');
		return writer.end();
	});
	const places = new Map(kept.map((record, at) => [record, at]));
	const ragged = new Set([...table.ragged].flatMap((record) => places.get(record) ?? []));
	const records = Int32Array.from([
		...kept.map((record) => edited.records?.[record] ?? record),
		...added.map(() => -1)
	]);
	return { ...edited, table: tableOf(table, columns, ragged, records.length), records };
}

/** A column with another name or place, and the same values. */
export function copied(column: Column, name: string, index: number): Column {
	const writer = new ColumnWriter(column, name, index);
	for (const block of column.codes.blocks) writer.values(block);
	return writer.end();
}

function tableOf(
	{ name, end, recovered }: Table,
	columns: readonly Column[],
	ragged: ReadonlySet<number>,
	records: number
): Table {
	const header = columns.map((column) => column.name);
	return new Table(name, header, { columns, ragged, records }, { ...end, header }, recovered);
}
