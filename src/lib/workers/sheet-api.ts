import type { ReadSheet } from '../core/edits/read-sheet';
import type { SheetFile, SheetsWish } from '../core/edits/sheet-making';
import type { PlaceKind, SheetPlaces } from '../core/edits/sheet-places';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';

/** Sheets that were made: one as CSV, several as a zip. */
export interface SheetsMade {
	/** Null where no row could go on a sheet. */
	readonly file: { readonly name: string; readonly blob: Blob } | null;
	readonly sheets: number;
	readonly rows: number;
	/** Rows that stay out, in sentences; `leftOutCount` says how many there are. */
	readonly leftOut: readonly string[];
	readonly leftOutCount: number;
}

/** What came of a file that somebody opened. */
export type OpenedSheet =
	| ReadSheet
	/** It is no sheet of this roster: why, in a sentence. */
	| { readonly kind: 'refused'; readonly because: string };

/** What the page may ask of the check worker about sheets that offices correct. */
export interface SheetApi {
	/** Schools or classes with what is wrong in each, most first; at most `count` whose name holds the text. */
	sheetPlaces(kind: PlaceKind, text: string, count: number): Promise<Outcome<SheetPlaces, Fault>>;
	/** Files of which these schools or classes have rows. */
	sheetFiles(
		kind: PlaceKind,
		ids: readonly string[]
	): Promise<Outcome<readonly SheetFile[], Fault>>;
	makeSheets(wish: SheetsWish): Promise<Outcome<SheetsMade, Fault>>;
	/** What a corrected sheet, or the note of a teacher, would change. Nothing is changed yet. */
	openSheet(bytes: Uint8Array): Promise<Outcome<OpenedSheet, Fault>>;
}
