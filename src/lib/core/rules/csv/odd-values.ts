import { ByteHeap } from '../../table/byte-heap';
import type { Column } from '../../table/column';
import type { Dictionary } from '../../table/dictionary';
import { valueBytes } from '../../table/value-bytes';
import { isHiddenAt, isOldControlAt } from './odd-bytes';

/** Codes of the values of a column that hold characters which no text should have. */
export interface OddValues {
	/** With control characters, tabs and line breaks among them. */
	readonly control: readonly number[];
	/** With characters that cannot be seen, or the mark of lost text. */
	readonly hidden: readonly number[];
}

/** The high bit of each of four bytes, and four spaces. */
const HIGH = 0x80808080 | 0;
const SPACES = 0x20202020;
const DELETES = 0x7f7f7f7f;
const ONES = 0x01010101;
/** Spaces for the bytes of a last word that are no part of the value, by how many are. */
const FILLS = new Int32Array([0, 0x20202000, 0x20200000, 0x20000000]);

const known = new WeakMap<Column, OddValues>();

/**
 * The odd values of a column, found in one pass over the bytes of its distinct values; both rules on
 * characters ask. Four bytes at a time, because this has to see every byte of every value.
 */
export function oddValues(column: Column): OddValues {
	const before = known.get(column);
	if (before !== undefined) return before;
	const made = seekOddValues(column.dictionary);
	known.set(column, made);
	return made;
}

function seekOddValues(dictionary: Dictionary): OddValues {
	const control: number[] = [];
	const hidden: number[] = [];
	if (!valueBytes(dictionary).used.some((isUsed, byte) => isUsed !== 0 && isOdd(byte))) {
		return { control, hidden };
	}
	const { words } = dictionary.heap;
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const marks = marksOf(words[ByteHeap.chunk(address)], ByteHeap.word(address));
		if (marks === 0) continue;
		const bytes = (marks & BEYOND) === 0 ? undefined : dictionary.bytes(code);
		if ((marks & CONTROL) !== 0 || (bytes !== undefined && holds(bytes, isOldControlAt)))
			control.push(code);
		if (bytes !== undefined && holds(bytes, isHiddenAt)) hidden.push(code);
	}
	return { control, hidden };
}

/** True for control characters and whatever is beyond ASCII. */
const isOdd = (byte: number): boolean => byte < 0x20 || byte >= 0x7f;

const CONTROL = 1;
const BEYOND = 2;

/** Whether the value at `words[at]` holds control characters of ASCII, and anything beyond ASCII. */
function marksOf(words: Int32Array, at: number): number {
	const length = words[at];
	const end = at + 1 + (length >> 2);
	let low = 0;
	let high = 0;
	for (let i = at + 1; i < end; i++) {
		low |= controlBits(words[i]);
		high |= words[i];
	}
	if ((length & 3) !== 0) {
		const last = words[end] | FILLS[length & 3];
		low |= controlBits(last);
		high |= last;
	}
	return ((low & HIGH) === 0 ? 0 : CONTROL) | ((high & HIGH) === 0 ? 0 : BEYOND);
}

/**
 * High bits are set in the result where one of the four bytes is below a space or is the character
 * delete: a borrow out of subtracting reaches the high bit of the lowest such byte.
 */
function controlBits(word: number): number {
	const apart = word ^ DELETES;
	return ((word - SPACES) & ~word) | ((apart - ONES) & ~apart);
}

function holds(bytes: Uint8Array, isAt: (bytes: Uint8Array, at: number) => boolean): boolean {
	for (let at = 0; at < bytes.length; at++) if (bytes[at] >= 0x80 && isAt(bytes, at)) return true;
	return false;
}
