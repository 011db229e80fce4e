import { ByteHeap } from './byte-heap';
import type { Dictionary } from './dictionary';

/** Bits for each value that is expected: two of them are set, and one in a hundred others looks the same. */
const BITS_EACH = 16;
const FEWEST_BITS = 1 << 10;
/** 16 MB. With more values the filter lets more through, and stays right. */
const MOST_BITS = 1 << 27;

/**
 * A Bloom filter over the values of dictionaries: of a value it says that it is surely none of them,
 * or that it may be one. So a million values are held against those of other files without a table of
 * any of them: only the few that get through are looked up.
 */
export class ValueFilter {
	readonly #bits: Uint32Array;
	readonly #mask: number;

	/** @param values how many are going to be added, about */
	constructor(values: number) {
		let bits = FEWEST_BITS;
		while (bits < values * BITS_EACH && bits < MOST_BITS) bits *= 2;
		this.#bits = new Uint32Array(bits >>> 5);
		this.#mask = bits - 1;
	}

	add(dictionary: Dictionary): void {
		const bits = this.#bits;
		for (let code = 0; code < dictionary.size; code++) {
			const hash = hashOf(dictionary, code);
			const [one, other] = [hash & this.#mask, second(hash) & this.#mask];
			bits[one >>> 5] |= 1 << (one & 31);
			bits[other >>> 5] |= 1 << (other & 31);
		}
	}

	/** The codes of the values that may have been added. */
	candidates(dictionary: Dictionary): number[] {
		const bits = this.#bits;
		const codes: number[] = [];
		for (let code = 0; code < dictionary.size; code++) {
			const hash = hashOf(dictionary, code);
			const one = hash & this.#mask;
			if ((bits[one >>> 5] & (1 << (one & 31))) === 0) continue;
			const other = second(hash) & this.#mask;
			if ((bits[other >>> 5] & (1 << (other & 31))) !== 0) codes.push(code);
		}
		return codes;
	}
}

/**
 * A hash out of the length and three words of a value: its first, a middle one and its last. Ids that
 * are alike in all of these get through the filter and are looked up; to read every word of millions
 * of ids would take longer.
 */
function hashOf(dictionary: Dictionary, code: number): number {
	const address = dictionary.address(code);
	const words = dictionary.heap.words[ByteHeap.chunk(address)];
	const at = ByteHeap.word(address);
	const last = (words[at] + 3) >> 2;
	let hash = words[at];
	if (last === 0) return hash;
	hash = Math.imul(hash ^ words[at + 1], 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13) ^ words[at + ((last + 1) >> 1)], 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 16) ^ words[at + last], 0x27d4eb2f);
	return hash ^ (hash >>> 15);
}

/** Another hash of the same value: its bits spread once more. */
const second = (hash: number): number => {
	const spread = Math.imul(hash, 0x9e3779b1);
	return spread ^ (spread >>> 15);
};
