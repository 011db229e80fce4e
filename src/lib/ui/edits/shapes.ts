import type { Edit } from '../../core/edits/edit';
import type { EditFacts } from '../../core/edits/edit-facts';
import type { FixBlank, FixChoice, FixGrade } from '../../core/edits/fixes/quick-fix';
import type { Counts } from '../../core/report/report';

/*
 * What screens need of corrections, in the ui's own terms: the ui knows neither workers nor state.
 * Where a route passes their values on, TypeScript holds the two against each other.
 */

export type EditBy =
	| { readonly kind: 'fix'; readonly fix: string; readonly title: string }
	| { readonly kind: 'hand' }
	| { readonly kind: 'recipe'; readonly name: string }
	| { readonly kind: 'leaveOut'; readonly profile: string; readonly title: string };

export interface EditedFact extends EditFacts {
	readonly kind: Edit['kind'];
	readonly records: number;
	readonly message: string;
}

export interface EditLine {
	readonly id: number;
	readonly by: EditBy;
	readonly facts: readonly EditedFact[];
	readonly edits: number;
	readonly changed: number;
	readonly gone: Counts;
	readonly row: number | null;
	readonly inRecipe: boolean;
}

export interface SafePlan {
	readonly lines: readonly EditLine[];
	readonly gone: Counts;
	readonly came: Counts;
	readonly heldBack: readonly {
		readonly title: string;
		readonly file: string | null;
		readonly column: string | null;
		readonly because: string;
	}[];
	readonly left: Counts;
}

export interface EditSample {
	readonly file: string;
	readonly line: number;
	readonly cells: readonly {
		readonly column: string;
		readonly before: string;
		readonly after: string;
	}[];
}

export interface EditPreview {
	readonly facts: readonly EditedFact[];
	readonly edits: number;
	readonly changed: number;
	readonly sample: EditSample | null;
	readonly gone: Counts;
	readonly came: Counts;
}

export interface FixOffer {
	readonly fix: string;
	readonly grade: FixGrade;
	readonly title: string;
	readonly does: string;
	readonly choices: readonly FixChoice[];
	readonly blanks: readonly FixBlank[];
	readonly edits: number;
}

/** What was chosen and filled in for a fix. */
export interface FixInput {
	readonly choice: string | null;
	readonly values: Readonly<Record<string, string>>;
}
