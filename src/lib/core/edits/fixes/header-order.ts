import type { QuickFix } from './quick-fix';

/** Columns in the order of the standard; those of one's own stay behind them. */
export const headerOrder: QuickFix = {
	id: 'header-order',
	grade: 'safe',
	rules: ['column-order', 'metadata-column-place'],
	texts: {
		title: 'Put the columns in the order of the standard',
		does: 'Moves columns with their values. No value changes.'
	},
	edits: ({ matches: { file } }, set) => {
		const columns = file === null ? [] : (set.headerSpec(file)?.columns ?? []);
		const names = new Set(columns.map(({ name }) => name));
		const header = set.tables.get(file ?? '')?.header ?? [];
		// A column under a wrong name has no place yet: names first.
		const isNamed = header.every((name) => names.has(name) || name.startsWith('metadata.'));
		if (file === null || columns.length === 0 || !isNamed) return [];
		return [{ kind: 'orderColumns', file, columns: columns.map(({ name }) => name) }];
	}
};
