/* The words of the way to the sheets, which the report shows. */

export const sheetsWay = {
	title: 'Ask a school to correct its rows',
	lead: 'Make a sheet for each school or class, and open what comes back, or the note of a teacher.',
	go: 'Correction sheets'
} as const;
