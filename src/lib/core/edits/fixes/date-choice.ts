import { dateText, isDay } from '../../rules/calendar-date';
import type { Edit } from '../edit';
import type { QuickFix } from './quick-fix';
import { choiceWords } from './words';

const PARTS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/;

/** Dates that can be read in two ways, once somebody said which way round they are. */
export const dateChoice: QuickFix = {
	id: 'date-choice',
	grade: 'look',
	rules: ['date-form'],
	texts: {
		title: 'Say which way round the dates are written',
		does: 'Writes the dates of this column as YYYY-MM-DD, all read in the same way. Look at one you know.'
	},
	choices: () => [
		{ key: 'month-first', label: choiceWords.dates['month-first'] },
		{ key: 'day-first', label: choiceWords.dates['day-first'] }
	],
	edits: (group, _, { choice }) => {
		const { file, column } = group.matches;
		if (file === null || column === null) return [];
		const edits = new Map<string, Edit>();
		for (const hit of group.hits()) {
			const { variant, value } = group.matches.details(hit);
			const from = value ?? group.matches.text(hit) ?? '';
			const to = variant === 'unsure' ? dayOf(from, choice === 'day-first') : null;
			if (to !== null) edits.set(from, { kind: 'replaceValue', file, column, from, to });
		}
		return [...edits.values()];
	}
};

function dayOf(text: string, dayFirst: boolean): string | null {
	const [, one = '', other = '', year = ''] = PARTS.exec(text.trim()) ?? [];
	const [month, day] = (dayFirst ? [other, one] : [one, other]).map(Number);
	return isDay(Number(year), month, day) ? dateText(Number(year), month, day) : null;
}
