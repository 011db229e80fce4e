import type { Severity } from '../core/findings/finding';

/** What a person wants to see of the rules. Null means all; an empty `text` means any. */
export interface RuleFilter {
	readonly severity: Severity | null;
	readonly version: string | null;
	readonly file: string | null;
	readonly family: string | null;
	readonly text: string;
}

/**
 * What was last looked for among the rules, so that it is still there when a person comes back from
 * the page of one. It lives as long as the tab and is written nowhere.
 */
export class RuleSearch {
	filter = $state.raw<RuleFilter>({
		severity: null,
		version: null,
		file: null,
		family: null,
		text: ''
	});
}
