import type { QuickFix } from './quick-fix';

/** What macOS and Windows left beside the files goes: `__MACOSX`, `.DS_Store`, `Thumbs.db`. */
export const systemFileOut: QuickFix = {
	id: 'system-file-out',
	grade: 'safe',
	rules: ['system-file'],
	texts: {
		title: 'Leave out what the operating system put in',
		does: 'Leaves out files that belong to no roster. All others stay.'
	},
	edits: ({ matches: { file } }, _, { paths }) =>
		paths
			.filter((path) => path === file || (file?.endsWith('/') === true && path.startsWith(file)))
			.map((path) => ({ kind: 'dropFile', path }))
};
