import { candidateFix } from './candidate-fix';

/** Blanks and characters that cannot be seen go from ids, where exactly one record fits then. */
export const referenceSpaces = candidateFix({
	id: 'reference-spaces',
	grade: 'safe',
	rules: ['reference-missing'],
	variants: ['spaces', 'invisible'],
	texts: {
		title: 'Take away what does not belong to the id',
		does: 'Takes blanks and signs that cannot be seen away, so that the id is that of one record of this zip.'
	}
});
