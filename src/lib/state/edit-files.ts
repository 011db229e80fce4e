import type { EditFile } from '../workers/edit-api';

/** Names of files of the corrections: they hold nothing of the roster. */
export const editFiles = {
	'log-csv': { name: 'rollcall-changes.csv', type: 'text/csv' },
	'log-json': { name: 'rollcall-changes.json', type: 'application/json' },
	recipe: { name: 'rollcall-recipe.json', type: 'application/json' },
	edits: { name: 'rollcall-corrections.json', type: 'application/json' }
} as const satisfies Record<EditFile, { readonly name: string; readonly type: string }>;
