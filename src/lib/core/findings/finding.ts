import type { Effect } from '../profiles/format/parts';
/** Error: the standard's MUST is broken. Warning: taken, but likely wrong or lossy. Info: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Words that are put together when somebody reads them. What is found is kept as long as its roster is
 * open, and the language may change meanwhile: what is kept and has words in it keeps these.
 */
export type LateWords = () => string;

/** A fact of a message. */
export type Fact = string | number | LateWords;
/** Facts that may go from one worker to another: without words. */
export type PlainFacts = Readonly<Record<string, string | number>>;
/** The facts a message is filled from, by placeholder name. */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * Where a finding lies. `row` is the record's number with the header as 1, `line` the physical line,
 * `byte` an offset in the inflated file. What concerns a whole file has no row; what concerns the
 * zip has no file either.
 */
export interface Place {
	readonly file: string | null;
	readonly row: number | null;
	readonly line: number | null;
	readonly byte: number | null;
	/** The header as it stands in the file, or the standard's name where it is missing. */
	readonly column: string | null;
}

/** One finding as the report prints it: contracts.md, "The report". */
export interface Finding extends Place {
	readonly group: string;
	readonly rule: string;
	readonly profile: string | null;
	readonly severity: Severity;
	readonly value: string | null;
	readonly candidate: string | null;
	readonly related: readonly Place[];
	readonly message: string;
}

/** A piece of a message: plain text, or a value out of the file, which screens set apart. */
export interface MessagePart {
	readonly text: string;
	readonly isValue: boolean;
	/** True for a receiver's own words, which stay as they are in every language. */
	readonly isOwn?: boolean;
}

/** A known group that somebody set aside for a while. It is still listed and counted. */
export interface SetAside {
	/** Why, in that person's words. */
	readonly reason: string;
	/** The last day on which it is set aside, YYYY-MM-DD. */
	readonly until: string;
}

/** Findings of one rule, file, column and (where it is the cause) value, as the report prints them. */
export interface Group {
	readonly id: string;
	readonly rule: string;
	readonly base: string | null;
	readonly profile: string | null;
	readonly severity: Severity;
	readonly file: string | null;
	readonly column: string | null;
	/** The value that is the cause; null where the group counts several. */
	readonly value: string | null;
	/** How many different values the group covers. */
	readonly values: number;
	/** Exact number of findings. */
	readonly count: number;
	readonly kept: number;
	readonly causedBy: string | null;
	readonly relaxedBy: readonly string[];
	/** What the receiver does with what is found; null where the standard speaks. */
	readonly effect: Effect | null;
	/** The same in the receiver's terms, where it has some. */
	readonly does: string | null;
	readonly message: string;
	readonly advice: string;
	readonly fix: string | null;
	/** Null where nobody set it aside, at the standard or at the receiver whose group it is. */
	readonly setAside: SetAside | null;
}
