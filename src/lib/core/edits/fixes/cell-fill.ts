import type { GroupSource } from '../../findings/group-source';
import type { LoadedSet } from '../../rules/loaded-set';
import type { FixBlank, QuickFix } from './quick-fix';

/** So many blanks are a list for the office, not a form to fill in. */
const MOST_BLANKS = 500;

/**
 * Empty cells that have to be filled, each with a blank: the email of a teacher, for example. The key
 * of a blank is file, column and id, so that what is filled in fits tomorrow's export, too.
 */
export const cellFill: QuickFix = {
	id: 'cell-fill',
	grade: 'fill',
	rules: ['value-required'],
	demands: ['filled'],
	texts: {
		title: 'Fill in what is missing',
		does: 'Writes what you fill in into the empty cells. All others stay.'
	},
	blanks: (group, set) => emptyCells(group, set).map(({ blank }) => blank),
	edits: (group, set, { values }) =>
		emptyCells(group, set).flatMap(({ blank, id }) => {
			const to = values.get(blank.key)?.trim() ?? '';
			const { file, column } = blank;
			const where = [{ column: 'sourcedId', is: id }];
			return to === ''
				? []
				: [{ kind: 'replaceValue', file, column, from: '', to, where } as const];
		})
};

interface EmptyCell {
	readonly blank: FixBlank;
	/** Of the record. */
	readonly id: string;
}

function emptyCells(group: GroupSource, { tables }: LoadedSet): EmptyCell[] {
	const { file, column } = group.matches;
	const table = tables.get(file ?? '');
	const ids = table?.column('sourcedId');
	if (file === null || column === null || column === 'sourcedId' || !table || !ids) return [];
	const cells: EmptyCell[] = [];
	for (const { record } of group.hits()) {
		if (record < 0 || cells.length === MOST_BLANKS) break;
		const id = ids.textAt(record);
		if (id === '') continue;
		const key = `${file} ${column} ${id}`;
		cells.push({ id, blank: { key, label: id, file, column, row: table.row(record) } });
	}
	return cells;
}
