import type { Language } from '../languages/languages';

/** Pages that the build made in one language: JSON texts, the index and one for each page. */
export interface PageBook {
	readonly index: string;
	readonly pages: ReadonlyMap<string, string>;
}

/** Brings such pages in, in each language. */
export type PageBooks = Readonly<Record<Language, () => Promise<PageBook>>>;
