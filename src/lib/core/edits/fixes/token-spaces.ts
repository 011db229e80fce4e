import { candidateFix } from './candidate-fix';

/** Blanks around a word of a list, or around a date, go. */
export const tokenSpaces = candidateFix({
	id: 'token-spaces',
	grade: 'safe',
	rules: [
		'enumeration-value',
		'boolean-value',
		'date-form',
		'grade-code',
		'year-form',
		'date-time-form',
		'number-form'
	],
	variants: ['spaces'],
	texts: {
		title: 'Take the blanks around it away',
		does: 'Takes blanks at the beginning and the end away; the value stays the same.'
	}
});
