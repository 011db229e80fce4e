/** Made by rule-pages-plugin.ts: JSON texts of `RuleLine[]`, and of `RulePageView` by rule id. */
declare module 'virtual:rule-pages' {
	export const index: string;
	export const pages: ReadonlyMap<string, string>;
}
