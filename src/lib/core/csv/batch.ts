/**
 * A run of whole records out of one file, tokenised but not decoded: the hand-over between the
 * readers (csv) and the tables (table).
 *
 * Field `f` of record `r` lies in `bytes` from `starts[r * width + f]` up to `ends[r * width + f]`:
 * UTF-8, without its quotes, doubled quotes already undone. Every record has exactly `width` fields:
 * surplus ones are cut and missing ones are empty, and such a record is listed in `ragged`.
 * The arrays belong to the reader and are reused; whoever wants to keep bytes copies them.
 */
export interface Batch {
	readonly bytes: Uint8Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly width: number;
	/** Number of records in this batch. */
	readonly records: number;
	/** Number in the file of the first record of this batch, where 0 is the first after the header. */
	readonly first: number;
	/** Numbers in the file (0 is the first after the header) of records with a wrong field count. */
	readonly ragged: readonly number[];
}

/**
 * Where records that do not start at line `row` begin: after a line break inside quotes or a blank
 * line, row and physical line part ways. Entry `i` says that from record `records[i]` on, line number
 * minus row number is `shifts[i]`. Both ascend; before the first entry the shift is 0.
 */
export interface LineShifts {
	readonly records: readonly number[];
	readonly shifts: readonly number[];
}

/**
 * Many places of one kind in one file, kept as numbers so that a million of them stay small.
 * `record` is the record's number (0 is the first after the header, -1 the header itself),
 * `line` the physical line (1 based), `byte` the offset in the inflated file, `column` the index of
 * the field (or -1), `found` a number the rule's message uses (its meaning is the rule's).
 */
export interface PlaceList {
	readonly rule: string;
	readonly count: number;
	at(index: number): {
		readonly record: number;
		readonly line: number;
		readonly byte: number;
		readonly column: number;
		readonly found: number;
	};
}

/** What reading one file to its end showed. */
export interface CsvEnd {
	readonly records: number;
	/** The header's fields, decoded. Empty when the file has no header row. */
	readonly header: readonly string[];
	readonly encoding: string;
	readonly delimiter: string;
	readonly byteOrderMark: boolean;
	/** Records that end in each way, the header among them; `none` is 1 when the last line has no end. */
	readonly lineEnds: {
		readonly crlf: number;
		readonly lf: number;
		readonly cr: number;
		readonly none: number;
		/** Line at which the second kind of line end first appears; 0 when there is one kind only. */
		readonly firstOther: number;
	};
	readonly lineShifts: LineShifts;
	readonly places: readonly PlaceList[];
	/** True when every field of the file stands in quotes (the fix for HMH and the writer want it). */
	readonly allQuoted: boolean;
	/** True when quotes stand around a field without comma, quote, line break or blank. */
	readonly needlessQuotes: boolean;
	/** True when a field without quotes holds a blank. */
	readonly bareBlanks: boolean;
}
