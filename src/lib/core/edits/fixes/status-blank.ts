import type { Table } from '../../table/table';
import type { QuickFix } from './quick-fix';

/** Columns that say how a record is delivered; ManageBac+ has another name for the second. */
const ofDelivery = new Set(['status', 'dateLastModified', 'dateModified']);

/** In a complete delivery status and time are empty. Where every record is active, they can go. */
export const statusBlank: QuickFix = {
	id: 'status-blank',
	grade: 'safe',
	rules: ['status-filled-in-bulk'],
	demands: ['blank'],
	texts: {
		title: 'Empty status and dateLastModified',
		does: 'Empties the two columns, where every status says active. Records that are marked to be deleted stay.'
	},
	edits: ({ matches: { file, column } }, set) => {
		if (file === null || column === null || !ofDelivery.has(column)) return [];
		const table = set.tables.get(file);
		if (table === undefined || set.mode(file) === 'delta' || !isAllActive(table)) return [];
		return [{ kind: 'blankColumn', file, column }];
	}
};

/** True where no record is marked: to empty one that is to be deleted would bring it back. */
function isAllActive(table: Table): boolean {
	const status = table.column('status');
	for (let code = 0; code < (status?.dictionary.size ?? 0); code++) {
		const text = status?.text(code).trim().toLowerCase() ?? '';
		if (text !== '' && text !== 'active') return false;
	}
	return true;
}
