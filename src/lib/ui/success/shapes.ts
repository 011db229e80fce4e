import type { Verdict } from '../../core/profiles/judgement';

/** A corrected zip that was written, read back and checked. */
export interface SavedZip {
	readonly name: string;
	/** Length in bytes. */
	readonly bytes: number;
	readonly files: readonly {
		readonly path: string;
		readonly copied: boolean;
		readonly records: number | null;
		readonly untouched: number | null;
	}[];
	readonly untouched: number;
	readonly records: number;
	readonly sha256: string;
	readonly verdicts: readonly {
		readonly id: string;
		readonly title: string;
		readonly verdict: Verdict;
		readonly sentence: string;
	}[];
	/** What is done to its form besides the corrections, in sentences. */
	readonly form: readonly string[];
}

/** The zips that can be saved, or why there is none. */
export type SavedZips =
	| {
			readonly kind: 'ready';
			readonly zips: readonly SavedZip[];
			readonly input: string | null;
			readonly because: readonly string[];
	  }
	| { readonly kind: 'withheld'; readonly because: string }
	/** A fault of ours. */
	| { readonly kind: 'failed' };
