/** Made by rule-pages-plugin.ts: JSON texts of `RuleLine[]`, and of `RulePageView` by rule id. */
declare module 'virtual:rule-pages' {
	import type { PageBooks } from '$lib/state/page-books';
	export const books: PageBooks;
}

/** Made by receiver-list-plugin.ts: JSON text of `ReceiverLine[]`. */
declare module 'virtual:receiver-list' {
	export const lines: string;
}

/** Made by profile-pages-plugin.ts: JSON texts of `ProfileLine[]`, and of `ProfilePageView` by id. */
declare module 'virtual:profile-pages' {
	import type { PageBooks } from '$lib/state/page-books';
	export const books: PageBooks;
}

/** Made by packages-plugin.ts: JSON text of `PackageFacts[]`. */
declare module 'virtual:packages' {
	export const packages: string;
}
