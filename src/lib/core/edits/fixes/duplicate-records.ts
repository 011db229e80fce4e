import type { GroupSource } from '../../findings/group-source';
import type { LoadedSet } from '../../rules/loaded-set';
import type { QuickFix } from './quick-fix';
import { choiceWords } from './words';

/** Of records with one id one stays. */
export const duplicateRecords: QuickFix = {
	id: 'duplicate-records',
	grade: 'look',
	rules: ['id-twice'],
	texts: {
		title: 'Keep one of the records with this id',
		does: 'Leaves out the other records with the same id. Look which of them is right.'
	},
	choices: () => [
		{ key: 'first', label: choiceWords.duplicates.first },
		{ key: 'last', label: choiceWords.duplicates.last }
	],
	edits: (group, set, { choice }) => {
		const { file } = group.matches;
		const rows = file === null ? [] : rowsOf(group, set, choice === 'last');
		return file === null || rows.length === 0 ? [] : [{ kind: 'removeRecords', file, rows }];
	}
};

/** Rows to leave out: those that repeat an id, or all before the last of each. */
function rowsOf(group: GroupSource, set: LoadedSet, keepLast: boolean): number[] {
	const { matches } = group;
	const records = [...group.hits()].map(({ record }) => record);
	const table = set.tables.get(matches.file ?? '');
	const column = table?.column(matches.column ?? '');
	if (!keepLast || table === undefined || column === undefined)
		return records.map((record) => record + 2);
	const last = new Map(records.map((record) => [column.codeAt(record), record]));
	const rows: number[] = [];
	for (let record = 0; record < table.records; record++) {
		const kept = last.get(column.codeAt(record));
		if (kept !== undefined && kept !== record) rows.push(record + 2);
	}
	return rows;
}
