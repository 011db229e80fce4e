import type { QuickFix } from './quick-fix';

/** Quotes around every field, or only where they are needed, as the receiver wants it. */
export const quoting: QuickFix = {
	id: 'quoting',
	grade: 'safe',
	rules: [],
	demands: ['text'],
	texts: {
		title: 'Put quotes around the fields as the receiver wants it',
		does: 'Puts quotes around fields, or takes away those that are not needed. No value changes.'
	},
	edits: ({ matches, first }, _, { demands }) => {
		const { file } = matches;
		const { variant } = matches.details(first);
		const wanted = demands.find(
			(demand) =>
				demand.kind === 'text' && demand.quoting !== undefined && demand.quoting === variant
		);
		if (file === null || wanted?.kind !== 'text' || wanted.quoting === undefined) return [];
		return [{ kind: 'restyleFile', file, quoting: wanted.quoting }];
	}
};
