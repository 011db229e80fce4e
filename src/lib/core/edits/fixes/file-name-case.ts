import { folderOf } from './package-paths';
import type { QuickFix } from './quick-fix';

/** `Users.CSV` becomes `users.csv`. */
export const fileNameCase: QuickFix = {
	id: 'file-name-case',
	grade: 'safe',
	rules: ['file-name-case'],
	texts: {
		title: 'Name the file as the standard does',
		does: 'Changes capital and small letters of the file’s name. Nothing in it changes.'
	},
	edits: ({ matches, first }, _, { paths }) => {
		const { file: path } = matches;
		const { candidate } = matches.details(first);
		if (path === null || !candidate) return [];
		const to = folderOf(path) + candidate;
		return paths.includes(to) ? [] : [{ kind: 'moveFile', path, to }];
	}
};
