/** Masks that keep the first n bytes of a little-endian word. */
const KEEP = new Int32Array([0, 0xff, 0xffff, 0xffffff]);

/** 2^32 over the golden ratio, odd: multiplying by it carries every bit into the higher ones. */
const SPREAD = 0x9e3779b1 | 0;

/**
 * Hash of `bytes[start, end)`, four bytes at a time: turn, mix in, multiply. Values that differ in one
 * word never meet; the finaliser of MurmurHash3 brings the high bits, where everything has gone by
 * then, down to the low ones. `view` looks at the same buffer as the bytes.
 */
export function hashBytes(view: DataView, start: number, end: number): number {
	let hash = end - start;
	let at = start;
	for (; at + 4 <= end; at += 4) {
		hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ view.getInt32(at, true), SPREAD);
	}
	if (at < end) {
		hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ lastWord(view, at, end), SPREAD);
	}
	return finish(hash);
}

/** The same hash over a value in a ByteHeap: `words[at]` is its length, its bytes follow, zero filled. */
export function hashWords(words: Int32Array, at: number): number {
	let hash = words[at];
	const end = at + 1 + ((hash + 3) >> 2);
	for (let i = at + 1; i < end; i++) {
		hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ words[i], SPREAD);
	}
	return finish(hash);
}

/** True when the value in the heap at `words[at]` equals `bytes[start, end)`. */
export function sameValue(
	words: Int32Array,
	at: number,
	view: DataView,
	start: number,
	end: number
): boolean {
	if (words[at] !== end - start) return false;
	let word = at + 1;
	let from = start;
	for (; from + 4 <= end; from += 4) if (words[word++] !== view.getInt32(from, true)) return false;
	return from >= end || words[word] === lastWord(view, from, end);
}

/** True when the values in heaps at `words[at]` and `others[from]` are the same. */
export function sameWords(
	words: Int32Array,
	at: number,
	others: Int32Array,
	from: number
): boolean {
	const count = 1 + ((words[at] + 3) >> 2);
	for (let i = 0; i < count; i++) if (words[at + i] !== others[from + i]) return false;
	return true;
}

/** The one to three bytes of `[at, end)` as a word whose other bytes are zero. */
export function lastWord(view: DataView, at: number, end: number): number {
	if (at + 4 <= view.byteLength) return view.getInt32(at, true) & KEEP[end - at];
	let word = 0;
	for (let i = end - 1; i >= at; i--) word = (word << 8) | view.getUint8(i);
	return word;
}

function finish(hash: number): number {
	const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
	return twice ^ (twice >>> 16);
}
