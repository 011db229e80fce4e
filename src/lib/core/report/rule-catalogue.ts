import type { Severity } from '../findings/finding';
import type { Basis, Rule } from '../rules/rule';
import type { Version } from '../spec/spec';

/** One rule as the catalogue prints it. */
export interface CatalogueRule {
	readonly id: string;
	readonly severity: Severity;
	readonly basis: Basis;
	/** Numbers of the cross-cutting rules of the standard that it implements. */
	readonly clauses: readonly number[];
	readonly source: string;
	readonly versions: readonly Version[];
	/** Files it looks at; `any` for all, `zip` for the package itself. */
	readonly files: readonly string[];
	readonly title: string;
	readonly what: string;
	readonly why: string;
	/** Address of its page, below the address of the app. */
	readonly page: string;
}

/** `rollcall-rules/1`: every rule, in the order in which to fix what it finds. */
export interface RuleCatalogue {
	readonly format: 'rollcall-rules/1';
	readonly tool: { readonly name: 'rollcall'; readonly version: string };
	readonly rules: readonly CatalogueRule[];
}

/** The catalogue of `rules`, which stand in the order of fixing. */
export const ruleCatalogue = (rules: readonly Rule[], toolVersion: string): RuleCatalogue => ({
	format: 'rollcall-rules/1',
	tool: { name: 'rollcall', version: toolVersion },
	rules: rules.map(catalogueRule)
});

const catalogueRule = ({ meta, texts }: Rule): CatalogueRule => ({
	id: meta.id,
	severity: meta.severity,
	basis: meta.basis,
	clauses: meta.clauses,
	source: meta.source,
	versions: meta.versions,
	files: meta.files,
	title: texts.title,
	what: texts.what,
	why: texts.why,
	page: `rules/${meta.id}/`
});
