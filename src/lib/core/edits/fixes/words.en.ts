/** What a person chooses between, by the keys of the choices. */
export const choiceWords = {
	dates: {
		'month-first': 'The month comes first: 4/3/2018 is the third of April',
		'day-first': 'The day comes first: 4/3/2018 is the fourth of March'
	},
	duplicates: {
		first: 'Keep the first, leave out those below',
		last: 'Keep the last, leave out those above'
	}
} as const;
