import type { GridPage } from '../../core/report/report';

/** A cell of the grid: which row that is shown, and which column. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** A cell to be set: `row` is the record's number, with the header as 1. */
export interface CellChange {
	readonly row: number;
	readonly column: string;
	readonly to: string;
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0],
	Home: [0, -Infinity],
	End: [0, Infinity]
};

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function movedBy(key: string, from: GridPlace, page: GridPage): GridPlace | null {
	if (!Object.hasOwn(moves, key)) return null;
	const [down, right] = moves[key];
	return {
		row: within(from.row + down, page.rows.length),
		column: within(from.column + right, page.columns.length)
	};
}

/** Cells out of pasted text, a line each and a tab between columns; quotes around a cell are taken off. */
export function pastedCells(text: string): string[][] {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
	return lines.map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

/**
 * Pasted cells from a cell on, down and to the right. Rows that are neighbours of a problem are passed
 * over: they are shown to be looked at.
 */
export function pastedChanges(
	page: GridPage,
	from: GridPlace,
	pasted: readonly (readonly string[])[]
): { readonly changes: readonly CellChange[]; readonly used: number } {
	const rows = page.rows.slice(from.row).filter((row) => !row.context);
	const used = Math.min(rows.length, pasted.length);
	const changes = pasted.slice(0, used).flatMap((cells, at) =>
		cells.flatMap((to, right) => {
			const index = from.column + right;
			const column = page.columns.at(index);
			if (column === undefined || rows[at].cells[index].text === to) return [];
			return [{ row: rows[at].row, column, to }];
		})
	);
	return { changes, used };
}
