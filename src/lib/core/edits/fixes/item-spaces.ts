import { candidateFix } from './candidate-fix';

/** Blanks around the entries of lists go. */
export const itemSpaces = candidateFix({
	id: 'item-spaces',
	grade: 'safe',
	rules: ['item-spaces'],
	variants: [''],
	texts: {
		title: 'Take the blanks around the entry away',
		does: 'Takes blanks at the beginning and the end of list entries away; the entries stay the same.'
	}
});
