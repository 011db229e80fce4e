/** Brings the bits of both numbers into one: see `mix` of MurmurHash3. */
const PRIME = 0x85ebca6b;
const OTHER_PRIME = 0xc2b2ae35;

/**
 * The records that have all keys in common with another one, as groups in the order of their first
 * records. A record with a negative number in one of the keys is in none.
 * @param keys numbers by record, all of one length; equal numbers stand for equal things
 */
export function equalKeys(keys: readonly Int32Array[]): number[][] {
	const records = keys[0].length;
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(records * 2 + 2)));
	const groups = new Map<number, number[]>();
	for (let record = 0; record < records; record++) {
		const hash = hashOf(keys, record);
		if (hash === null) continue;
		const first = firstEqual(keys, record, hash, slots);
		if (first === record) continue;
		const group = groups.get(first);
		if (group === undefined) groups.set(first, [first, record]);
		else group.push(record);
	}
	return [...groups.values()].sort((a, b) => a[0] - b[0]);
}

function hashOf(keys: readonly Int32Array[], record: number): number | null {
	let hash = 0;
	for (const key of keys) {
		if (key[record] < 0) return null;
		hash = Math.imul(hash ^ key[record], PRIME);
		hash = Math.imul(hash ^ (hash >>> 15), OTHER_PRIME);
	}
	return hash ^ (hash >>> 16);
}

/** The first record with the same keys, which is kept in `slots`; the record itself where it is new. */
function firstEqual(
	keys: readonly Int32Array[],
	record: number,
	hash: number,
	slots: Int32Array
): number {
	const mask = slots.length - 1;
	let slot = hash & mask;
	for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
		const held = slots[slot] - 1;
		if (keys.every((key) => key[held] === key[record])) return held;
	}
	slots[slot] = record + 1;
	return record;
}
