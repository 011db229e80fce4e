import { ByteHeap } from './byte-heap';
import { hashWords } from './hash';

const FEWEST = 16;

/*
 * The open-addressing table by which a dictionary finds a value: pairs of (hash, code + 1) in one array
 * of a power of two, found by linear probing from the lowest bits of the hash. 0 marks a free pair.
 */

/** The table of a dictionary without values. */
export const firstSlots = (): Int32Array => new Int32Array(2 * FEWEST);

/** The same pairs with twice the room. No value is touched. */
export function grownSlots(old: Int32Array): Int32Array {
	const slots = new Int32Array(old.length * 2);
	for (let from = 0; from < old.length; from += 2) {
		if (old[from + 1] !== 0) insert(slots, old[from], old[from + 1]);
	}
	return slots;
}

/** The table of the first `size` values that lie in a heap, no two of them equal. */
export function slotsOf(heap: ByteHeap, addresses: Uint32Array, size: number): Int32Array {
	let length = 2 * FEWEST;
	while (size * 16 > length * 3) length *= 2;
	const slots = new Int32Array(length);
	for (let code = 0; code < size; code++) {
		const address = addresses[code];
		const words = heap.words[ByteHeap.chunk(address)];
		insert(slots, hashWords(words, ByteHeap.word(address)), code + 1);
	}
	return slots;
}

/** The hashes of the first `size` values that lie in a heap, with room for as many as have an address. */
export function hashesOf(heap: ByteHeap, addresses: Uint32Array, size: number): Int32Array {
	const hashes = new Int32Array(Math.max(FEWEST, addresses.length));
	for (let code = 0; code < size; code++) {
		const address = addresses[code];
		hashes[code] = hashWords(heap.words[ByteHeap.chunk(address)], ByteHeap.word(address));
	}
	return hashes;
}

function insert(slots: Int32Array, hash: number, held: number): void {
	const mask = slots.length - 2;
	let slot = (hash << 1) & mask;
	while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
	slots[slot] = hash;
	slots[slot + 1] = held;
}
