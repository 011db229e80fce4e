import type { QuickFix } from './quick-fix';

/** In a complete delivery status and time are empty. Where every record is active, they can go. */
export const statusBlank: QuickFix = {
	id: 'status-blank',
	grade: 'safe',
	rules: ['status-filled-in-bulk'],
	texts: {
		title: 'Empty status and dateLastModified',
		does: 'Empties the two columns, where every status says active. Records that are marked to be deleted stay.'
	},
	edits: ({ matches: { file, column } }, set) => {
		const table = set.tables.get(file ?? '');
		const status = table?.column('status');
		if (file === null || column === null || table === undefined) return [];
		// To empty a record that is to be deleted would bring it back.
		const isActive = (text: string): boolean =>
			text === '' || text.trim().toLowerCase() === 'active';
		for (let code = 0; code < (status?.dictionary.size ?? 0); code++) {
			if (!isActive(status?.text(code) ?? '')) return [];
		}
		return [{ kind: 'blankColumn', file, column }];
	}
};
