import { candidateFix } from './candidate-fix';

/** `Student` becomes `student`, `TRUE` becomes `true`: capital and small letters as the list has them. */
export const tokenCase = candidateFix({
	id: 'token-case',
	grade: 'safe',
	rules: ['enumeration-value', 'boolean-value', 'value-capitals'],
	// Those of the last rule, which speaks of nothing else.
	variants: ['case', 'one', 'yesNo'],
	texts: {
		title: 'Write it in the right capital and small letters',
		does: 'Changes the letters and nothing else: the word stays the same.'
	}
});
