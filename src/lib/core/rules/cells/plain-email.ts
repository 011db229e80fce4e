import type { BytesTest } from './byte-scan';

const AT = 0x40;
const DOT = 0x2e;
const SPACE = 0x20;
const DELETE = 0x7f;
/** 1 for bytes that no plain address holds: spaces, `"`, `,`, `;`, `<`, `>` and what is beyond ASCII. */
const OTHER = Uint8Array.from({ length: 256 }, (_, byte) =>
	byte <= SPACE || byte >= DELETE || [0x22, 0x2c, 0x3b, 0x3c, 0x3e].includes(byte) ? 1 : 0
);

/** Passes what is not plainly an address: one @ with a dot somewhere behind it, and no sign that separates. */
export const notPlainEmail: BytesTest = (bytes, start, end) => {
	let at = -1;
	let dot = -1;
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (OTHER[byte] !== 0) return true;
		if (byte === AT) {
			if (at >= 0) return true;
			at = i;
		} else if (byte === DOT) dot = i;
	}
	return at <= start || dot <= at + 1 || dot === end - 1;
};
