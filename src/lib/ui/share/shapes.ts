/** What a report can be saved as, the best for most first. */
export const shareForms = ['page', 'schools', 'private', 'csv', 'json'] as const;

export type ShareForm = (typeof shareForms)[number];

/** Forms in which nobody is named. */
export const withoutNames: ReadonlySet<ShareForm> = new Set(['private']);

/** A school with findings; `school` is null for what belongs to none. */
export interface SchoolLine {
	readonly school: string | null;
	readonly name: string;
	readonly findings: number;
}

/** What became of a copy with invented people. */
export type CopyResult =
	| {
			readonly kind: 'ready';
			readonly name: string;
			readonly bytes: number;
			readonly cells: number;
			readonly columns: number;
			readonly findings: number;
			readonly differences: readonly string[];
	  }
	| { readonly kind: 'refused' | 'withheld'; readonly because: string };
