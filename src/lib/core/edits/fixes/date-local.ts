import { candidateFix } from './candidate-fix';

/** Dates that can be read in one way only, as OneRoster writes them: `9/30/2026` is `2026-09-30`. */
export const dateLocal = candidateFix({
	id: 'date-local',
	grade: 'safe',
	rules: ['date-form'],
	variants: ['local', 'yearFirst', 'timestamp'],
	texts: {
		title: 'Write the date as YYYY-MM-DD',
		does: 'Writes the same day in the form of the standard. Dates that can be read in two ways stay.'
	}
});
