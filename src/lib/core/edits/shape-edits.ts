import { ColumnWriter } from '../table/column-writer';
import { Column } from '../table/column';
import { conditionTest, type Applied } from './cell-edits';
import type {
	AddColumn,
	AddRecords,
	DropColumn,
	OrderColumns,
	RemoveRecords,
	RenameColumn
} from './edit';
import { copied, withColumns, withRecords, type EditedTable } from './edited-table';

const nothing = (edited: EditedTable): Applied => ({ edited, changed: 0 });

/** The columns of a table with their places in the original. */
const placed = ({ table, columns }: EditedTable) =>
	table.columns.map((column, at) => ({ column, from: columns[at] }));

/** Puts a column in, unless there is one of the name. */
export function addColumn(edited: EditedTable, { column: name, at, value }: AddColumn): Applied {
	const { table } = edited;
	if (table.columns.some((column) => column.name === name)) return nothing(edited);
	const writer = new ColumnWriter(new Column(table.name, name, at));
	for (let record = 0; record < table.records; record++) writer.text(value);
	const fresh = { column: writer.end(), from: -1 };
	const all = placed(edited).toSpliced(at, 0, fresh);
	return { edited: withColumns(edited, all), changed: table.records };
}

export function dropColumn(edited: EditedTable, { column: name }: DropColumn): Applied {
	const column = edited.table.column(name);
	if (column === undefined) return nothing(edited);
	const rest = placed(edited).filter((each) => each.column !== column);
	return { edited: withColumns(edited, rest), changed: edited.table.records };
}

export function renameColumn(edited: EditedTable, { column: name, to }: RenameColumn): Applied {
	const found = edited.table.columns.find((column) => column.name === name);
	if (found === undefined || name === to) return nothing(edited);
	const all = placed(edited).map((each) =>
		each.column === found ? { ...each, column: copied(found, to, found.index) } : each
	);
	return { edited: withColumns(edited, all), changed: 1 };
}

export function orderColumns(edited: EditedTable, { columns }: OrderColumns): Applied {
	const all = placed(edited);
	const named = columns.flatMap((name) => all.find(({ column }) => column.name === name) ?? []);
	const order = [...named, ...all.filter((each) => !named.includes(each))];
	if (order.every((each, at) => each === all[at])) return nothing(edited);
	return { edited: withColumns(edited, order), changed: 1 };
}

export function addRecords(edited: EditedTable, { records }: AddRecords): Applied {
	const rows = records.map((cells) => edited.table.columns.map(({ name }) => cells[name] ?? ''));
	if (rows.length === 0) return nothing(edited);
	return { edited: withRecords(edited, () => true, rows), changed: rows.length };
}

export function removeRecords(edited: EditedTable, { rows, where }: RemoveRecords): Applied {
	const { table, records } = edited;
	const wanted = new Set(rows);
	const meets = where === undefined ? () => true : conditionTest(table, where);
	const isMeant = (record: number): boolean => {
		const row = (records?.[record] ?? record) + 2;
		return (rows === undefined || wanted.has(row)) && meets(record);
	};
	// An edit that says nothing of which records is no order to take all of them.
	if (rows === undefined && where === undefined) return nothing(edited);
	const after = withRecords(edited, (record) => !isMeant(record), []);
	const changed = table.records - after.table.records;
	return changed === 0 ? nothing(edited) : { edited: after, changed };
}
