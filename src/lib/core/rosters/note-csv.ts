import { BYTE_ORDER_MARK, csvText, fittingCell } from '../report/csv-text';

/** Header of the column that says what a mark is, whatever the language of the note. */
export const NOTE_MARK = 'rollcall-mark';

/** A table that somebody saves: its head and its rows. */
export interface NoteTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A note for the office as a CSV file that no spreadsheet runs as formulas (OWASP, CSV injection). */
export const noteCsv = ({ head, rows }: NoteTable): string =>
	BYTE_ORDER_MARK + csvText([head, ...rows].map((row) => row.map(fittingCell)));
