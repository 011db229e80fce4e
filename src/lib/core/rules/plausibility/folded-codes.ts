import { ByteHeap } from '../../table/byte-heap';
import type { Column } from '../../table/column';
import { hashBytes } from '../../table/hash';

/** In each byte of a word: the bit that letters have, and the one that tells small from capital. */
const LETTER_BITS = 0x40404040;
const LOW_SEVEN = 0x7f7f7f7f;
const HIGH_BITS = 0x80808080 | 0;
/** Added to seven bits, these carry into the eighth from `A` on, and from what follows `Z` on. */
const FROM_A = 0x3f3f3f3f;
const BEYOND_Z = 0x25252525;

/** Words that are looked at together, because most of them hold no capital. */
const RUN = 32;

const known = new WeakMap<Column, Int32Array | null>();

/**
 * For each code of a column the lowest code whose value is the same but for the case of the letters A
 * to Z; null where no two values are, without a look at each of them: a column of which all letters
 * are small (or capital) is passed in one run over its words.
 */
export function foldedCodes(column: Column): Int32Array | null {
	const before = known.get(column);
	if (before !== undefined) return before;
	const folded = hasBothCases(column) ? fold(column) : null;
	known.set(column, folded);
	return folded;
}

/** True where both small and capital letters may stand in the column. Numbers of lengths mislead it. */
function hasBothCases({ dictionary }: Column): boolean {
	let [hasSmall, hasCapital] = [false, false];
	for (const words of dictionary.heap.words) {
		hasSmall ||= words.some((word) => (word & (word << 1) & LETTER_BITS) !== 0);
		hasCapital ||= holdsCapital(words);
	}
	return hasSmall && hasCapital;
}

function holdsCapital(words: Int32Array): boolean {
	let at = 0;
	for (; at + RUN <= words.length; at += RUN) {
		let signs = 0;
		for (let i = at; i < at + RUN; i++) signs |= words[i] & ~(words[i] << 1);
		if ((signs & LETTER_BITS) !== 0 && hasCapitalIn(words, at, at + RUN)) return true;
	}
	return hasCapitalIn(words, at, words.length);
}

function hasCapitalIn(words: Int32Array, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isCapital(words[at])) return true;
	return false;
}

/** Capitals have the letter bit and lack the next one; so do @, _ and others, which are told apart. */
function isCapital(word: number): boolean {
	if ((word & ~(word << 1) & LETTER_BITS) === 0) return false;
	const low = word & LOW_SEVEN;
	return ((low + FROM_A) & ~(low + BEYOND_Z) & ~word & HIGH_BITS) !== 0;
}

/** Looks up every value in small letters in a table of its own. */
function fold({ dictionary }: Column): Int32Array | null {
	const { size } = dictionary;
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)));
	const small = new ByteHeap();
	const addresses = new Uint32Array(size);
	const folded = new Int32Array(size);
	let isAny = false;
	for (let code = 0; code < size; code++) {
		const bytes = smallLetters(dictionary.bytes(code));
		const view = new DataView(bytes.buffer);
		const hash = hashBytes(view, 0, bytes.length);
		let slot = hash & (slots.length - 1);
		while (slots[slot] !== 0 && !isSame(small.read(addresses[slots[slot] - 1]), bytes)) {
			slot = (slot + 1) & (slots.length - 1);
		}
		if (slots[slot] === 0) {
			slots[slot] = code + 1;
			addresses[code] = small.add(view, 0, bytes.length);
		} else isAny = true;
		folded[code] = slots[slot] - 1;
	}
	return isAny ? folded : null;
}

const smallLetters = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(bytes, (byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	if (one.length !== other.length) return false;
	for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
	return true;
}
