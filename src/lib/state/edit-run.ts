import type { Outcome } from '../core/outcome';
import type { CheckResult, Fault } from '../workers/api';
import type {
	CellOptions,
	EditAnswer,
	EditFile,
	EditLogView,
	EditPreview,
	EditWish,
	FixOffer,
	OpenedEdits,
	SafePlanView,
	ZipAnswer
} from '../workers/edit-api';
import type { LeaveOutView } from '../workers/leave-out-api';
import type { Ask } from './own-profiles.svelte';

/** The check whose roster is corrected: its report is set anew after each correction. */
export interface CorrectedRun {
	result: CheckResult | null;
	readonly checkedAt: string | null;
	readonly ask: Ask;
}

/** What the last change did, for the words beside the list. */
export type EditNews = Pick<EditAnswer, 'changed' | 'gone' | 'came'> & {
	readonly kind: 'made' | 'undone' | 'redone';
};

/** What a screen may see and ask of the corrections. */
export interface EditRunView {
	/** Corrections as they stand; null until the worker was asked, and where nothing can be corrected. */
	readonly log: EditLogView | null;
	/** Counts up with every change: what was made of the roster before is out of date. */
	readonly revision: number;
	readonly isBusy: boolean;
	readonly news: EditNews | null;
	/** A fault of ours in the last change; the roster is as it was before it. */
	readonly fault: Fault | null;
	/** Corrections that are in no zip that was saved. */
	readonly isUnsaved: boolean;
	/** What all safe corrections would do; null where nobody asked. */
	readonly plan: SafePlanView | null;
	readonly isPlanning: boolean;
	/** The corrected zip; null until it is written, `failed` where that was a fault of ours. */
	readonly zip: ZipAnswer | { readonly kind: 'failed' } | null;
	/**
	 * Asks for the list, and for what is said beside it; to be called when a report is shown. Settles once
	 * all of it is there, so that the report comes whole.
	 */
	open(): Promise<void>;
	/** Has the list said again, because the language is another one. */
	sayAgain(): Promise<void>;
	planSafe(): Promise<void>;
	/** Stops working out what all safe corrections would do. */
	stopPlan(): void;
	dropPlan(): void;
	applySafe(): Promise<void>;
	offers(group: string): Promise<readonly FixOffer[] | null>;
	preview(wish: EditWish): Promise<EditPreview | null>;
	options(file: string, column: string, value: string): Promise<CellOptions | null>;
	apply(wish: EditWish): Promise<EditAnswer | null>;
	/** Works out what a receiver would refuse; null where that could not be done, or was stopped. */
	planLeaveOut(receiver: string): Promise<LeaveOutView | null>;
	leaveOut(receiver: string): Promise<void>;
	/** Saves what was left out of a file; false where it could not be made, null where the person chose no place. */
	saveLeftOut(file: string): Promise<boolean | null>;
	undo(): Promise<void>;
	redo(): Promise<void>;
	takeBack(id: number): Promise<void>;
	/** Writes the corrected zip, reads it back and checks it, so that it can be saved. */
	write(): Promise<void>;
	/** Saves one of the zips that were written; false where the person chose no place for it. */
	save(zip: number): Promise<boolean>;
	/** Saves a file of the corrections; false where it could not be made, null where the person chose no place. */
	saveFile(what: EditFile): Promise<boolean | null>;
	/** What came of the file that was opened last. */
	readonly opened: OpenedEdits | null;
	/** Makes the corrections of a recipe or of a saved list. A file that cannot be read is neither. */
	openFile(file: File): Promise<void>;
	/** What waits for a yes, because unsaved corrections would be lost by it. */
	readonly isAsking: boolean;
	/** Does it at once, or once the person said that the corrections may go. */
	leave(then: () => void): void;
	answerLeave(isYes: boolean): void;
}

/** A question to the worker about corrections. */
export type EditQuestion<Value> = (
	api: Parameters<Parameters<Ask>[0]>[0]
) => Promise<Outcome<Value, Fault>>;
