import { ByteHeap, compacted } from './byte-heap';
import { firstEquals } from './equal-values';
import { hashBytes, hashWords, sameValue, sameWords } from './hash';
import { firstSlots, grownSlots, hashesOf, slotsOf } from './slots';

const FIRST_ROOM = 16;
// A mark U+FEFF within a value is part of it: the reader has taken off the one of the file.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * The distinct byte strings of one column, each with a code: 0 for the first seen, 1 for the second
 * and so on. An open-addressing table of (hash, code + 1) pairs finds a value; it is dropped by
 * `freeze` once the file is read and remade when somebody looks something up.
 */
export class Dictionary {
	#heap = new ByteHeap();
	#addresses = new Uint32Array(FIRST_ROOM);
	#size = 0;
	#slots: Int32Array | null = firstSlots();
	/** Hash of each value, while values are taken unseen. */
	#hashes: Int32Array | null = null;
	#empty = -1;

	/** Where the values lie. To be read, and not kept while values are still being added. */
	get heap(): ByteHeap {
		return this.#heap;
	}

	/** Number of distinct values. */
	get size(): number {
		return this.#size;
	}

	/** Code of the empty value, or -1 when it is none of the values. */
	get emptyCode(): number {
		return this.#empty;
	}

	/** Bytes held by values, addresses and table. */
	get byteLength(): number {
		return this.#heap.byteLength + this.#addresses.byteLength + (this.#slots?.byteLength ?? 0);
	}

	address(code: number): number {
		return this.#addresses[code];
	}

	/** The value's bytes: a view into the heap, to be read and not kept. */
	bytes(code: number): Uint8Array {
		return this.#heap.read(this.#addresses[code]);
	}

	/** The value as text. Bytes that are not UTF-8 show as U+FFFD. */
	text(code: number): string {
		return decoder.decode(this.bytes(code));
	}

	/** Length in bytes. */
	length(code: number): number {
		const address = this.#addresses[code];
		return this.#heap.words[ByteHeap.chunk(address)][ByteHeap.word(address)];
	}

	/** The code of the value in `[start, end)` of what `view` looks at, added when it is new. */
	add(view: DataView, start: number, end: number): number {
		const slots = this.#slots ?? this.#remake();
		const hash = hashBytes(view, start, end);
		const mask = slots.length - 2;
		let slot = (hash << 1) & mask;
		for (let held = slots[slot + 1]; held !== 0; held = slots[slot + 1]) {
			if (slots[slot] === hash && this.#equals(held - 1, view, start, end)) return held - 1;
			slot = (slot + 2) & mask;
		}
		slots[slot] = hash;
		slots[slot + 1] = this.#size + 1;
		const code = this.#append(view, start, end);
		// Linear probing stays short below three quarters full.
		if (this.#size * 8 > slots.length * 3) this.#slots = grownSlots(slots);
		return code;
	}

	/**
	 * Adds a value without looking whether it is there already: several times as fast where nearly
	 * every value is new. The next call besides `addUnseen` has to be `settle`.
	 */
	addUnseen(view: DataView, start: number, end: number): number {
		if (start === end && this.#empty >= 0) return this.#empty;
		let hashes = this.#hashes ?? this.#allHashes();
		const code = this.#append(view, start, end);
		if (code === hashes.length) hashes = this.#hashes = longer(hashes, new Int32Array(code * 2));
		hashes[code] = hashBytes(view, start, end);
		return code;
	}

	/** Adds a value that is none of those here, out of another heap. No table is kept until it is wanted. */
	addNew(words: Int32Array, at: number): number {
		const code = this.#nextCode();
		this.#slots = null;
		this.#hashes = null;
		this.#addresses[code] = this.#heap.addWords(words, at);
		if (words[at] === 0) this.#empty = code;
		return code;
	}

	/**
	 * Brings in order what `addUnseen` left: each value once, in the order in which they were first
	 * seen, exactly as if all had come by `add`.
	 * @returns for each code until now the code from now on; null when every value was new
	 */
	settle(): Int32Array | null {
		const hashes = this.#hashes ?? this.#allHashes();
		const codes = firstEquals(this.#heap, this.#addresses, hashes.subarray(0, this.#size));
		if (codes === null) return null;
		let next = 0;
		for (let code = 0; code < codes.length; code++) {
			// The first of equals stands before them and has its new code already.
			if (codes[code] !== code) codes[code] = codes[codes[code]];
			else {
				this.#addresses[next] = this.#addresses[code];
				hashes[next] = hashes[code];
				codes[code] = next++;
			}
		}
		if (next * 8 < this.#size * 7) this.#heap = compacted(this.#heap, this.#addresses, next);
		this.#size = next;
		if (this.#empty >= 0) this.#empty = codes[this.#empty];
		return codes;
	}

	/** The code of `text`, or -1. */
	find(text: string): number {
		const bytes = encoder.encode(text);
		return this.findBytes(
			new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			0,
			bytes.length
		);
	}

	/**
	 * The code of the value in `[start, end)` of the buffer that `view` looks at, or -1.
	 * @param guess a code that is tried before the table
	 */
	findBytes(view: DataView, start: number, end: number, guess = -1): number {
		const isGuess = guess >= 0 && guess < this.#size && this.#equals(guess, view, start, end);
		if (isGuess) return guess;
		const hash = hashBytes(view, start, end);
		return this.#search(hash, (code) => this.#equals(code, view, start, end));
	}

	/**
	 * For each code of `other` the code of the same value here, or -1. Files of one export mostly come
	 * in the same order, so the value behind the last one found is tried before the table.
	 */
	join(other: Dictionary): Int32Array {
		const found = new Int32Array(other.size);
		let guess = 0;
		for (let code = 0; code < found.length; code++) {
			const address = other.address(code);
			const words = other.heap.words[ByteHeap.chunk(address)];
			const at = ByteHeap.word(address);
			const isNext = guess < this.#size && this.#same(guess, words, at);
			const own = isNext ? guess : this.#find(words, at);
			found[code] = own;
			if (own >= 0) guess = own + 1;
		}
		return found;
	}

	/** The code of the value that has the code `code` in `other`, or -1. */
	codeOf(other: Dictionary, code: number): number {
		const address = other.address(code);
		return this.#find(other.heap.words[ByteHeap.chunk(address)], ByteHeap.word(address));
	}

	/** Drops what only adding needs. Looking up and adding stay possible: the table is remade then. */
	freeze(): void {
		this.#slots = null;
		this.#hashes = null;
		this.#addresses = this.#addresses.slice(0, this.#size);
		this.#heap.trim();
	}

	#find(words: Int32Array, at: number): number {
		return this.#search(hashWords(words, at), (held) => this.#same(held, words, at));
	}

	#search(hash: number, matches: (code: number) => boolean): number {
		const slots = this.#slots ?? this.#remake();
		const mask = slots.length - 2;
		let slot = (hash << 1) & mask;
		for (let held = slots[slot + 1]; held !== 0; held = slots[slot + 1]) {
			if (slots[slot] === hash && matches(held - 1)) return held - 1;
			slot = (slot + 2) & mask;
		}
		return -1;
	}

	#equals(code: number, view: DataView, start: number, end: number): boolean {
		const address = this.#addresses[code];
		const words = this.#heap.words[ByteHeap.chunk(address)];
		return sameValue(words, ByteHeap.word(address), view, start, end);
	}

	#same(code: number, words: Int32Array, at: number): boolean {
		const address = this.#addresses[code];
		const own = this.#heap.words[ByteHeap.chunk(address)];
		return sameWords(own, ByteHeap.word(address), words, at);
	}

	/** Adds a value that has no code, outside the table. */
	#append(view: DataView, start: number, end: number): number {
		const code = this.#nextCode();
		this.#addresses[code] = this.#heap.add(view, start, end);
		if (start === end) this.#empty = code;
		return code;
	}

	/** A code that is free, with room for its address. */
	#nextCode(): number {
		const code = this.#size;
		if (code === this.#addresses.length) {
			const room = new Uint32Array(Math.max(FIRST_ROOM, code * 2));
			this.#addresses = longer(this.#addresses, room);
		}
		this.#size = code + 1;
		return code;
	}

	/** Begins taking values unseen: hashes take the place of the table. */
	#allHashes(): Int32Array {
		this.#slots = null;
		return (this.#hashes = hashesOf(this.#heap, this.#addresses, this.#size));
	}

	/** Makes the table anew from the heap. */
	#remake(): Int32Array {
		const slots = slotsOf(this.#heap, this.#addresses, this.#size);
		this.#slots = slots;
		this.#hashes = null;
		return slots;
	}
}

function longer<Numbers extends Int32Array | Uint32Array>(held: Numbers, room: Numbers): Numbers {
	room.set(held);
	return room;
}
