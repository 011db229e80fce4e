import type { BytesTest } from './byte-scan';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Passes every cell that is not plainly `{type:id}`, one or more with commas between them. */
export const notPlainUserIds: BytesTest = (bytes, start, end) => {
	let at = start;
	while (at < end) {
		at = endOfItem(bytes, at, end);
		if (at < 0 || (at < end && bytes[at] !== COMMA)) return true;
		at++;
	}
	// A comma at the very end leaves `at` on the end; the rule on empty items speaks about it.
	return false;
};

/** Where the item that begins at `start` ends; -1 when it is not plainly `{type:id}`. */
function endOfItem(bytes: Uint8Array, start: number, end: number): number {
	if (bytes[start] !== OPEN) return -1;
	let colon = -1;
	for (let at = start + 1; at < end; at++) {
		const byte = bytes[at];
		if (byte === CLOSE) return colon > start + 1 && at > colon + 1 ? at + 1 : -1;
		if (byte === OPEN || byte === COMMA) return -1;
		if (byte === COLON && colon < 0) colon = at;
	}
	return -1;
}
