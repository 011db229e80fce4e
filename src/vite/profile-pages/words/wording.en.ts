import type { Wording } from '../../../lib/core/report/profile-page';

/** Stands around names and values in a sentence that is being made; no text of a profile holds it. */
const MARK = '\u0000';

/** A name or a value, to be set apart from the words around it. */
export const named = (text: string): string => `${MARK}${text}${MARK}`;

/** A sentence with its names and values set apart. */
export const wordingOf = (text: string): Wording =>
	text
		.split(MARK)
		.map((part, index) => ({ text: part, isValue: index % 2 === 1 }))
		.filter((part) => part.text !== '');

const row = (words: readonly string[], last: string): string =>
	words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

/** Words in a row, the last with `and`. */
export const all = (words: readonly string[]): string => row(words, 'and');
/** Words in a row, the last with `or`. */
export const either = (words: readonly string[]): string => row(words, 'or');

/** Names, set apart, the last with `and`. */
export const allNamed = (names: readonly string[]): string => all(names.map(named));
/** Names, set apart, the last with `or`. */
export const eitherNamed = (names: readonly string[]): string => either(names.map(named));

/** A whole number with signs between thousands. */
export const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The number with the fitting word. */
export const counted = (count: number, one: string, many: string): string =>
	`${number(count)} ${count === 1 ? one : many}`;

/** A sentence out of what may be half of one: a capital letter in front, a full stop behind. */
export const sentence = (words: string): string =>
	words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?:]$/.test(words) ? '' : '.');

/** A day as people write it: November 22, 2026. */
export const dayWords = (day: string): string =>
	new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);
