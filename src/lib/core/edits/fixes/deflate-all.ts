import type { QuickFix } from './quick-fix';

/** Files that lie in the zip without compression are compressed, where the receiver wants that. */
export const deflateAll: QuickFix = {
	id: 'deflate-all',
	grade: 'safe',
	rules: [],
	demands: ['zipMethod'],
	texts: {
		title: 'Compress all files of the zip',
		does: 'Compresses files that are not. Nothing in them changes.'
	},
	edits: () => [{ kind: 'deflateAll' }]
};
