import type { Outcome } from '../core/outcome';
import type { CheckResult, Fault } from '../workers/api';
import type {
	EditAnswer,
	EditLogView,
	EditPreview,
	EditWish,
	FixOffer,
	SafePlanView,
	ZipAnswer
} from '../workers/edit-api';
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

/** A corrected zip that may be saved. */
export type ReadyZip = Extract<ZipAnswer, { readonly kind: 'ready' }>;

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
	/** The corrected zip, once it was asked for. */
	readonly zip: ZipAnswer | null;
	readonly isWriting: boolean;
	/** Asks for the list; to be called when a report is shown. */
	open(): Promise<void>;
	planSafe(): Promise<void>;
	dropPlan(): void;
	applySafe(): Promise<void>;
	offers(group: string): Promise<readonly FixOffer[] | null>;
	preview(wish: EditWish): Promise<EditPreview | null>;
	apply(wish: EditWish): Promise<EditAnswer | null>;
	undo(): Promise<void>;
	redo(): Promise<void>;
	takeBack(id: number): Promise<void>;
	/** Writes the corrected zip, reads it back and checks it, so that it can be saved. */
	write(): Promise<void>;
	/** Saves the zip that was written; false where the person chose no place for it. */
	save(): Promise<boolean>;
}

/** A question to the worker about corrections. */
export type EditQuestion<Value> = (
	api: Parameters<Parameters<Ask>[0]>[0]
) => Promise<Outcome<Value, Fault>>;
