import { candidateFix } from './candidate-fix';

/** An id that differs from one record's in case or in several ways: probably that record is meant. */
export const referenceNear = candidateFix({
	id: 'reference-near',
	grade: 'look',
	rules: ['reference-missing'],
	variants: ['case', 'unicode', 'zerosAdded', 'shortened', 'several'],
	texts: {
		title: 'Use the id that is nearly the same',
		does: 'Writes the id of the one record that is nearly the same. Look whether it is the right one.'
	}
});
