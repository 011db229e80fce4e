import { resolve } from '$app/paths';
import type { DocsHrefs } from '$lib/ui/docs/shapes';

/** Where the ways of the docs lead, on whatever path this copy is served. */
export const docsHrefs = (): DocsHrefs => ({
	check: resolve('/'),
	compare: resolve('/compare/'),
	director: resolve('/compare/director/'),
	editor: resolve('/profiles/editor/'),
	facts: resolve('/facts/'),
	glossary: resolve('/docs/glossary/'),
	host: resolve('/host/'),
	kept: resolve('/kept/'),
	privacy: resolve('/privacy/'),
	profiles: resolve('/profiles/'),
	profileCompare: resolve('/profiles/compare/'),
	roster: resolve('/roster/'),
	rules: resolve('/rules/'),
	sheets: resolve('/sheets/'),
	statement: resolve('/privacy/statement/')
});
