/*
 * Which rows of a million are drawn. Browsers draw no element higher than some 17 million pixels
 * (Firefox; Chromium 33), so from some 180,000 rows on the bar scrolls faster than the rows by a factor.
 */

/** Height of a row in CSS pixels. */
export const ROW_HEIGHT = 44;
/** The highest element that is made. */
const MOST_PIXELS = 8_000_000;
/** Rows that are drawn beyond what is seen. */
const MARGIN = 8;

/** What is scrolled: where the bar stands, how much is seen (both in pixels), how many rows there are. */
export interface Scrolled {
	readonly scrollTop: number;
	readonly height: number;
	readonly rows: number;
}

/** The rows to draw, from `first` up to `last`, and where row 0 would stand, in pixels from the top. */
export interface RowWindow {
	readonly first: number;
	readonly last: number;
	readonly offset: number;
}

/** Height of all rows together, as far as a browser draws it. */
export const bodyHeight = (rows: number): number => Math.min(rows * ROW_HEIGHT, MOST_PIXELS);

/** Pixels of rows for each pixel of the bar; 1 where all fit. */
function factor({ height, rows }: Omit<Scrolled, 'scrollTop'>): number {
	const hidden = bodyHeight(rows) - height;
	return hidden <= 0 ? 1 : Math.max(1, (rows * ROW_HEIGHT - height) / hidden);
}

export function rowWindow(scrolled: Scrolled): RowWindow {
	const { scrollTop, height, rows } = scrolled;
	const top = scrollTop * factor(scrolled);
	const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN);
	const last = Math.min(rows, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN);
	return { first, last, offset: scrollTop - top };
}

/** Where the bar has to stand so that a row is seen whole; where it is, if the row is seen already. */
export function scrollTopFor(row: number, scrolled: Scrolled): number {
	const { scrollTop, height } = scrolled;
	const scale = factor(scrolled);
	const top = scrollTop * scale;
	const start = row * ROW_HEIGHT;
	if (start < top) return start / scale;
	const end = start + ROW_HEIGHT - height;
	return end > top ? end / scale : scrollTop;
}

/** The row that stands at the top. */
export const topRow = (scrolled: Scrolled): number =>
	Math.floor((scrolled.scrollTop * factor(scrolled)) / ROW_HEIGHT);
