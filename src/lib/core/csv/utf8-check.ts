import type { WorkBytes } from './clean-run';

/**
 * Checks a stream of bytes for well-formed UTF-8 (RFC 3629, section 4: no overlong forms, no
 * surrogates, nothing above U+10FFFF) and queues the offset of every ill-formed sequence's first
 * byte. Offsets count from the start of the stream, wherever it was cut.
 */
export class Utf8Check {
	/** Characters beyond ASCII met that are well-formed, and sequences that are not. */
	wellFormed = 0;
	illFormed = 0;
	#queue: number[] = [];
	#head = 0;
	/** Continuation bytes still to come, and the range the next one must lie in. */
	#missing = 0;
	#low = 0x80;
	#high = 0xbf;
	#sequenceStart = 0;

	/** Checks the bytes from `from` up to `to`; `base` is the offset in the stream of the first of all. */
	push(work: WorkBytes, from: number, to: number, base: number): void {
		const { bytes } = work;
		let p = from;
		for (;;) {
			while (this.#missing > 0 && p < to) p += this.#continue(bytes[p]);
			p = nextHighBit(work.words, p, to);
			if (p === to) return;
			this.#lead(bytes[p], base + p);
			p++;
		}
	}

	/** The stream is over: a sequence that still lacks bytes is ill-formed. */
	end(): void {
		if (this.#missing > 0) this.#refuse();
		this.#missing = 0;
	}

	/** Offset of the first ill-formed sequence not yet dropped; Infinity when there is none. */
	next(): number {
		return this.#queue[this.#head] ?? Infinity;
	}

	/** Forgets all that lies before `offset`. */
	dropBefore(offset: number): void {
		while (this.next() < offset) this.#head++;
		if (this.#head === this.#queue.length && this.#head > 0) {
			this.#queue = [];
			this.#head = 0;
		}
	}

	/** Takes a byte where a continuation byte is due; returns 0 when it has to be looked at again. */
	#continue(byte: number): number {
		if (byte < this.#low || byte > this.#high) {
			this.#refuse();
			this.#missing = 0;
			return 0;
		}
		this.#missing--;
		if (this.#missing === 0) this.wellFormed++;
		this.#low = 0x80;
		this.#high = 0xbf;
		return 1;
	}

	#refuse(): void {
		this.illFormed++;
		this.#queue.push(this.#sequenceStart);
	}

	#lead(byte: number, offset: number): void {
		this.#sequenceStart = offset;
		this.#missing = continuationBytes(byte);
		if (this.#missing === 0) this.#refuse();
		this.#low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
		this.#high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
	}
}

/** How many bytes follow a lead byte; 0 for a byte that cannot lead. */
const continuationBytes = (lead: number): number => {
	if (lead < 0xc2 || lead > 0xf4) return 0;
	if (lead < 0xe0) return 1;
	return lead < 0xf0 ? 2 : 3;
};

/** The highest bit of each of four bytes. */
const HIGH_BITS = 0x80808080 | 0;

/**
 * Position from `p` on of the first byte above 0x7f, or `to`. Looks at sixteen bytes at a time, because
 * most files have none; behind the data there is room for whole words.
 */
const nextHighBit = (words: Int32Array, p: number, to: number): number => {
	if (p >= to) return to;
	const end = (to + 3) >> 2;
	let w = p >> 2;
	let bits = words[w] & (HIGH_BITS << ((p & 3) << 3));
	while (bits === 0 && ++w < end) {
		const last = end - 4;
		while (w < last && ((words[w] | words[w + 1] | words[w + 2] | words[w + 3]) & HIGH_BITS) === 0)
			w += 4;
		bits = words[w] & HIGH_BITS;
	}
	return bits === 0 ? to : Math.min(to, (w << 2) + ((31 - Math.clz32(bits & -bits)) >> 3));
};
