import type { BytesTest } from './byte-scan';

const AT = 0x40;
const DOT = 0x2e;
const SPACE = 0x20;
const DELETE = 0x7f;
const OTHER = new Set([0x22, 0x2c, 0x3b, 0x3c, 0x3e]);

/** Passes what is not plainly an address: one @ with a dot somewhere behind it, and no sign that separates. */
export const notPlainEmail: BytesTest = (bytes, start, end) => {
	let at = -1;
	let dot = -1;
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (byte <= SPACE || byte >= DELETE || OTHER.has(byte)) return true;
		if (byte === AT) {
			if (at >= 0) return true;
			at = i;
		} else if (byte === DOT) dot = i;
	}
	return at <= start || dot <= at + 1 || dot === end - 1;
};
