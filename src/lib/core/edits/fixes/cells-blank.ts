import type { Demand } from '../../profiles/format/profile';
import type { CellCondition } from '../edit';
import type { QuickFix } from './quick-fix';

/** Cells that the receiver wants to be empty are emptied. */
export const cellsBlank: QuickFix = {
	id: 'cells-blank',
	grade: 'look',
	rules: [],
	demands: ['blank'],
	texts: {
		title: 'Empty the cells that the receiver wants empty',
		does: 'Empties these cells in this zip. Look whether anybody needs what stands there.'
	},
	edits: ({ matches: { file, column } }, _, { demands }) => {
		if (file === null || column === null) return [];
		for (const demand of demands) {
			if (demand.kind !== 'blank' || !demand.columns.includes(column)) continue;
			const where = conditionsOf(demand.when ?? []);
			if (where !== null)
				return [{ kind: 'blankColumn', file, column, ...(where.length > 0 ? { where } : {}) }];
		}
		return [];
	}
};

type Clause = NonNullable<Demand['when']>[number];

/** The records that a demand speaks of; null where an edit cannot say so. */
function conditionsOf(clauses: readonly Clause[]): CellCondition[] | null {
	const ofRows = clauses.filter(([subject]) => subject.startsWith('row.'));
	const conditions = ofRows.flatMap(([subject, how, what]): CellCondition[] =>
		how === 'is' && typeof what === 'string' ? [{ column: subject.slice(4), is: what }] : []
	);
	return conditions.length === ofRows.length ? conditions : null;
}
