import { ByteHeap } from '../table/byte-heap';
import type { Dictionary } from '../table/dictionary';
import { hashWords, sameWords } from '../table/hash';

/** Values looked at behind the last one found before anything is given up. */
const NEAR = 32;
/** The same after a long run of values that were not found: a block may be gone. */
const FAR = 1 << 16;
/** Values in a row that are looked for nearby; after that only now and then. */
const PATIENCE = 8;

/**
 * For each code of `after` the code of the same value in `before`, or -1. Two deliveries of one system
 * come in nearly the same order, so each value is looked for behind the last one found, and farther on
 * where a block is gone. Only what is left on both sides then goes through a table of hashes. Nothing
 * lasting is made, and where little changed next to nothing passing either.
 */
export function matchedCodes(before: Dictionary, after: Dictionary): Int32Array {
	const match = new Match(before, after);
	match.inOrder();
	match.theRest();
	return match.found;
}

class Match {
	readonly found: Int32Array;
	readonly #claimed: Uint8Array;

	constructor(
		readonly before: Dictionary,
		readonly after: Dictionary
	) {
		this.found = new Int32Array(after.size).fill(-1);
		this.#claimed = new Uint8Array(before.size);
	}

	inOrder(): void {
		const { before, after, found } = this;
		let next = 0;
		let misses = 0;
		for (let code = 0; code < found.length && next < before.size; code++) {
			const own = this.#search(after.address(code), next, reach(misses));
			if (own < 0) misses++;
			else {
				found[code] = own;
				this.#claimed[own] = 1;
				next = own + 1;
				misses = 0;
			}
		}
	}

	/** The first of some values from `first` on that equals the one at an address of `after`. */
	#search(address: number, first: number, count: number): number {
		const words = this.after.heap.words[ByteHeap.chunk(address)];
		const at = ByteHeap.word(address);
		const end = Math.min(this.before.size, first + count);
		for (let code = first; code < end; code++) if (this.#equals(code, words, at)) return code;
		return -1;
	}

	#equals(code: number, words: Int32Array, at: number): boolean {
		const address = this.before.address(code);
		const own = this.before.heap.words[ByteHeap.chunk(address)];
		return sameWords(own, ByteHeap.word(address), words, at);
	}

	/** Values that nothing was found for, looked up among those that nothing claimed. */
	theRest(): void {
		const { after, found } = this;
		const open = codesOf(found, -1);
		const left = codesOf(this.#claimed, 0);
		if (open.length === 0 || left.length === 0) return;
		let room = 2;
		while (room < 2 * left.length) room *= 2;
		const slots = new Int32Array(room);
		for (const code of left) {
			let slot = hashAt(this.before, code) & (room - 1);
			while (slots[slot] !== 0) slot = (slot + 1) & (room - 1);
			slots[slot] = code + 1;
		}
		for (const code of open) {
			const address = after.address(code);
			const words = after.heap.words[ByteHeap.chunk(address)];
			const at = ByteHeap.word(address);
			let slot = hashWords(words, at) & (room - 1);
			while (slots[slot] !== 0 && !this.#equals(slots[slot] - 1, words, at))
				slot = (slot + 1) & (room - 1);
			found[code] = slots[slot] - 1;
		}
	}
}

/** How far to look after so many misses: everywhere near at first, then far at 8, 16, 32 … misses. */
function reach(misses: number): number {
	if (misses < PATIENCE) return NEAR;
	return (misses & (misses - 1)) === 0 ? Math.min(FAR, NEAR * misses) : 0;
}

/** The places of a value in a list of numbers. */
function codesOf(list: Int32Array | Uint8Array, wanted: number): Int32Array {
	let count = 0;
	for (let code = 0; code < list.length; code++) if (list[code] === wanted) count++;
	const codes = new Int32Array(count);
	for (let code = 0, at = 0; at < count; code++) if (list[code] === wanted) codes[at++] = code;
	return codes;
}

function hashAt(dictionary: Dictionary, code: number): number {
	const address = dictionary.address(code);
	return hashWords(dictionary.heap.words[ByteHeap.chunk(address)], ByteHeap.word(address));
}
