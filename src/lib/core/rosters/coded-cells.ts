import type { Column } from '../table/column';
import type { Table } from '../table/table';

/** What is made of each distinct value of a column, made when it is first asked for. */
export function codedCells<Made>(
	table: Table | undefined,
	name: string,
	make: (text: string) => Made
): (record: number) => Made {
	const column: Column | undefined = table?.column(name);
	const absent = make('');
	if (column === undefined) return () => absent;
	const made = new Array<Made | undefined>(column.dictionary.size);
	return (record) => {
		const code = column.codeAt(record);
		return (made[code] ??= make(column.text(code)));
	};
}

/** A cell as text without blanks at its ends; empty where there is no such column. */
export const cell = (table: Table | undefined, name: string, record: number): string =>
	table?.column(name)?.textAt(record).trim() ?? '';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day at the beginning of a cell, YYYY-MM-DD; null where there is none. */
export const dayOf = (text: string): string | null => DAY.exec(text.trim())?.[0] ?? null;
