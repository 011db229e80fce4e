import type { QuickFix } from './quick-fix';

/** A column that the receiver does not know stays out. */
export const columnDrop: QuickFix = {
	id: 'column-drop',
	grade: 'look',
	rules: ['column-unknown'],
	demands: ['columns'],
	texts: {
		title: 'Leave the column out',
		does: 'Leaves out a column that is not known, with its values. Look whether anybody needs it.'
	},
	edits: ({ matches, first }, set) => {
		const { file, column } = matches;
		const { variant } = matches.details(first);
		const isThere = set.tables.get(file ?? '')?.header.includes(column ?? '') === true;
		const isExtra = variant !== 'order' && variant !== 'anyOf';
		if (file === null || column === null || !isThere || !isExtra) return [];
		return [{ kind: 'dropColumn', file, column }];
	}
};
