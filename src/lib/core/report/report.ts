import type { Finding, Group, MessagePart, SetAside, Severity } from '../findings/finding';
import type { Answered } from '../profiles/chosen-profile';
import type { Effect } from '../profiles/format/parts';
import type { NotJudged, Verdict } from '../profiles/judgement';
import type { PreviousProblem } from '../previous/previous';
import type { FileState, Mode } from '../rules/roster-set';

/** Findings by severity. */
export interface Counts {
	readonly error: number;
	readonly warning: number;
	readonly info: number;
}

/** One file of the input. Row counts leave the header out; `valid + warning + invalid = rows`. */
export interface ReportFile {
	readonly name: string;
	/** Null for the manifest, for files that are not part of the standard, and for a skipped file. */
	readonly mode: Mode | null;
	readonly rows: number;
	readonly valid: number;
	readonly warning: number;
	readonly invalid: number;
	readonly state: FileState;
}

/** A check that could not be made, and why. */
export interface NotRun {
	readonly rule: string;
	readonly file: string;
	readonly because: string;
}

/** What was checked. */
export interface ReportInput {
	readonly name: string;
	readonly bytes: number;
	/** Lower-case hex of the file; of several files that of `hashListing`; null where nobody hashed it. */
	readonly sha256: string | null;
	/** Version of the standard as detected, or null where nothing of OneRoster was found. */
	readonly oneroster: string | null;
	readonly evidence: string;
}

/** The complete delivery that was given with a delivery of changes, and whether it was used. */
export interface ReportPrevious {
	readonly name: string;
	readonly bytes: number;
	/** As that of the input. */
	readonly sha256: string | null;
	/** Version of the standard; null where nobody looked, or nothing was found. */
	readonly oneroster: string | null;
	readonly used: boolean;
	/** Why it was not used; null when it was. */
	readonly problem: PreviousProblem | null;
	/** The same in words. */
	readonly message: string;
}

/** What a receiver makes of one file. `saved + failed` are its records, as are the other three. */
export interface ReportProfileFile {
	readonly name: string;
	readonly verdict: Verdict;
	readonly valid: number;
	readonly warning: number;
	readonly invalid: number;
	/** Records that would be stored if the zip were taken. */
	readonly saved: number;
	readonly failed: number;
}

/** A finding of the base that counts at a receiver as it stands, and how it weighs there. */
export interface ReportInherited {
	/** Id of the group. */
	readonly group: string;
	readonly severity: Severity;
	readonly effect: Effect;
	/** How many of its findings count here: the others a demand took over or back. */
	readonly count: number;
	/** Null where nobody set it aside for this receiver. */
	readonly setAside: SetAside | null;
}

/** What one receiver would make of the zip: contracts.md, "Verdict of a profile". */
export interface ReportProfile {
	readonly id: string;
	readonly title: string;
	readonly revision: string;
	readonly sha256: string | null;
	readonly verdict: Verdict;
	readonly sentence: string;
	readonly counts: Counts;
	readonly settings: readonly Answered[];
	readonly files: readonly ReportProfileFile[];
	/** Groups without a profile of their own that count here; those in no list of it do not. */
	readonly inherited: readonly ReportInherited[];
	readonly notJudged: readonly NotJudged[];
}

/** `rollcall-report/1` without its findings: everything a screen needs before a group is opened. */
export interface ReportSummary {
	readonly format: 'rollcall-report/1';
	readonly tool: { readonly name: 'rollcall'; readonly version: string };
	readonly asOf: string | null;
	readonly input: ReportInput;
	/** Null where none was given. */
	readonly previous: ReportPrevious | null;
	readonly files: readonly ReportFile[];
	/** What each chosen receiver would make of it. */
	readonly profiles: readonly ReportProfile[];
	readonly counts: Counts;
	readonly notRun: readonly NotRun[];
	readonly groups: readonly Group[];
}

/** `rollcall-report/1`, contracts.md "The report". */
export interface Report extends ReportSummary {
	readonly findings: readonly Finding[];
}

/** A group as a screen shows it: the same facts, with the words cut into text and values. */
export interface GroupView {
	readonly group: Group;
	readonly title: string;
	readonly message: readonly MessagePart[];
	readonly advice: readonly MessagePart[];
	readonly what: string;
	readonly why: string;
	readonly source: string;
	readonly basis: string;
	/** True when the group has rows that a grid can show. */
	readonly hasRows: boolean;
	/** Of a receiver's group the one of the standard that it stands for; null where there is none. */
	readonly standsFor: string | null;
}

/** One cell of a grid. `mark` is set on the cell the finding is about. */
export interface GridCell {
	readonly text: string;
	readonly mark: 'error' | 'warning' | 'info' | null;
}

/** One record in a grid. */
export interface GridRow {
	readonly row: number;
	readonly line: number;
	readonly cells: readonly GridCell[];
	/** What is wrong in this row, as a sentence. Empty for a neighbour shown for context. */
	readonly message: string;
	readonly context: boolean;
}

/** A page of a group's rows: records `from` up to `from + rows.length` of `total`. */
export interface GridPage {
	readonly columns: readonly string[];
	/** Index of the marked column, -1 when the finding is about the whole record. */
	readonly marked: number;
	readonly from: number;
	readonly total: number;
	readonly rows: readonly GridRow[];
}
