import type { ProfileLine, ProfilePageView } from '../core/report/profile-page';
import type { Language } from '../languages/languages';
import { byLanguage } from './by-language';
import { languageOfPage } from './language.svelte';

/** The pages of all receivers that come with Rollcall, as the build made them. */
export interface ProfileBook {
	readonly index: readonly ProfileLine[];
	/** The page of a receiver; null where there is none of that id. */
	page(id: string): ProfilePageView | null;
}

/** Brings the pages of all receivers in, in one piece: see `ruleBook`. */
export const profileBook = (): Promise<ProfileBook> => books[languageOfPage()]();

const bring = async (language: Language): Promise<ProfileBook> => {
	const { books } = await import('virtual:profile-pages');
	const { index, pages } = await books[language]();
	return {
		// Both were written by the build out of these very types.
		index: JSON.parse(index) as readonly ProfileLine[],
		page(id) {
			const text = pages.get(id);
			return text === undefined ? null : (JSON.parse(text) as ProfilePageView);
		}
	};
};

const books = byLanguage(bring);
