import type { Edit } from '../core/edits/edit';
import type { EditFacts } from '../core/edits/edit-facts';
import type { ExportedFile } from '../core/edits/export-zip';
import type { FixBlank, FixChoice, FixGrade } from '../core/edits/fixes/quick-fix';
import type { HeldBack } from '../core/edits/plan-fixes';
import type { SheetAcceptance } from '../core/edits/read-sheet';
import type { RekeyWish } from '../core/edits/rekey-edits';
import type { Outcome } from '../core/outcome';
import type { Verdict } from '../core/profiles/judgement';
import type { Counts } from '../core/report/report';
import type { CheckResult, Fault } from './api';

/** Whose doing a correction is: a quick fix by its id, a person's own hand, a recipe, or what a receiver refuses. */
export type EditBy =
	| { readonly kind: 'fix'; readonly fix: string; readonly title: string }
	| { readonly kind: 'hand' }
	| { readonly kind: 'recipe'; readonly name: string }
	| { readonly kind: 'leaveOut'; readonly profile: string; readonly title: string };

/** One edit in words and as facts. Passwords are hidden. */
export interface EditedFact extends EditFacts {
	readonly kind: Edit['kind'];
	/** Records it changed; columns or files where it is about those. */
	readonly records: number;
	readonly message: string;
}

/** One correction of the list: what was done in one go in one place. */
export interface EditLine {
	/** Number of the correction, for good. */
	readonly id: number;
	readonly by: EditBy;
	/** Its edits, the first of them: `edits` says how many there are. */
	readonly facts: readonly EditedFact[];
	readonly edits: number;
	/** Cells, records, columns or files that it changed. */
	readonly changed: number;
	/** Findings that went when the roster was checked again. */
	readonly gone: Counts;
	/** Row of the original where it is about one record alone. */
	readonly row: number | null;
	/** True where it names no row, so that a recipe can hold it. */
	readonly inRecipe: boolean;
}

/** The corrections as they stand. */
export interface EditLogView {
	readonly lines: readonly EditLine[];
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** How many corrections could be made at once, because none changes what is meant. */
	readonly safe: number;
	/** Counts of the report as it is now. */
	readonly now: Counts;
}

/** What came of a change to the log. */
export interface EditAnswer {
	/** The report of the roster as it is now. */
	readonly result: CheckResult;
	readonly log: EditLogView;
	/** How much was changed; 0 where it found nothing to change. */
	readonly changed: number;
	readonly gone: Counts;
	readonly came: Counts;
	/** How long it took to check again, in milliseconds. */
	readonly milliseconds: number;
}

/** A record as it stands and as it would be: a few of its cells, the changed ones among them. */
export interface EditSample {
	readonly file: string;
	readonly line: number;
	readonly cells: readonly {
		readonly column: string;
		readonly before: string;
		readonly after: string;
	}[];
}

/** What a change would do. */
export interface EditPreview {
	readonly facts: readonly EditedFact[];
	readonly edits: number;
	readonly changed: number;
	readonly sample: EditSample | null;
	readonly gone: Counts;
	readonly came: Counts;
}

/** A quick fix that answers a problem. */
export interface FixOffer {
	readonly fix: string;
	readonly grade: FixGrade;
	readonly title: string;
	readonly does: string;
	readonly choices: readonly FixChoice[];
	readonly blanks: readonly FixBlank[];
	/** How many places have this very fix, here and in other problems. */
	readonly edits: number;
}

/** A fix for a problem, with what was chosen and filled in. */
export interface FixWish {
	readonly group: string;
	readonly fix: string;
	readonly choice: string | null;
	readonly values: Readonly<Record<string, string>>;
}

/** Cells as they stand in the grid: `row` is the record's number there, with the header as 1. */
export interface CellWish {
	readonly file: string;
	readonly cells: readonly { readonly row: number; readonly column: string; readonly to: string }[];
}

/** What may stand in a cell, the nearest to what stands there first. */
export interface CellOptions {
	readonly values: readonly string[];
	/** `allowed`: nothing else may stand there; `ids`: ids that come near; `free`: any text. */
	readonly kind: 'allowed' | 'ids' | 'free';
}

export type EditWish =
	| { readonly kind: 'fix'; readonly wish: FixWish }
	| { readonly kind: 'cells'; readonly wish: CellWish }
	/** Gives old ids back, as a comparison found them. */
	| { readonly kind: 'oldIds'; readonly wish: readonly RekeyWish[] }
	/** Takes over what an office corrected on a sheet, or a teacher marked. */
	| { readonly kind: 'sheet'; readonly wish: SheetAcceptance };

/** The safe corrections, as they would be made. */
export interface SafePlanView {
	readonly lines: readonly EditLine[];
	readonly gone: Counts;
	readonly came: Counts;
	readonly heldBack: readonly (HeldBack & { readonly title: string })[];
	/** Errors and warnings that no safe correction answers. */
	readonly left: Counts;
}

/** A corrected zip that was written, read back and checked. */
export interface CorrectedZip {
	readonly name: string;
	readonly file: Blob;
	readonly files: readonly ExportedFile[];
	readonly untouched: number;
	readonly records: number;
	/** Lower-case hex SHA-256 of the zip. */
	readonly sha256: string;
	/** Ids of the receivers for which it is made; empty where none was chosen. */
	readonly profiles: readonly string[];
	/** What each of them makes of these very bytes. */
	readonly verdicts: readonly {
		readonly id: string;
		readonly title: string;
		readonly verdict: Verdict;
		readonly sentence: string;
	}[];
	/** What is done to its form for them, besides the corrections of the list: in sentences. */
	readonly form: readonly string[];
}

/** Corrected zips, or why none is offered. */
export type ZipAnswer =
	| {
			readonly kind: 'ready';
			/** One that does for all receivers, or one for each. */
			readonly zips: readonly CorrectedZip[];
			/** Lower-case hex SHA-256 of what was given; null where it cannot be read any more. */
			readonly input: string | null;
			/** Why no zip satisfies all, or one of them is withheld, in sentences. */
			readonly because: readonly string[];
	  }
	| { readonly kind: 'withheld'; readonly because: string };

/** A file of the corrections: the change log, a recipe, or the list itself to go on with later. */
export type EditFile = 'log-csv' | 'log-json' | 'recipe' | 'edits';

/** What came of a recipe or a saved list that somebody opened. */
export type OpenedEdits =
	| {
			readonly kind: 'opened';
			readonly answer: EditAnswer;
			readonly made: number;
			/** What found nothing to change any more, in sentences. */
			readonly idle: readonly string[];
	  }
	/** It is neither: where in it, and why. */
	| { readonly kind: 'refused'; readonly because: readonly string[] }
	/** A list that belongs to another zip. */
	| { readonly kind: 'other-zip'; readonly name: string };

/** What the page may ask of the check worker about corrections. The original is never changed. */
export interface EditApi {
	/** Corrections as they stand, and how many safe ones there are. */
	editLog(): Promise<Outcome<EditLogView, Fault>>;
	/** Works out all safe corrections to the end and checks them; nothing is changed yet. */
	planSafe(): Promise<Outcome<SafePlanView, Fault>>;
	/** Stops working it out: `planSafe` ends as cancelled. */
	stopPlan(): Promise<void>;
	/** Makes what `planSafe` worked out. */
	applySafe(): Promise<Outcome<EditAnswer, Fault>>;
	/** Fixes that answer a group, those that are safe first. */
	fixOffers(group: string): Promise<Outcome<readonly FixOffer[], Fault>>;
	/** What a change would do; null for nothing. Nothing is changed yet. */
	previewEdit(wish: EditWish): Promise<Outcome<EditPreview | null, Fault>>;
	/** What may stand in a cell of this column; null where nothing is written, as in a column of passwords. */
	cellOptions(
		file: string,
		column: string,
		value: string
	): Promise<Outcome<CellOptions | null, Fault>>;
	/** Makes a change and checks again. */
	applyEdit(wish: EditWish): Promise<Outcome<EditAnswer, Fault>>;
	/** Takes back the last change, or puts back what was taken back last. */
	undoEdit(): Promise<Outcome<EditAnswer, Fault>>;
	redoEdit(): Promise<Outcome<EditAnswer, Fault>>;
	/** Takes one correction out of the list and keeps the others. */
	takeBack(id: number): Promise<Outcome<EditAnswer, Fault>>;
	/** Writes the corrected zip, reads it back and checks it. */
	finishZip(): Promise<Outcome<ZipAnswer, Fault>>;
	/** A file of the corrections. */
	editFile(what: EditFile): Promise<Outcome<Uint8Array, Fault>>;
	/** Makes the corrections of a recipe or of a saved list. */
	openEdits(text: string): Promise<Outcome<OpenedEdits, Fault>>;
}
