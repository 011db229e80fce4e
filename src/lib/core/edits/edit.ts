/** A cell of the same record that has to hold a value. */
export interface CellCondition {
	readonly column: string;
	readonly is: string;
}

/** Records by their cells: those that meet all conditions. */
type Where = readonly CellCondition[];

/** Sets one cell. `row` is the record's number with the header as 1, as reports give it. */
export interface SetCell {
	readonly kind: 'setCell';
	readonly file: string;
	readonly row: number;
	readonly column: string;
	readonly to: string;
}

/** Puts one value in the place of another, in a whole column: as cells, or as items of lists. */
export interface ReplaceValue {
	readonly kind: 'replaceValue';
	readonly file: string;
	readonly column: string;
	readonly from: string;
	readonly to: string;
	/** True where `from` is one item of lists. */
	readonly isItem?: boolean;
	readonly where?: Where;
}

/** Empties a column. */
export interface BlankColumn {
	readonly kind: 'blankColumn';
	readonly file: string;
	readonly column: string;
	readonly where?: Where;
}

/** Puts a column in at a place (0 is the first), with one value in all records. */
export interface AddColumn {
	readonly kind: 'addColumn';
	readonly file: string;
	readonly column: string;
	readonly at: number;
	readonly value: string;
}

export interface DropColumn {
	readonly kind: 'dropColumn';
	readonly file: string;
	readonly column: string;
}

export interface RenameColumn {
	readonly kind: 'renameColumn';
	readonly file: string;
	readonly column: string;
	readonly to: string;
}

/** Puts the columns that are named first, in this order; the others stay behind them in theirs. */
export interface OrderColumns {
	readonly kind: 'orderColumns';
	readonly file: string;
	readonly columns: readonly string[];
}

/** Adds records at the end; columns that are not named are empty. */
export interface AddRecords {
	readonly kind: 'addRecords';
	readonly file: string;
	readonly records: readonly Readonly<Record<string, string>>[];
}

/** Takes records out: by rows of the original file, or by their cells. */
export interface RemoveRecords {
	readonly kind: 'removeRecords';
	readonly file: string;
	readonly rows?: readonly number[];
	readonly where?: Where;
}

/** Changes the whole name of an entry, and with it where it lies. */
export interface MoveFile {
	readonly kind: 'moveFile';
	/** The path as it stands in the zip. */
	readonly path: string;
	readonly to: string;
}

export interface DropFile {
	readonly kind: 'dropFile';
	readonly path: string;
}

/** Adds a file of the standard with its header and no record. */
export interface AddFile {
	readonly kind: 'addFile';
	readonly file: string;
}

/** Sets a property of the manifest, adding its row where there is none. */
export interface SetManifest {
	readonly kind: 'setManifest';
	readonly property: string;
	readonly value: string;
}

export type Quoting = 'all' | 'needed' | 'blanks';

/** How a file is written as a whole. */
export interface RestyleFile {
	readonly kind: 'restyleFile';
	readonly file: string;
	readonly lineEnd?: 'crlf' | 'lf';
	/** `blanks`: where they are needed, and around fields with a blank. */
	readonly quoting?: Quoting;
	readonly byteOrderMark?: 'drop';
	/** UTF-8 with commas, whatever it was. */
	readonly encoding?: 'utf-8';
}

export interface NameZip {
	readonly kind: 'nameZip';
	readonly to: string;
}

/** Entries that lie in the zip without compression are deflated. */
export interface DeflateAll {
	readonly kind: 'deflateAll';
}

/** One change of the log. The original is never changed; a log is applied to it. */
export type Edit =
	| SetCell
	| ReplaceValue
	| BlankColumn
	| AddColumn
	| DropColumn
	| RenameColumn
	| OrderColumns
	| AddRecords
	| RemoveRecords
	| MoveFile
	| DropFile
	| AddFile
	| SetManifest
	| RestyleFile
	| NameZip
	| DeflateAll;

/** True for an edit that names rows, and so fits this one delivery alone: it has no place in a recipe. */
export const namesRows = (edit: Edit): boolean =>
	edit.kind === 'setCell' || (edit.kind === 'removeRecords' && edit.rows !== undefined);
