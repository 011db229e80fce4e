import { candidateFix } from './candidate-fix';

/** A zero in front that a spreadsheet took away comes back, where exactly one record fits then. */
export const referenceZeros = candidateFix({
	id: 'reference-zeros',
	grade: 'safe',
	rules: ['reference-missing'],
	variants: ['zerosLost'],
	texts: {
		title: 'Put the lost zero back',
		does: 'Writes the id as the one record has it that differs in zeros in front alone.'
	}
});
