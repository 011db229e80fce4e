import { RE2JS } from 're2js';
import type { ValueTest } from './value-test';

/**
 * A pattern of a profile over the whole value. RE2 takes time in proportion to the text, whatever it
 * says; to compile it takes long, too, so that waits for the first value.
 */
export function wholePattern(pattern: string): ValueTest {
	let compiled: RE2JS | null = null;
	return (value) => (compiled ??= RE2JS.compile(pattern)).matches(value);
}

/** The same for each character, written as within the brackets of a pattern. */
export const charactersPattern = (characters: string): ValueTest =>
	wholePattern(`[${characters}]*`);

/**
 * A mark for each byte below 128 that a pattern of characters takes, for a quick look at many values.
 * Values with other bytes have to be looked at as text.
 */
export function plainBytes(characters: string): Uint8Array {
	const is = wholePattern(`[${characters}]`);
	return Uint8Array.from({ length: 256 }, (_, byte) =>
		byte < 0x80 && is(String.fromCharCode(byte)) ? 1 : 0
	);
}

/** A mark for each byte but those of the characters, which are ASCII. */
export const bytesBut = (characters: string): Uint8Array =>
	Uint8Array.from({ length: 256 }, (_, byte) =>
		characters.includes(String.fromCharCode(byte)) ? 0 : 1
	);
