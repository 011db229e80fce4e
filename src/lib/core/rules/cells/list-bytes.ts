import type { BytesTest } from './byte-scan';

const COMMA = 0x2c;
const SPACE = 0x20;
const BEYOND_ASCII = 0x80;

/** True for the bytes of spaces of any kind, and for those of other characters beyond ASCII. */
const mayBeSpace = (byte: number): boolean => byte <= SPACE || byte >= BEYOND_ASCII;

/** Passes cells that have nothing, or no character of ASCII, before, between or after their commas. */
export const holdsGap: BytesTest = (bytes, start, end) => {
	if (start === end) return false;
	let filled = false;
	for (let at = start; at < end; at++) {
		const byte = bytes[at];
		if (byte === COMMA) {
			if (!filled) return true;
			filled = false;
		} else if (!mayBeSpace(byte)) filled = true;
	}
	return !filled;
};

/** Passes cells in which something like a space stands at an end or beside a comma. */
export const hasSpaceAtEnds: BytesTest = (bytes, start, end) => {
	if (start === end) return false;
	if (mayBeSpace(bytes[start]) || mayBeSpace(bytes[end - 1])) return true;
	for (let at = start; at < end; at++) {
		if (bytes[at] !== COMMA) continue;
		if (at > start && mayBeSpace(bytes[at - 1])) return true;
		if (at + 1 < end && mayBeSpace(bytes[at + 1])) return true;
	}
	return false;
};
