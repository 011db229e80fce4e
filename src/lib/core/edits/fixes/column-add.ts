import type { GroupSource } from '../../findings/group-source';
import type { LoadedSet } from '../../rules/loaded-set';
import type { FixAsk, QuickFix } from './quick-fix';

/** A column that may be empty, and is not there, is put in at its place. */
export const columnAdd: QuickFix = {
	id: 'column-add',
	grade: 'safe',
	rules: ['column-missing'],
	demands: ['columns'],
	texts: {
		title: 'Put the empty column in',
		does: 'Adds the name in the first row and an empty cell in every record.'
	},
	edits: (group, set, ask) => {
		const { file, column } = group.matches;
		if (file === null || column === null) return [];
		const at = placeIn(set, file, column) ?? placeAsked(group, set, ask);
		return at === null ? [] : [{ kind: 'addColumn', file, column, at, value: '' }];
	}
};

/** Behind the nearest column that stands before it in the standard, where it may be empty. */
function placeIn(set: LoadedSet, file: string, column: string): number | null {
	const columns = set.headerSpec(file)?.columns ?? [];
	const at = columns.findIndex(({ name }) => name === column);
	if (at < 0) return null;
	const { required } = columns[at];
	// Status and time may be empty where the file is complete.
	const mayBeEmpty =
		required === false || (required === 'conditional' && set.mode(file) !== 'delta');
	if (!mayBeEmpty) return null;
	const header = set.tables.get(file)?.header ?? [];
	const before = columns.slice(0, at).map(({ name }) => header.indexOf(name));
	return (before.findLast((index) => index >= 0) ?? -1) + 1;
}

/** At the end, for a column beyond the standard that the receiver asks for. */
function placeAsked(
	{ matches: { file, column } }: GroupSource,
	{ tables }: LoadedSet,
	{ demands }: FixAsk
): number | null {
	const isAsked = demands.some(
		(demand) => demand.kind === 'columns' && demand.required?.includes(column ?? '') === true
	);
	const table = tables.get(file ?? '');
	return isAsked && table !== undefined ? table.header.length : null;
}
