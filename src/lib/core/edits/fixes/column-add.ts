import type { QuickFix } from './quick-fix';

/** A column that may be empty, and is not there, is put in at its place. */
export const columnAdd: QuickFix = {
	id: 'column-add',
	grade: 'safe',
	rules: ['column-missing'],
	texts: {
		title: 'Put the empty column in',
		does: 'Adds the name in the first row and an empty cell in every record.'
	},
	edits: ({ matches }, set) => {
		const { file, column } = matches;
		const columns = file === null ? [] : (set.headerSpec(file)?.columns ?? []);
		const at = columns.findIndex(({ name }) => name === column);
		if (file === null || column === null || at < 0 || columns[at].required !== false) return [];
		const header = set.tables.get(file)?.header ?? [];
		const before = columns.slice(0, at).map(({ name }) => header.indexOf(name));
		// Behind the nearest column that stands before it in the standard, where that is there.
		const place = (before.findLast((index) => index >= 0) ?? -1) + 1;
		return [{ kind: 'addColumn', file, column, at: place, value: '' }];
	}
};
