import type * as en from '../../../../vite/profile-pages/words/wording.en';

/** Stands around names and values in a sentence that is being made; no text of a profile holds it. */
const MARK = '\u0000';

/** A name or a value, to be set apart from the words around it. */
export const named: typeof en.named = (text) => `${MARK}${text}${MARK}`;

/** A sentence with its names and values set apart. */
export const wordingOf: typeof en.wordingOf = (text) =>
	text
		.split(MARK)
		.map((part, index) => ({ text: part, isValue: index % 2 === 1 }))
		.filter((part) => part.text !== '');

const row = (words: readonly string[], last: string): string =>
	words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

/** Words in a row, the last with `y`. */
export const all: typeof en.all = (words) => row(words, 'y');
/** Words in a row, the last with `o`. */
export const either: typeof en.either = (words) => row(words, 'o');

/** Names, set apart, the last with `y`. */
export const allNamed: typeof en.allNamed = (names) => all(names.map(named));
/** Names, set apart, the last with `o`. */
export const eitherNamed: typeof en.eitherNamed = (names) => either(names.map(named));
/** Names, set apart, the last with `ni`: after "no es". */
export const neitherNamed = (names: readonly string[]): string => row(names.map(named), 'ni');

/** A whole number with signs between thousands. */
export const number: typeof en.number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The number with the fitting word. */
export const counted: typeof en.counted = (count, one, many) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** A sentence out of what may be half of one: a capital letter in front, a full stop behind. */
export const sentence: typeof en.sentence = (words) =>
	words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?:]$/.test(words) ? '' : '.');

/** A day as people write it: 22 de noviembre de 2026. */
export const dayWords: typeof en.dayWords = (day) =>
	new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);
