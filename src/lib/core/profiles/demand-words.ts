import type { Demand } from './format/profile';
import { cellDemandWords } from './words.cell-demands';
import { packageDemandWords } from './words.package-demands';
import { setDemandWords } from './words.set-demands';

/** What a demand says where the profile has no words of its own for it. */
export interface DemandWords {
	/** Name of the demand in plain words, without a full stop. */
	readonly title: string;
	/** By variant; `many` speaks of a group with several values. See `RuleTexts`. */
	readonly messages: Readonly<Record<string, string>> & { readonly one: string };
	readonly advice: string;
}

/**
 * The words of each kind of demand. Besides the placeholders of rules they have `{receiver}` and
 * `{expected}`, which are known before the check.
 */
export const demandWords: Readonly<Record<Demand['kind'], DemandWords>> = {
	...packageDemandWords,
	...cellDemandWords,
	...setDemandWords
};
