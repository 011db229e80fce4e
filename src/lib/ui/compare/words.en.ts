/*
 * Every word of the screen that compares two deliveries, in English. Words of a school: switched off,
 * gone, new. Counts are exact; what a bar means is said beside it.
 */

export const compareText = {
	title: 'Compare two rosters · Rollcall',
	sides: { before: 'Earlier', after: 'Newer' },
	start: {
		headline: 'What changed since last time?',
		lead: 'Give an earlier roster and a newer one. Rollcall says who is new, who is gone, and who would be switched off before you send it.',
		go: 'Compare'
	}
} as const;
