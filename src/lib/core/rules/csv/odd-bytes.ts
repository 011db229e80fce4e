/** True where a control character beyond ASCII begins, U+0080 to U+009F: C2 80 to C2 9F in UTF-8. */
export const isOldControlAt = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === 0xc2 && bytes[at + 1] >= 0x80 && bytes[at + 1] <= 0x9f;

/**
 * True where a character begins that `HIDDEN` of character-names matches, as bytes of UTF-8. Bytes
 * that are no UTF-8 look like U+FFFD once they are decoded; here they are told apart from a true one.
 */
export function isHiddenAt(bytes: Uint8Array, at: number): boolean {
	const lead = bytes[at];
	const middle = bytes[at + 1];
	const last = bytes[at + 2];
	if (lead === 0xef) return isLostAt(bytes, at) || (middle === 0xbb && last === 0xbf);
	if (lead !== 0xe2) return false;
	if (middle === 0x80) return last === 0x8b || (last >= 0xaa && last <= 0xae);
	return middle === 0x81 && (last === 0xa0 || (last >= 0xa6 && last <= 0xa9));
}

/** True where U+FFFD begins, which conversions put in the place of what they could not read. */
export const isLostAt = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
