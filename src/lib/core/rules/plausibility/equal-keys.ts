/** Brings the bits of numbers together: see the finaliser of MurmurHash3. */
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
		if (isLacking(keys, record)) continue;
		const first = firstEqual(keys, record, slots);
		if (first === record) continue;
		const group = groups.get(first);
		if (group === undefined) groups.set(first, [first, record]);
		else group.push(record);
	}
	return [...groups.values()].sort((a, b) => a[0] - b[0]);
}

function isLacking(keys: readonly Int32Array[], record: number): boolean {
	for (let i = 0; i < keys.length; i++) if (keys[i][record] < 0) return true;
	return false;
}

/** The first record with the same keys, which is kept in `slots`; the record itself where it is new. */
function firstEqual(keys: readonly Int32Array[], record: number, slots: Int32Array): number {
	const mask = slots.length - 1;
	let slot = hashOf(keys, record) & mask;
	for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
		if (isEqual(keys, record, slots[slot] - 1)) return slots[slot] - 1;
	}
	slots[slot] = record + 1;
	return record;
}

function hashOf(keys: readonly Int32Array[], record: number): number {
	let hash = 0;
	for (let i = 0; i < keys.length; i++) {
		hash = Math.imul(hash ^ keys[i][record], PRIME);
		hash = Math.imul(hash ^ (hash >>> 15), OTHER_PRIME);
	}
	return hash ^ (hash >>> 16);
}

function isEqual(keys: readonly Int32Array[], record: number, other: number): boolean {
	for (let i = 0; i < keys.length; i++) if (keys[i][record] !== keys[i][other]) return false;
	return true;
}
