/**
 * Seeded chance with random access: every number follows from a seed and an index alone, so any
 * record of a district can be made without the ones before it, with the same bytes on every engine.
 */

/** What an id or a choice is for, so that equal indexes of two kinds have nothing in common. */
export const salts = {
	user: 0x1b56c4e9,
	class: 0x2c1b3c6d,
	enrollment: 0x3f84d5b5,
	demographics: 0x4cf5ad43,
	lineItem: 0x5a827999,
	result: 0x6ed9eba1,
	resource: 0x7f4a7c15,
	classResource: 0x1a2b9d31,
	courseResource: 0x2545f491,
	givenName: 0x3c6ef372,
	familyName: 0x4f1bbcdc,
	detail: 0x510e527f,
	school: 0x6a09e667,
	coTeacher: 0x7137449b,
	fault: 0x0d2511f5
} as const;

/** 32-bit finalizer of the kind MurmurHash3 ends with: a bijection, so distinct stays distinct. */
export const mix = (value: number): number => {
	let h = value | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
};

/** A number from 0 to 2^32 - 1 that depends on seed, salt and index only. */
export const chance = (seed: number, salt: number, index: number): number =>
	mix(mix(index ^ salt) ^ mix(seed + 0x9e3779b9));

/** One of `items`, chosen by seed, salt and index. `items` must not be empty. */
export const choose = <Item>(
	items: readonly [Item, ...Item[]],
	seed: number,
	salt: number,
	index: number
): Item => items[chance(seed, salt, index) % items.length] ?? items[0];

const hex16: readonly string[] = Array.from({ length: 65536 }, (_, n) =>
	n.toString(16).padStart(4, '0')
);

const high = (word: number): string => hex16[word >>> 16] ?? '';
const low = (word: number): string => hex16[word & 0xffff] ?? '';

/**
 * An identifier of 36 characters in the shape of a UUID. Two indexes of one seed and salt never get
 * the same: the first eight digits are a bijection of the index.
 */
export const uuid = (seed: number, salt: number, index: number): string => {
	const a = chance(seed, salt, index);
	const b = mix(a ^ salt);
	const c = mix(b + seed);
	const d = mix(c ^ index);
	const version = 0x4000 | (b & 0x0fff);
	const variant = 0x8000 | (c & 0x3fff);
	return `${high(a)}${low(a)}-${high(b)}-${low(version)}-${low(variant)}-${high(c)}${high(d)}${low(d)}`;
};
