import { foreignText } from '../strict-text';
import type { QuickFix } from './quick-fix';

/** UTF-16, Windows-1252 or semicolons become UTF-8 with commas. */
export const textEncoding: QuickFix = {
	id: 'text-encoding',
	grade: 'safe',
	rules: ['not-utf8', 'delimiter-not-comma'],
	texts: {
		title: 'Write the file in UTF-8 with commas',
		does: 'Writes the same letters and values in the form of the standard.'
	},
	edits: ({ matches: { file } }, { tables }) => {
		const table = tables.get(file ?? '');
		if (file === null || table === undefined || foreignText(table) === null) return [];
		return [{ kind: 'restyleFile', file, encoding: 'utf-8' }];
	}
};
