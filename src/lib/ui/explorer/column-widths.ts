import type { ExplorerColumn } from '../../core/explorer/shapes';

/** Widths of a column in characters: of a few letters, and of a text that is cut with an ellipsis. */
const LEAST = 8;
const MOST = 30;
/** Room for the button in the head and the gaps at both sides, in characters. */
const AROUND = 5;

/** Width of a character of the grid's letters, in rem. */
const CHARACTER = 0.54;

/** The first column stays in sight, so it may not take half of a tablet. */
const MOST_FIRST = 18;

/** A column that is not shown has its name and the word for that in its head: in Spanish six letters. */
const HIDDEN = 8;

/** How wide a column is drawn, in rem; the same whatever rows are seen, so that nothing jumps. */
export const columnWidth = (
	{ width, isHidden, name }: Pick<ExplorerColumn, 'width' | 'isHidden' | 'name'>,
	index: number
): number => {
	const needed = isHidden ? name.length + HIDDEN : width;
	return (Math.min(index === 0 ? MOST_FIRST : MOST, Math.max(LEAST, needed)) + AROUND) * CHARACTER;
};

/** Room for the word in its head, in characters: in Spanish it has five letters. */
const LEAST_LINE = 7;

/** How wide the column of line numbers is, in rem. */
export const lineWidth = (rows: number): number =>
	Math.max(LEAST_LINE, String(rows).length * 1.3 + 4) * CHARACTER;
