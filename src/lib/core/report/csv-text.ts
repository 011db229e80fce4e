import Papa from 'papaparse';

/**
 * What a spreadsheet may run as a formula (OWASP, CSV injection), full-width signs among them.
 * Papaparse's own expression misses a cell with a line break, because it looks up to the cell's end.
 */
const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** Excel breaks a cell that is longer over the cells below. */
const LONGEST_CELL = 32_000;

/** By this Excel knows UTF-8; without it names lose their accents. */
export const BYTE_ORDER_MARK = '\ufeff';

export type Cell = string | number | null;

/** A cell, cut where a spreadsheet would break it. */
export const fittingCell = (cell: Cell): Cell =>
	typeof cell === 'string' && cell.length > LONGEST_CELL
		? `${cell.slice(0, LONGEST_CELL)} (cut after ${LONGEST_CELL} characters)`
		: cell;

/** Rows as CSV that no spreadsheet runs as formulas. */
export const csvText = (block: Cell[][]): string =>
	`${Papa.unparse(block, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
