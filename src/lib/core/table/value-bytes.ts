import { ByteHeap } from './byte-heap';
import type { Dictionary } from './dictionary';

/** What the distinct values of a column are made of, all together. */
export interface ValueBytes {
	/** 1 for every byte, 0 to 255, that some value holds. */
	readonly used: Uint8Array;
	/** Bytes of the longest value. */
	readonly longest: number;
}

/** Repeats a byte four times. */
const FOUR = 0x01010101;
/** Masks of the bytes of a last word that are no part of the value, by how many are. */
const REST = new Int32Array([0, 0xffffff00, 0xffff0000, 0xff000000]);

const known = new WeakMap<Dictionary, ValueBytes>();

/**
 * Looks once over every byte of a dictionary to which nothing is added any more. Rules that seek a
 * character need not look through a million identifiers when none of them holds it.
 */
export function valueBytes(dictionary: Dictionary): ValueBytes {
	const before = known.get(dictionary);
	if (before !== undefined) return before;
	const made = look(dictionary);
	known.set(dictionary, made);
	return made;
}

function look(dictionary: Dictionary): ValueBytes {
	const used = new Uint8Array(256);
	const { words } = dictionary.heap;
	let longest = 0;
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const at = ByteHeap.word(address);
		const length = lookAt(words[ByteHeap.chunk(address)], at, used);
		if (length > longest) longest = length;
	}
	return { used, longest };
}

/** Marks the bytes of the value at `words[at]` and gives its length. */
function lookAt(words: Int32Array, at: number, used: Uint8Array): number {
	const length = words[at];
	const end = at + 1 + (length >> 2);
	for (let i = at + 1; i < end; i++) mark(words[i], used);
	const rest = length & 3;
	// What fills up the last word is no part of the value: its first byte stands in.
	if (rest !== 0) mark(words[end] | (Math.imul(words[end] & 0xff, FOUR) & REST[rest]), used);
	return length;
}

function mark(word: number, used: Uint8Array): void {
	used[word & 0xff] = 1;
	used[(word >>> 8) & 0xff] = 1;
	used[(word >>> 16) & 0xff] = 1;
	used[word >>> 24] = 1;
}
