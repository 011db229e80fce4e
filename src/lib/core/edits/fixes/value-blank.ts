import { codesWhere } from '../../rules/distinct-values';
import type { QuickFix } from './quick-fix';

/** A cell that holds nothing but blanks becomes empty. */
export const valueBlank: QuickFix = {
	id: 'value-blank',
	grade: 'safe',
	rules: ['value-blank'],
	texts: {
		title: 'Empty the cells that hold blanks alone',
		does: 'Takes the blanks out of cells in which nothing else stands.'
	},
	edits: ({ matches }, set) => {
		const { file, column: name } = matches;
		if (file === null || name === null) return [];
		const column = set.tables.get(file)?.column(name);
		const spec = set.fileSpec(file)?.columns.find((each) => each.name === name);
		if (column === undefined || spec?.required === true) return [];
		return [...codesWhere(column, (text) => text !== '' && text.trim() === '')].map((code) => ({
			kind: 'replaceValue',
			file,
			column: name,
			from: column.text(code),
			to: ''
		}));
	}
};
