import type { Severity } from '../findings/finding';

/** The records of a file by the worst that is found in them; a note leaves a record valid. */
export type Tab = 'invalid' | 'warning' | 'valid' | 'all';

/** Which records of which file are looked at, and in which order. */
export interface TableQuery {
	/** The standard's name of the file. */
	readonly file: string;
	/** Id of the receiver by whose demands records are sorted into tabs; null for the standard. */
	readonly judge: string | null;
	readonly tab: Tab;
	/** Column (by index) that records are sorted by; null for the order of the file. */
	readonly sort: { readonly column: number; readonly isDescending: boolean } | null;
	/** Only records whose cells in each of these columns hold one of the values. */
	readonly filters: readonly ColumnFilter[];
	/** Only records with a cell that holds this text; '' for all. */
	readonly find: string;
}

export interface ColumnFilter {
	readonly column: number;
	readonly values: readonly string[];
}

/** One column of a file as a grid needs it. */
export interface ExplorerColumn {
	readonly name: string;
	/** How many different values it holds. */
	readonly distinct: number;
	/** Characters of its longest value among the first ones, at least those of its name. */
	readonly width: number;
	/** The file to which its values lead; null where they are no references. */
	readonly leadsTo: string | null;
	/** True for passwords, of which nothing is shown. */
	readonly isHidden: boolean;
}

/** A file as it can be looked through. */
export interface ExplorerTable {
	readonly file: string;
	readonly columns: readonly ExplorerColumn[];
	readonly tabs: Readonly<Record<Tab, number>>;
}

export interface ExplorerCell {
	readonly text: string;
	readonly mark: Severity | null;
}

/** Something that is wrong in a record. */
export interface RecordNote {
	readonly severity: Severity;
	readonly text: string;
	/** Id of the group in the report. */
	readonly group: string;
	/** Index of the column it is about; -1 for the whole record. */
	readonly column: number;
}

/** One record in the grid. */
export interface ExplorerRow {
	/** The record in its file, from 0: it stands for it in further questions. */
	readonly record: number;
	/** Its row, the header being row 1, and the physical line on which it starts. */
	readonly row: number;
	readonly line: number;
	readonly cells: readonly ExplorerCell[];
	readonly notes: readonly RecordNote[];
}

/** Records `from` up to `from + rows.length` of the `total` that a query asks for. */
export interface ExplorerPage {
	readonly from: number;
	readonly total: number;
	readonly rows: readonly ExplorerRow[];
}

/** A value of a column with the number of records that hold it. */
export interface CountedValue {
	readonly text: string;
	readonly count: number;
}

/** Values of a column, the most frequent first. */
export interface ColumnValues {
	readonly values: readonly CountedValue[];
	/** How many different values there are in all that match the search. */
	readonly distinct: number;
}

/** A record that a cell names. */
export interface RecordTarget {
	readonly file: string;
	/** The value as the cell has it; of a list one item. */
	readonly value: string;
	/** Null where the file has no such record: the reference is broken. */
	readonly record: number | null;
	/** What one knows the record by: a name or title, with its id. */
	readonly label: string;
}

/** Where a cell of a record leads. */
export interface LeadingCell {
	readonly column: number;
	readonly targets: readonly RecordTarget[];
}

/** The records of another file that name a record. */
export interface NamedBy {
	readonly file: string;
	/** The column in which they name it. */
	readonly column: number;
	readonly columnName: string;
	readonly count: number;
	/** The values under which they name it: for lists all that hold it. */
	readonly values: readonly string[];
}

/** How a record hangs together with others. */
export interface RecordLinks {
	readonly label: string;
	readonly leads: readonly LeadingCell[];
	readonly namedBy: readonly NamedBy[];
}

/** A file on the map. */
export interface MapFile {
	readonly file: string;
	readonly records: number;
	readonly invalid: number;
	readonly warning: number;
	/** True where other files name it and it is not in the zip. */
	readonly isMissing: boolean;
}

/** References of one column to a file. */
export interface MapReference {
	readonly file: string;
	readonly column: string;
	readonly to: string;
	/** Cells with a value; in a list column cells, not items. */
	readonly cells: number;
	/** Of these, those that name a record that is not there; null where the file is not in the zip. */
	readonly broken: number | null;
}

export interface FileMap {
	readonly files: readonly MapFile[];
	readonly references: readonly MapReference[];
}
