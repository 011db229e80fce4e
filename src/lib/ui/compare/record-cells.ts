import type { DiffRow } from '../../core/snapshots/diff-rows';

/** One column of a record before and after; null on a side that has no such column or record. */
export interface CellPair {
	readonly column: string;
	readonly before: string | null;
	readonly after: string | null;
	readonly isChanged: boolean;
}

/** The columns of a record before and after, those with a value; which differ is what the diff says. */
export function cellPairs({ before, after, changes }: DiffRow): CellPair[] {
	const was = new Map(before.map(({ column, text }) => [column, text]));
	const is = new Map(after.map(({ column, text }) => [column, text]));
	const changed = new Set(changes.map(({ column }) => column));
	return [...new Set([...is.keys(), ...was.keys()])]
		.map((column) => ({
			column,
			before: was.get(column) ?? null,
			after: is.get(column) ?? null,
			isChanged: changed.has(column)
		}))
		.filter((pair) => pair.isChanged || [pair.before, pair.after].some(Boolean));
}
