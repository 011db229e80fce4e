import type { HeaderColumn, ColumnKind } from './header-columns';

/** The first column of a file that is out of place, and the name that is expected there. */
export interface OutOfPlace {
	readonly column: HeaderColumn;
	readonly expected: string;
}

const PLACED: ReadonlySet<ColumnKind> = new Set(['known', 'misspelt', 'spoilt']);

/**
 * Holds the columns of the standard that a file has against the order of `names`. Missing, unknown and
 * unnamed columns do not count. Of one that stands twice it is enough that either is in its place.
 */
export function outOfPlace(
	columns: readonly HeaderColumn[],
	names: readonly string[]
): OutOfPlace | undefined {
	const first = columns.filter(({ kind }) => PLACED.has(kind));
	const found = firstWrong(first, names);
	if (found === undefined || firstWrong(withLast(first, columns), names) === undefined) {
		return undefined;
	}
	return found;
}

function firstWrong(
	columns: readonly HeaderColumn[],
	names: readonly string[]
): OutOfPlace | undefined {
	const meant = new Set(columns.map((column) => column.meant));
	const order = names.filter((name) => meant.has(name));
	const at = columns.findIndex((column, index) => column.meant !== order[index]);
	return at < 0 ? undefined : { column: columns[at], expected: order[at] };
}

/** The same columns, those that stand twice at their last place. */
function withLast(
	first: readonly HeaderColumn[],
	all: readonly HeaderColumn[]
): readonly HeaderColumn[] {
	const again = all.filter(({ kind }) => kind === 'twice');
	const moved = first.map((column) => {
		const last = again.findLast(({ name }) => name === column.name);
		return last === undefined ? column : { ...column, index: last.index };
	});
	return moved.sort((a, b) => a.index - b.index);
}

/** Index of the last column that the standard defines, or -1. */
export const lastDefined = (columns: readonly HeaderColumn[]): number =>
	columns.findLast(({ meant }) => meant !== undefined)?.index ?? -1;
