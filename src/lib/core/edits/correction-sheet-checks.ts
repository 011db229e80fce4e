import { crc32 } from '../zip/crc32';

const HEADER = /^rollcall-check (\d+) (.+)$/;
const encoder = new TextEncoder();

/** Columns that a sheet was made with, and how many rows it had. */
export interface SheetCheck {
	readonly rows: number;
	readonly columns: readonly string[];
}

/** The header of the column that tells later what the cells were when the sheet was made. */
export const checkHeader = ({ rows, columns }: SheetCheck): string =>
	`rollcall-check ${String(rows)} ${columns.map(encodeURIComponent).join('|')}`;

/** Reads it again; null for another header. */
export function readCheckHeader(header: string): SheetCheck | null {
	const [, rows, names] = HEADER.exec(header.trim()) ?? [];
	if (rows === undefined || names === undefined) return null;
	try {
		return { rows: Number(rows), columns: names.split('|').map(decodeURIComponent) };
	} catch {
		// A header that somebody edited, of which decodeURIComponent can say no more.
		return null;
	}
}

/** A short code of a cell: letters first, so that no spreadsheet takes it for a number. */
export const cellCode = (text: string): string =>
	`c${(crc32(encoder.encode(text)) >>> 0).toString(36)}`;

/** The codes of a row in the order of the columns. */
export const rowCodes = (cells: readonly string[]): string => cells.map(cellCode).join('-');
