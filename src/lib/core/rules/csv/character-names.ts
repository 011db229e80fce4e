import { andList } from '../cells/word-list';
import { characterWords } from './words';

/** Control characters but for tab and the line breaks, which rules on cells and on the file speak of. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Characters without a width, marks that turn the direction of writing, and the mark of lost text. */
export const HIDDEN = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/;

const number = (character: string): number => character.codePointAt(0) ?? 0;

/** The number of a character as Unicode writes it, for example U+0007. */
export const codePoint = (character: string): string =>
	`U+${number(character).toString(16).toUpperCase().padStart(4, '0')}`;

/** A control character in words: its name, where it has one that people use, and its number. */
export function controlName(character: string): string {
	const name = characterWords.names[number(character)];
	return name === undefined ? codePoint(character) : `${name} (${codePoint(character)})`;
}

/** Characters that cannot be seen in words, each kind once, with the numbers of those that are there. */
export function hiddenNames(characters: readonly string[]): string {
	const kinds = new Map<string, string[]>();
	for (const character of new Set(characters)) {
		const name = characterWords.names[number(character)] ?? characterWords.direction;
		kinds.set(name, [...(kinds.get(name) ?? []), codePoint(character)]);
	}
	return andList([...kinds].map(([name, numbers]) => `${name} (${numbers.join(', ')})`));
}

/** The signs of Windows-1252 from 0x80 to 0x9f; a space where it has none. */
const WESTERN = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The sign that Windows-1252 has under the number of a control character between U+0080 and U+009F;
 * undefined where it has none. Such characters come from text that was converted wrongly.
 */
export function westernSign(character: string): string | undefined {
	const sign = WESTERN[number(character) - 0x80];
	return sign === ' ' ? undefined : sign;
}
