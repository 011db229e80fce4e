import type { QuickFix } from './quick-fix';

/** Columns in the order of the standard; those of one's own stay behind them. */
export const headerOrder: QuickFix = {
	id: 'header-order',
	grade: 'safe',
	rules: ['column-order', 'metadata-column-place'],
	demands: ['columns'],
	texts: {
		title: 'Put the columns in the order of the standard',
		does: 'Moves columns with their values. No value changes.'
	},
	edits: ({ matches: { file } }, set, { demands }) => {
		const columns = file === null ? [] : (set.headerSpec(file)?.columns ?? []);
		const names = new Set(columns.map(({ name }) => name));
		const header = set.tables.get(file ?? '')?.header ?? [];
		// A column under a wrong name has no place yet: names first.
		const isNamed = header.every((name) => names.has(name) || name.startsWith('metadata.'));
		if (file === null || columns.length === 0 || !isNamed) return [];
		const asked = demands.flatMap((demand) =>
			demand.kind === 'columns' ? (demand.order ?? []) : []
		);
		const named = columns.map(({ name }) => name);
		return [{ kind: 'orderColumns', file, columns: [...named, ...asked] }];
	}
};
