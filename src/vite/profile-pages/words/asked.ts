import { severityOf } from '../../../lib/core/profiles/demand-rule';
import type { Demand } from '../../../lib/core/profiles/format/profile';
import type { ConditionContext } from './conditions';

export type Kind = Demand['kind'];
export type Of<K extends Kind> = Extract<Demand, { readonly kind: K }>;

/** What a demand asks: a sentence, and the names that it ends with where they are many. */
export interface Asked {
	readonly text: string;
	readonly list?: readonly string[];
	/** Key of the table of values that it goes by. */
	readonly map?: string;
}

/** What is known where demands are put into words. */
export interface AskContext extends ConditionContext {
	/** What a rule of the standard says, in a sentence. */
	ruleSays(id: string): string;
}

/** Puts the demands of one kind into words. */
export type Ask<K extends Kind> = (demand: Of<K>, context: AskContext) => Asked;

/** The words for some kinds of demands. */
export type Asks<K extends Kind> = { readonly [Each in K]: Ask<Each> };

/** More names than this are a list of their own. */
const MOST_NAMES = 3;

/** A sentence with names in it, or one that ends with a colon and a list of them. */
export const withNames = (
	names: readonly string[],
	few: (names: readonly string[]) => string,
	many: string
): Asked => (names.length <= MOST_NAMES ? { text: few(names) } : { text: many, list: names });

/** "has to" of what counts as an error, "should" of the rest. */
export const must = (demand: Demand): 'has to' | 'should' =>
	severityOf(demand) === 'error' ? 'has to' : 'should';
