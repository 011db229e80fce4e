import { count as n } from '../../languages/en/counts';
import { words } from '../words.en';
import { editWords } from './words.en';

/* The words of corrections that were made on earlier days, too. */

const { corrections } = editWords;
const day = (date: string): string => words.figures.day(date);
const dayList = (days: readonly string[]): string => words.list(days.slice(-2).map(day));

export const habitText = {
	title: 'You did this before',
	lead: (days: readonly string[], fits: number) =>
		`On ${dayList(days)} you made ${fits === 1 ? 'a correction that fits' : `${n(fits)} corrections that fit`} this zip, too.`,
	same: (days: readonly string[]) =>
		days.length === 2
			? 'Do the same as on the last two days'
			: `Do the same as on the last ${n(days.length)} days`,
	drop: 'Not now',
	forget: 'Forget it',
	idle: (count: number) =>
		`${corrections(count)} of those days ${count === 1 ? 'finds' : 'find'} nothing to change here`,
	more: (count: number) => `and ${corrections(count)} more`,

	saved: {
		again: (count: number, all: number) =>
			`${count === all ? (all === 1 ? 'You made it' : 'You made all of them') : `You made ${n(count)} of them`} on an earlier day, too: worth a recipe.`,
		kept: 'Remembered on this device when you save the zip, and offered next time. Nobody’s data is in it.',
		forget: 'Forget earlier corrections',
		forgotten: 'Earlier corrections are forgotten.'
	}
} as const;
