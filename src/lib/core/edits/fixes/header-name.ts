import type { QuickFix } from './quick-fix';

/** A column whose name differs in case, blanks or signs gets the name of the standard. */
export const headerName: QuickFix = {
	id: 'header-name',
	grade: 'safe',
	rules: ['column-misspelt'],
	texts: {
		title: 'Write the name of the column as the standard has it',
		does: 'Changes the name in the first row and no value.'
	},
	edits: ({ matches, first }) => {
		const { file, column } = matches;
		const { variant = '', candidate } = matches.details(first);
		const isPlain = ['case', 'signs', 'hidden'].includes(variant);
		if (file === null || column === null || !candidate || !isPlain) return [];
		return [{ kind: 'renameColumn', file, column, to: candidate }];
	}
};
