import { signWords } from './words';

const SHOWN = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/** A character as a sentence names it: by itself where it can be seen, else by a name or its number. */
export function signName(character: string): string {
	const name = signWords.names[character];
	if (name !== undefined) return name;
	if (SHOWN.test(character)) return character;
	const number = character.codePointAt(0) ?? 0;
	const code = number.toString(16).toUpperCase().padStart(4, '0');
	return signWords.unseen(`U+${code}`);
}
