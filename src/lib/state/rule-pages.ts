import type { RuleLine, RulePageView } from '../core/report/rule-page';
import type { Language } from '../languages/languages';
import { byLanguage } from './by-language';
import { languageOfPage } from './language.svelte';

/** The pages of all rules, as the build made them. */
export interface RuleBook {
	/** All rules in the order in which to fix what they find. */
	readonly index: readonly RuleLine[];
	/** The page of a rule; null where there is none of that name. */
	page(id: string): RulePageView | null;
}

/**
 * Brings the pages of all rules in, in one piece: after the page has said that it works offline,
 * nothing is asked for any more. A page is made out of its text when it is opened.
 */
export const ruleBook = (): Promise<RuleBook> => books[languageOfPage()]();

const bring = async (language: Language): Promise<RuleBook> => {
	const { books } = await import('virtual:rule-pages');
	const { index, pages } = await books[language]();
	return {
		// Both were written by the build out of these very types.
		index: JSON.parse(index) as readonly RuleLine[],
		page(id) {
			const text = pages.get(id);
			return text === undefined ? null : (JSON.parse(text) as RulePageView);
		}
	};
};

const books = byLanguage(bring);
