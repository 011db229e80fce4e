/** Made by rule-pages-plugin.ts: JSON texts of `RuleLine[]`, and of `RulePageView` by rule id. */
declare module 'virtual:rule-pages' {
	export const index: string;
	export const pages: ReadonlyMap<string, string>;
}

/** Made by receiver-list-plugin.ts: JSON text of `ReceiverLine[]`. */
declare module 'virtual:receiver-list' {
	export const lines: string;
}

/** Made by profile-pages-plugin.ts: JSON texts of `ProfileLine[]`, and of `ProfilePageView` by id. */
declare module 'virtual:profile-pages' {
	export const index: string;
	export const pages: ReadonlyMap<string, string>;
}

/** Made by packages-plugin.ts: JSON text of `PackageFacts[]`. */
declare module 'virtual:packages' {
	export const packages: string;
}
