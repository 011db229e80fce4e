import type { PlaceKind } from '../../core/edits/sheet-places';

/*
 * What the screens of sheets need, in the ui's own terms. Where a route passes the values of the worker
 * on, TypeScript holds the two against each other.
 */

export type { PlaceKind };

/** One thing that a sheet or a note would change. */
export type SheetItem =
	| {
			readonly what: 'cell';
			readonly row: number;
			readonly column: string;
			readonly before: string;
			readonly after: string;
			readonly isConflict: boolean;
	  }
	| { readonly what: 'remove'; readonly rows: readonly number[]; readonly inClass: string }
	| {
			readonly what: 'add';
			readonly record: Readonly<Record<string, string>>;
			readonly inClass: string;
	  }
	| {
			readonly what: 'name';
			readonly row: number;
			readonly givenName: string;
			readonly familyName: string;
			readonly should: string;
	  };

export interface SheetRecord {
	readonly name: string;
	readonly key: string;
	readonly items: readonly SheetItem[];
}

/** A sheet or a note that was opened. */
export interface ReadSheet {
	readonly kind: 'sheet' | 'note';
	readonly file: string;
	readonly records: readonly SheetRecord[];
	readonly count: number;
	readonly refused: readonly string[];
	readonly refusedCount: number;
	readonly notes: readonly string[];
}

/** What a person takes over. */
export interface SheetAcceptance {
	readonly kind: 'sheet' | 'note';
	readonly cells: readonly {
		readonly file: string;
		readonly row: number;
		readonly column: string;
		readonly to: string;
	}[];
	readonly remove: readonly number[];
	readonly add: readonly Readonly<Record<string, string>>[];
}
