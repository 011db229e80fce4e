/**
 * Checks a stream of bytes for well-formed UTF-8 (RFC 3629, section 4: no overlong forms, no
 * surrogates, nothing above U+10FFFF) and queues the offset of every ill-formed sequence's first
 * byte. Offsets count from the start of the stream, wherever it was cut.
 */
export class Utf8Check {
	#queue: number[] = [];
	#head = 0;
	/** Continuation bytes still to come, and the range the next one must lie in. */
	#missing = 0;
	#low = 0x80;
	#high = 0xbf;
	#sequenceStart = 0;

	/** Checks `bytes[from]` up to `bytes[to]`; `base` is the offset of `bytes[0]` in the stream. */
	push(bytes: Uint8Array, from: number, to: number, base: number): void {
		if (this.#missing === 0 && !hasHighBit(bytes, from, to)) return;
		let p = from;
		while (p < to) {
			if (this.#missing > 0) {
				p += this.#continue(bytes[p]);
				continue;
			}
			while (p < to && bytes[p] < 0x80) p++;
			if (p < to) {
				this.#lead(bytes[p], base + p);
				p++;
			}
		}
	}

	/** The stream is over: a sequence that still lacks bytes is ill-formed. */
	end(): void {
		if (this.#missing > 0) this.#queue.push(this.#sequenceStart);
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
			this.#queue.push(this.#sequenceStart);
			this.#missing = 0;
			return 0;
		}
		this.#missing--;
		this.#low = 0x80;
		this.#high = 0xbf;
		return 1;
	}

	#lead(byte: number, offset: number): void {
		this.#sequenceStart = offset;
		this.#missing = continuationBytes(byte);
		if (this.#missing === 0) this.#queue.push(offset);
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

/** Whether any byte is above 0x7f: four at a time, since most rosters are plain ASCII. */
const hasHighBit = (bytes: Uint8Array, from: number, to: number): boolean => {
	const firstWord = (from + 3) & ~3;
	const wordsEnd = to & ~3;
	let bits = 0;
	let p = from;
	while (p < to && p < firstWord) bits |= bytes[p++];
	if (p < wordsEnd) {
		const words = new Uint32Array(bytes.buffer, bytes.byteOffset + p, (wordsEnd - p) >> 2);
		for (let w = 0; w < words.length; w++) bits |= words[w];
		p = wordsEnd;
	}
	while (p < to) bits |= bytes[p++];
	return (bits & 0x80808080) !== 0;
};
