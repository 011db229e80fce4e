import { ByteHeap } from './byte-heap';
import { hashBytes, hashWords, sameValue } from './hash';

const FIRST_SLOTS = 16;
// A mark U+FEFF within a value is part of it: the reader has taken off the one of the file.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * The distinct byte strings of one column, each with a code: 0 for the first seen, 1 for the second
 * and so on. An open-addressing table of (hash, code + 1) pairs finds a value; it is dropped by
 * `freeze` once the file is read and remade when somebody looks something up.
 */
export class Dictionary {
	readonly heap = new ByteHeap();
	#addresses = new Uint32Array(FIRST_SLOTS);
	#size = 0;
	#slots: Int32Array | null = new Int32Array(2 * FIRST_SLOTS);

	/** Number of distinct values. */
	get size(): number {
		return this.#size;
	}

	/** Bytes held by values, addresses and table. */
	get byteLength(): number {
		return this.heap.byteLength + this.#addresses.byteLength + (this.#slots?.byteLength ?? 0);
	}

	address(code: number): number {
		return this.#addresses[code];
	}

	/** The value's bytes: a view into the heap, to be read and not kept. */
	bytes(code: number): Uint8Array {
		return this.heap.read(this.#addresses[code]);
	}

	/** The value as text. Bytes that are not UTF-8 show as U+FFFD. */
	text(code: number): string {
		return decoder.decode(this.bytes(code));
	}

	/** Length in bytes. */
	length(code: number): number {
		const address = this.#addresses[code];
		return this.heap.words[ByteHeap.chunk(address)][ByteHeap.word(address)];
	}

	/** The code of a value, which is added when it is new. `view` looks at the buffer of `bytes`. */
	add(bytes: Uint8Array, view: DataView, start: number, end: number): number {
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
		return this.#append(this.heap.add(bytes, start, end));
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

	/** The code of the value in `[start, end)` of the buffer that `view` looks at, or -1. */
	findBytes(view: DataView, start: number, end: number): number {
		const hash = hashBytes(view, start, end);
		return this.#search(hash, (code) => this.#equals(code, view, start, end));
	}

	/** For each code of `other` the code of the same value here, or -1. */
	join(other: Dictionary): Int32Array {
		const found = new Int32Array(other.size);
		for (let code = 0; code < found.length; code++) {
			const address = other.address(code);
			const words = other.heap.words[ByteHeap.chunk(address)];
			const at = ByteHeap.word(address);
			found[code] = this.#search(hashWords(words, at), (own) => this.#same(own, words, at));
		}
		return found;
	}

	/** Drops what only adding needs. Looking up and adding stay possible: the table is remade then. */
	freeze(): void {
		this.#slots = null;
		this.#addresses = this.#addresses.slice(0, this.#size);
		this.heap.trim();
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
		const words = this.heap.words[ByteHeap.chunk(address)];
		return sameValue(words, ByteHeap.word(address), view, start, end);
	}

	#same(code: number, words: Int32Array, at: number): boolean {
		const address = this.#addresses[code];
		const own = this.heap.words[ByteHeap.chunk(address)];
		const first = ByteHeap.word(address);
		const count = 1 + ((words[at] + 3) >> 2);
		for (let i = 0; i < count; i++) if (own[first + i] !== words[at + i]) return false;
		return true;
	}

	#append(address: number): number {
		if (this.#size === this.#addresses.length) {
			const grown = new Uint32Array(Math.max(FIRST_SLOTS, this.#size * 2));
			grown.set(this.#addresses);
			this.#addresses = grown;
		}
		this.#addresses[this.#size] = address;
		this.#size += 1;
		// Linear probing stays short below three quarters full.
		if (this.#slots !== null && this.#size * 8 > this.#slots.length * 3) this.#grow(this.#slots);
		return this.#size - 1;
	}

	/** Twice the room: the pairs move over, no value is touched. */
	#grow(old: Int32Array): void {
		const slots = new Int32Array(old.length * 2);
		for (let from = 0; from < old.length; from += 2) {
			if (old[from + 1] !== 0) insert(slots, old[from], old[from + 1]);
		}
		this.#slots = slots;
	}

	/** Makes the table anew from the heap. */
	#remake(): Int32Array {
		let length = 2 * FIRST_SLOTS;
		while (this.#size * 16 > length * 3) length *= 2;
		const slots = new Int32Array(length);
		for (let code = 0; code < this.#size; code++) {
			const address = this.#addresses[code];
			const words = this.heap.words[ByteHeap.chunk(address)];
			insert(slots, hashWords(words, ByteHeap.word(address)), code + 1);
		}
		this.#slots = slots;
		return slots;
	}
}

function insert(slots: Int32Array, hash: number, held: number): void {
	const mask = slots.length - 2;
	let slot = (hash << 1) & mask;
	while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
	slots[slot] = hash;
	slots[slot + 1] = held;
}
