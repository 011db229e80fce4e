import type { Column } from '../table/column';
import type { EditedTable } from './edited-table';
import { untouched, type FilePlan } from './file-plan';

/**
 * How a file has to be written so that it holds an edited table: whatever is not what it was, and
 * nothing else. Edits that undo each other leave nothing to be written.
 */
export function planOfTable(edited: EditedTable): FilePlan {
	const { table, original, columns } = edited;
	const header = table.header;
	const isSameShape =
		columns.length === original.columns.length && columns.every((from, at) => from === at);
	const isSameHeader = header.every((name, at) => name === original.header[columns[at]]);
	const { records, added, isRemoved } = recordsOf(edited);
	const changes = table.columns.flatMap((column, at) =>
		columns[at] < 0 ? [] : (changeOf(column, original.columns[columns[at]], at) ?? [])
	);
	const fresh = columns.flatMap((from, at) => (from < 0 ? [at] : []));
	const isTouched = (record: number): boolean => {
		const now = records(record);
		return now >= 0 && changes.some(({ differs }) => differs(now, record));
	};
	return {
		...untouched,
		header: isSameShape && isSameHeader ? null : header,
		columns: isSameShape ? null : columns,
		isRemoved,
		isTouched,
		cell: (record, at) => {
			const now = records(record);
			const change = changes.find((each) => each.at === at);
			if (fresh.includes(at)) return table.columns[at].textAt(now);
			return change?.differs(now, record) === true ? table.columns[at].textAt(now) : null;
		},
		added
	};
}

/** Where the records of the original are now. */
interface Moved {
	/** The record of the table that was this one of the original; -1 where it went. */
	records(record: number): number;
	isRemoved(record: number): boolean;
	readonly added: readonly (readonly string[])[];
}

function recordsOf({ table, original, records }: EditedTable): Moved {
	if (records === null) return { records: (record) => record, isRemoved: () => false, added: [] };
	const places = new Int32Array(original.records).fill(-1);
	const added: string[][] = [];
	records.forEach((from, record) => {
		if (from >= 0) places[from] = record;
		else added.push(table.columns.map((column) => column.textAt(record)));
	});
	return {
		records: (record) => places[record],
		isRemoved: (record) => places[record] < 0,
		added
	};
}

/** A column that was written anew, and where its cells are not what they were. */
interface ColumnChange {
	readonly at: number;
	differs(now: number, before: number): boolean;
}

function changeOf(column: Column, before: Column, at: number): ColumnChange | null {
	if (column === before) return null;
	const codes = before.dictionary.join(column.dictionary);
	return {
		at,
		differs: (now, record) => codes[column.codeAt(now)] !== before.codeAt(record)
	};
}
