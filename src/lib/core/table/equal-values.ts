import { ByteHeap } from './byte-heap';
import { sameWords } from './hash';

/** Values looked at together, about: their table then stays in the processor's nearest cache. */
const GROUP_BITS = 11;

/** Values sorted by the highest bits of their hash, so that equal ones lie near each other. */
interface Sorted {
	readonly codes: Int32Array;
	readonly hashes: Int32Array;
	/** `starts[group]` up to `starts[group + 1]` are the places of one group. */
	readonly starts: Int32Array;
	/** Values of the largest group. */
	readonly largest: number;
}

/**
 * Finds values that lie in the heap more than once. `hashes` holds that of each code's value.
 * @returns for each code the first code of the same value; null when all differ
 */
export function firstEquals(
	heap: ByteHeap,
	addresses: Uint32Array,
	hashes: Int32Array
): Int32Array | null {
	const sorted = sortedByHash(hashes);
	let slots = 2;
	while (slots < 2 * sorted.largest) slots *= 2;
	const table = new Int32Array(slots);
	const pairs: number[] = [];
	for (let group = 0; group + 1 < sorted.starts.length; group++) {
		table.fill(0);
		pairsOfGroup(sorted, group, table, heap, addresses, pairs);
	}
	if (pairs.length === 0) return null;
	const firsts = new Int32Array(hashes.length);
	for (let code = 0; code < firsts.length; code++) firsts[code] = code;
	for (let i = 0; i < pairs.length; i += 2) firsts[pairs[i]] = pairs[i + 1];
	return firsts;
}

/** Adds to `pairs` every code of the group whose value was there before, and the first code of it. */
function pairsOfGroup(
	{ codes, hashes, starts }: Sorted,
	group: number,
	table: Int32Array,
	{ words }: ByteHeap,
	addresses: Uint32Array,
	pairs: number[]
): void {
	const mask = table.length - 1;
	const end = starts[group + 1];
	for (let i = starts[group]; i < end; i++) {
		const hash = hashes[i];
		let slot = hash & mask;
		let held = table[slot];
		for (; held !== 0; held = table[slot]) {
			if (hashes[held - 1] === hash && same(words, addresses[codes[held - 1]], addresses[codes[i]]))
				break;
			slot = (slot + 1) & mask;
		}
		if (held === 0) table[slot] = i + 1;
		else pairs.push(codes[i], codes[held - 1]);
	}
}

function same(words: readonly Int32Array[], a: number, b: number): boolean {
	const first = words[ByteHeap.chunk(a)];
	return sameWords(first, ByteHeap.word(a), words[ByteHeap.chunk(b)], ByteHeap.word(b));
}

/** A counting sort: it keeps the order of codes within a group, so that the first is the lowest. */
function sortedByHash(hashes: Int32Array): Sorted {
	let bits = 1;
	while (hashes.length >> (bits + GROUP_BITS) > 0) bits++;
	const shift = 32 - bits;
	const starts = new Int32Array((1 << bits) + 1);
	for (let code = 0; code < hashes.length; code++) starts[(hashes[code] >>> shift) + 1]++;
	let largest = 0;
	for (let group = 1; group < starts.length; group++) {
		largest = Math.max(largest, starts[group]);
		starts[group] += starts[group - 1];
	}
	const next = starts.slice();
	const sorted = new Int32Array(hashes.length);
	const codes = new Int32Array(hashes.length);
	for (let code = 0; code < hashes.length; code++) {
		const hash = hashes[code];
		const place = next[hash >>> shift]++;
		sorted[place] = hash;
		codes[place] = code;
	}
	return { codes, hashes: sorted, starts, largest };
}
