import { languages, type Language } from '../languages/languages';
import { languageOfPage } from './language.svelte';
import { lazily } from './lazily';

/** Pages that the build made in one language: JSON texts, the index and one for each page. */
export interface PageBook {
	readonly index: string;
	readonly pages: ReadonlyMap<string, string>;
}

/** Brings such pages in, in each language. */
export type PageBooks = Readonly<Record<Language, () => Promise<PageBook>>>;

/** Pages as they are read: an index, and a page by its id, null where there is none. */
export interface OpenBook<Line, Page> {
	readonly index: readonly Line[];
	page(id: string): Page | null;
}

/**
 * Gives the pages in the language of the page, each language brought in once and in one piece: after
 * the page has said that it works offline, nothing is asked for any more. A page is made out of its
 * text when it is opened. The build wrote the texts out of these very types.
 */
export function openBook<Line, Page>(
	bring: () => Promise<{ readonly books: PageBooks }>
): () => Promise<OpenBook<Line, Page>> {
	const read = new Map(
		languages.map((each) => [
			each,
			lazily(async () => opened<Line, Page>(await (await bring()).books[each]()))
		])
	);
	return async () => {
		const book = read.get(languageOfPage());
		if (book === undefined) throw new Error('every language has its pages');
		return book();
	};
}

const opened = <Line, Page>({ index, pages }: PageBook): OpenBook<Line, Page> => ({
	// Written by the build out of this very type.
	index: JSON.parse(index) as readonly Line[],
	page(id) {
		const text = pages.get(id);
		// As above.
		return text === undefined ? null : (JSON.parse(text) as Page);
	}
});
