import type { MessagePart, Severity } from '../findings/finding';
import type { Basis, Effect, SourceFix } from '../rules/rule';
import type { Version } from '../spec/spec';

/*
 * The page of a rule as a screen shows it. It is made when the app is built, out of the rule's own
 * file: its examples are checked, and what the check says is what the page shows.
 */

/** One rule in the index. */
export interface RuleLine {
	readonly id: string;
	/** Folder of the rule's file: what it is about. */
	readonly family: string;
	readonly severity: Severity;
	readonly versions: readonly Version[];
	/** Files it looks at; `any` for all, `zip` for the package itself. */
	readonly files: readonly string[];
	readonly title: string;
	readonly what: string;
}

/** Everything that the page of a rule says. */
export interface RulePageView extends RuleLine {
	readonly basis: Basis;
	readonly why: string;
	readonly source: string;
	/** True when what it finds stands in rows that a report can list. */
	readonly hasRows: boolean;
	readonly effects: readonly Effect[];
	readonly atSource: readonly SourceFix[];
	readonly falseAlarms: readonly string[];
	readonly bad: readonly ExampleView[];
	readonly good: readonly ExampleView[];
}

/** A tiny roster, and what the check said about it. */
export interface ExampleView {
	readonly name: string;
	readonly version: Version;
	/** What was done to the zip itself. */
	readonly trait: Readonly<{ kind: string; entry: string | null; to: string | null }> | null;
	/** The day by which it was judged, YYYY-MM-DD; null where the day does not matter. */
	readonly asOf: string | null;
	/** True where an earlier delivery was given with it. */
	readonly hasPrevious: boolean;
	readonly changes: readonly ExampleChange[];
	/** Changes that are not listed. */
	readonly moreChanges: number;
	readonly figures: readonly Figure[];
	/** What the check said, the first group of the rule; null for a good example. */
	readonly said: {
		readonly file: string | null;
		readonly line: number | null;
		readonly column: string | null;
		readonly message: readonly MessagePart[];
		readonly advice: readonly MessagePart[];
		/** Groups of the same rule besides this one. */
		readonly more: number;
	} | null;
}

/** What an example changes of the smallest roster that breaks no rule. */
export type ExampleChange =
	| { readonly kind: 'added' | 'removed' | 'writing'; readonly file: string }
	| {
			readonly kind: 'cell';
			readonly file: string;
			readonly line: number;
			readonly column: string;
			readonly before: string;
			readonly after: string;
	  }
	| {
			readonly kind: 'rows';
			readonly file: string;
			readonly before: number;
			readonly after: number;
	  }
	| {
			readonly kind: 'header';
			readonly file: string;
			readonly added: readonly string[];
			readonly removed: readonly string[];
	  };

export type Figure = TableFigure | LinesFigure | NamesFigure;

/** Rows of a file, trimmed to the columns and rows that matter. */
export interface TableFigure {
	readonly kind: 'table';
	readonly file: string;
	readonly columns: readonly FigureColumn[];
	readonly rows: readonly FigureRow[];
	/** Columns and rows of the file that are left out. */
	readonly moreColumns: number;
	readonly moreRows: number;
}

export interface FigureColumn {
	readonly name: string;
	/** `missing` stands where the file should have it. */
	readonly mark: FigureMark | 'missing' | null;
}

export interface FigureRow {
	readonly line: number;
	/** True when the finding means the whole row. */
	readonly isMarked: boolean;
	readonly cells: readonly { readonly text: string; readonly mark: FigureMark | null }[];
}

/** `found` is where the finding lies; `other` a place that it names beside. */
export type FigureMark = 'found' | 'other';

/** A file as it is written, line by line. */
export interface LinesFigure {
	readonly kind: 'lines';
	readonly file: string;
	readonly lines: readonly {
		readonly number: number;
		readonly parts: readonly { readonly text: string; readonly isByte: boolean }[];
		/** The line break at its end, by the names of its characters; empty at the end of the file. */
		readonly end: '' | 'CR' | 'LF' | 'CR LF';
		readonly isMarked: boolean;
		/** Characters of the line that are left out. */
		readonly more: number;
	}[];
	readonly moreLines: number;
}

/** The names of the entries of a zip. */
export interface NamesFigure {
	readonly kind: 'names';
	readonly names: readonly { readonly name: string; readonly isMarked: boolean }[];
	/** Names that are left out. */
	readonly more: number;
}
