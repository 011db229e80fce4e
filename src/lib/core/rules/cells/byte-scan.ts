import { ByteHeap } from '../../table/byte-heap';
import type { Dictionary } from '../../table/dictionary';
import { valueBytes, type ValueBytes } from '../../table/value-bytes';

/** Says whether the value that lies in `bytes` from `start` up to `end` is worth a closer look. */
export type BytesTest = (bytes: Uint8Array, start: number, end: number) => boolean;

/** Says whether any value of a column can be worth a closer look, by what its values are made of. */
export type ColumnTest = (all: ValueBytes) => boolean;

/**
 * The codes of the values whose bytes pass `wanted`, in order. Makes no string and no view per value:
 * an identifier column has as many values as records, and nearly all of them are in order.
 */
export function codesWhereBytes(
	dictionary: Dictionary,
	wanted: BytesTest,
	possible?: ColumnTest
): number[] {
	if (possible?.(valueBytes(dictionary)) === false) return [];
	const { words } = dictionary.heap;
	const chunks = words.map(
		({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
	);
	const codes: number[] = [];
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const chunk = ByteHeap.chunk(address);
		const word = ByteHeap.word(address);
		const start = (word + 1) * 4;
		if (wanted(chunks[chunk], start, start + words[chunk][word])) codes.push(code);
	}
	return codes;
}

const PAIRS = 1 << 16;

/**
 * The codes of the values with a byte that is not `allowed` (a mark for each of the 256 bytes; zeros,
 * which fill up values in the heap, always are).
 */
export function codesWithOtherBytes(dictionary: Dictionary, allowed: Uint8Array): number[] {
	const { used } = valueBytes(dictionary);
	if (used.every((isUsed, byte) => isUsed === 0 || byte === 0 || allowed[byte] !== 0)) return [];
	const pairs = allowedPairs(allowed);
	const { words } = dictionary.heap;
	const codes: number[] = [];
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const chunk = words[ByteHeap.chunk(address)];
		const at = ByteHeap.word(address);
		const end = at + 1 + ((chunk[at] + 3) >> 2);
		for (let i = at + 1; i < end; i++) {
			if ((pairs[chunk[i] & 0xffff] & pairs[chunk[i] >>> 16]) !== 0) continue;
			codes.push(code);
			break;
		}
	}
	return codes;
}

/** 1 for every two bytes that are both allowed, or zero. */
function allowedPairs(allowed: Uint8Array): Uint8Array {
	const pairs = new Uint8Array(PAIRS);
	const isAllowed = (byte: number): boolean => byte === 0 || allowed[byte] !== 0;
	for (let pair = 0; pair < PAIRS; pair++) {
		if (isAllowed(pair & 0xff) && isAllowed(pair >>> 8)) pairs[pair] = 1;
	}
	return pairs;
}

/** A test for columns of which some value holds one of `bytes`. */
export const holdsAny =
	(bytes: readonly number[]): ColumnTest =>
	({ used }) =>
		bytes.some((byte) => used[byte] !== 0);

/** The same as `longerThan`, for all values of a column. */
export const someLongerThan =
	(length: number): ColumnTest =>
	({ longest }) =>
		longest > length;

/** A test for values of more than `length` bytes, and so of all with more characters than that. */
export const longerThan =
	(length: number): BytesTest =>
	(_, start, end) =>
		end - start > length;
