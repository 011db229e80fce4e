/*
 * What a corrected sheet, or the note of a teacher, would change, as the worker tells the page.
 */

/** One thing that a sheet or a note would change. Rows count from the header, which is row 1, as they are now. */
export type SheetItem =
	| {
			readonly what: 'cell';
			readonly row: number;
			readonly column: string;
			readonly before: string;
			readonly after: string;
			/** True where the roster was changed since the sheet was made, too. */
			readonly isConflict: boolean;
	  }
	/** Somebody is in a class no longer. */
	| { readonly what: 'remove'; readonly rows: readonly number[]; readonly inClass: string }
	| {
			readonly what: 'add';
			readonly record: Readonly<Record<string, string>>;
			readonly inClass: string;
	  }
	/** A name that is to be typed: as it stands, and as the teacher has it. */
	| {
			readonly what: 'name';
			readonly row: number;
			readonly givenName: string;
			readonly familyName: string;
			readonly should: string;
	  };

/** What would change in one record, or for one person. */
export interface SheetRecord {
	/** Who or what it is. */
	readonly name: string;
	/** sourcedId. */
	readonly key: string;
	readonly items: readonly SheetItem[];
}

/** A sheet or a note that was opened. */
export interface ReadSheet {
	readonly kind: 'sheet' | 'note';
	/** The roster's file that is changed. */
	readonly file: string;
	/** The first of them; `count` says how many records change. */
	readonly records: readonly SheetRecord[];
	readonly count: number;
	/** What is not taken over and why, in sentences; `refusedCount` says how many there are. */
	readonly refused: readonly string[];
	readonly refusedCount: number;
	/** What a person should know of the sheet as a whole, in sentences. */
	readonly notes: readonly string[];
}

/** What a person takes over from a sheet or a note. Rows as they are now. */
export interface SheetAcceptance {
	readonly kind: 'sheet' | 'note';
	readonly cells: readonly {
		readonly file: string;
		readonly row: number;
		readonly column: string;
		readonly to: string;
	}[];
	/** Rows of enrollments.csv. */
	readonly remove: readonly number[];
	/** Records for enrollments.csv. */
	readonly add: readonly Readonly<Record<string, string>>[];
}
