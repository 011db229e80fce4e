import type { QuickFix } from './quick-fix';

/** The byte order mark before the first column goes. */
export const byteOrderMark: QuickFix = {
	id: 'byte-order-mark',
	grade: 'safe',
	rules: ['byte-order-mark'],
	texts: {
		title: 'Take the byte order mark away',
		does: 'Takes three bytes from the beginning of the file. No value changes.'
	},
	edits: (_, { tables }) =>
		[...tables.values()]
			.filter(({ end }) => end.byteOrderMark && end.encoding === 'utf-8')
			.map(({ name: file }) => ({ kind: 'restyleFile', file, byteOrderMark: 'drop' }))
};
