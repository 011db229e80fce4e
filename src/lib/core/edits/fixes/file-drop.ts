import type { QuickFix } from './quick-fix';

/** A file that is no part of the roster stays out. */
export const fileDrop: QuickFix = {
	id: 'file-drop',
	grade: 'look',
	rules: ['file-unknown', 'nested-zip'],
	texts: {
		title: 'Leave the file out',
		does: 'Leaves out a file that belongs to no roster. Look whether it was meant to be sent.'
	},
	edits: ({ matches, first }, _, { paths }) => {
		const { file } = matches;
		// One that is nearly named as a file that is missing is probably that file.
		const isMisnamed = matches.details(first).variant === 'near';
		return file === null || isMisnamed || !paths.includes(file)
			? []
			: [{ kind: 'dropFile', path: file }];
	}
};
