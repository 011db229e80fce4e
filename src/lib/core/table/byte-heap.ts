import { lastWord } from './hash';

const CHUNK_BITS = 22;
const CHUNK_WORDS = 1 << (CHUNK_BITS - 2);
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;
const FIRST_CHUNK_WORDS = 1 << 8;

/**
 * Values laid one behind the other in chunks of 4 MB: a word with the length in bytes, then the
 * bytes, filled up with zeros to a multiple of four. An address is chunk number and position in one
 * unsigned 32-bit number, so 4 GB of distinct values fit. The first chunk starts small and doubles,
 * because most columns hold a handful of values; a chunk never moves a value once it is full-sized.
 */
export class ByteHeap {
	/** The chunks as words, for comparing four bytes at a time. */
	readonly words: Int32Array[] = [new Int32Array(FIRST_CHUNK_WORDS)];
	#last = this.words[0];
	/** Words used of the last chunk. */
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

	/**
	 * Copies the bytes in `[start, end)` of what `view` looks at, and gives the address of the copy.
	 * Values above 4 MB - 4 do not occur: the reader bounds records at 1 MB.
	 */
	add(view: DataView, start: number, end: number): number {
		const room = 1 + ((end - start + 3) >> 2);
		if (this.#end + room > this.#last.length) this.#grow(room);
		const words = this.#last;
		const at = this.#end;
		let word = at;
		words[word++] = end - start;
		let from = start;
		for (; from + 4 <= end; from += 4) words[word++] = view.getInt32(from, true);
		if (from < end) words[word] = lastWord(view, from, end);
		this.#end = at + room;
		return addressOf(this.words.length - 1, at);
	}

	/** As `add`, for a value that lies in another heap at `source[from]`. */
	addWords(source: Int32Array, from: number): number {
		const room = 1 + ((source[from] + 3) >> 2);
		if (this.#end + room > this.#last.length) this.#grow(room);
		const at = this.#end;
		for (let i = 0; i < room; i++) this.#last[at + i] = source[from + i];
		this.#end = at + room;
		return addressOf(this.words.length - 1, at);
	}

	/** The bytes at `address`: a view, not a copy. */
	read(address: number): Uint8Array {
		const chunk = this.words[ByteHeap.chunk(address)];
		const word = ByteHeap.word(address);
		return new Uint8Array(chunk.buffer, chunk.byteOffset + 4 * word + 4, chunk[word]);
	}

	/** Gives back the unused end of the last chunk. */
	trim(): void {
		if (this.#end < this.#last.length) this.#replace(this.#last.slice(0, this.#end));
	}

	#replace(chunk: Int32Array): void {
		this.words[this.words.length - 1] = chunk;
		this.#last = chunk;
	}

	#grow(room: number): void {
		const held = this.#last;
		const needed = this.#end + room;
		if (needed > CHUNK_WORDS) {
			this.#last = new Int32Array(CHUNK_WORDS);
			this.words.push(this.#last);
			this.#end = 0;
			return;
		}
		let length = Math.max(FIRST_CHUNK_WORDS, held.length * 2);
		while (length < needed) length *= 2;
		const grown = new Int32Array(Math.min(length, CHUNK_WORDS));
		grown.set(held);
		this.#replace(grown);
	}
}

/** The first `size` values that have an address, in a heap of their own; `addresses` are those there then. */
export function compacted(heap: ByteHeap, addresses: Uint32Array, size: number): ByteHeap {
	const made = new ByteHeap();
	for (let code = 0; code < size; code++) {
		const words = heap.words[ByteHeap.chunk(addresses[code])];
		addresses[code] = made.addWords(words, ByteHeap.word(addresses[code]));
	}
	return made;
}

const addressOf = (chunk: number, word: number): number =>
	((chunk << CHUNK_BITS) | (word << 2)) >>> 0;
