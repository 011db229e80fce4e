/** Screens that the docs lead to, by the name of their place. */
export type DocsPlace =
	| 'check'
	| 'compare'
	| 'director'
	| 'editor'
	| 'facts'
	| 'glossary'
	| 'host'
	| 'kept'
	| 'privacy'
	| 'profiles'
	| 'profileCompare'
	| 'roster'
	| 'rules'
	| 'sheets'
	| 'statement';

/** Addresses of those screens. */
export type DocsHrefs = Readonly<Record<DocsPlace, string>>;

/** One part of a page: a heading, short paragraphs, and ways on. */
export interface DocsSection {
	readonly title: string;
	readonly says: readonly string[];
	/** Steps or points, where there are some. */
	readonly steps?: readonly string[];
	readonly ways?: readonly { readonly to: DocsPlace; readonly text: string }[];
}

export interface DocsPage {
	/** Last part of its address. */
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	/** What it is about, on the list of pages. */
	readonly about: string;
	readonly sections: readonly DocsSection[];
}
