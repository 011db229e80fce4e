import { candidateFix } from './candidate-fix';

/** A word that is nearly one of the list, or means the same. */
export const tokenNear = candidateFix({
	id: 'token-near',
	grade: 'look',
	rules: ['enumeration-value', 'boolean-value', 'grade-code'],
	variants: ['near', 'separator', 'zero'],
	except: ['status'],
	texts: {
		title: 'Use the word of the list that is meant',
		does: 'Writes the word of the list that is nearest. Look whether it means the same.'
	}
});
