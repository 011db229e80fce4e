const CHUNK_BITS = 22;
const CHUNK_BYTES = 1 << CHUNK_BITS;
const CHUNK_MASK = CHUNK_BYTES - 1;
const FIRST_CHUNK_BYTES = 1 << 10;

/**
 * Values laid one behind the other in chunks of 4 MB: a word with the length in bytes, then the
 * bytes, filled up with zeros to a multiple of four. An address is chunk number and position in one
 * unsigned 32-bit number, so 4 GB of distinct values fit. The first chunk starts small and doubles,
 * because most columns hold a handful of values; a chunk never moves a value once it is full-sized.
 */
export class ByteHeap {
	/** The chunks as words, for comparing four bytes at a time. */
	readonly words: Int32Array[] = [new Int32Array(FIRST_CHUNK_BYTES >> 2)];
	#bytes: Uint8Array[] = [bytesOf(this.words[0])];
	#end = 0;

	static chunk(address: number): number {
		return address >>> CHUNK_BITS;
	}

	/** Index into the chunk's words. */
	static word(address: number): number {
		return (address & CHUNK_MASK) >> 2;
	}

	/** Bytes held, for the memory figures of the bench. */
	get byteLength(): number {
		return this.words.reduce((sum, chunk) => sum + chunk.byteLength, 0);
	}

	/** Copies `source[start, end)` in and gives its address. Values above 4 MB - 4 do not occur: the reader bounds records at 1 MB. */
	add(source: Uint8Array, start: number, end: number): number {
		const length = end - start;
		const room = 4 + ((length + 3) & ~3);
		let chunk = this.words.length - 1;
		if (this.#end + room > this.#bytes[chunk].length) chunk = this.#grow(room);
		const at = this.#end;
		this.words[chunk][at >> 2] = length;
		const bytes = this.#bytes[chunk];
		// A short copy in a loop beats the call of set() by far; long values are rare.
		if (length < 64) for (let i = 0; i < length; i++) bytes[at + 4 + i] = source[start + i];
		else bytes.set(source.subarray(start, end), at + 4);
		this.#end += room;
		return ((chunk << CHUNK_BITS) | at) >>> 0;
	}

	/** The bytes at `address`: a view, not a copy. */
	read(address: number): Uint8Array {
		const chunk = address >>> CHUNK_BITS;
		const at = address & CHUNK_MASK;
		return this.#bytes[chunk].subarray(at + 4, at + 4 + this.words[chunk][at >> 2]);
	}

	/** Gives back the unused end of the last chunk. */
	trim(): void {
		const last = this.words.length - 1;
		if (this.#end === this.#bytes[last].length) return;
		this.words[last] = this.words[last].slice(0, this.#end >> 2);
		this.#bytes[last] = bytesOf(this.words[last]);
	}

	#grow(room: number): number {
		const last = this.words.length - 1;
		const size = this.#bytes[last].length;
		if (size >= CHUNK_BYTES) {
			this.words.push(new Int32Array(CHUNK_BYTES >> 2));
			this.#bytes.push(bytesOf(this.words[last + 1]));
			this.#end = 0;
			return last + 1;
		}
		let grown = size * 2;
		while (grown < this.#end + room && grown < CHUNK_BYTES) grown *= 2;
		const words = new Int32Array(grown >> 2);
		words.set(this.words[last]);
		this.words[last] = words;
		this.#bytes[last] = bytesOf(words);
		return this.#end + room > grown ? this.#grow(room) : last;
	}
}

function bytesOf(words: Int32Array): Uint8Array {
	return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
