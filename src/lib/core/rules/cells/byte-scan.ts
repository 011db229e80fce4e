import { ByteHeap } from '../../table/byte-heap';
import type { Dictionary } from '../../table/dictionary';

/** Says whether the value that lies in `bytes` from `start` up to `end` is worth a closer look. */
export type BytesTest = (bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * The codes of the values whose bytes pass `wanted`, in order. Makes no string and no view per value:
 * an identifier column has as many values as records, and nearly all of them are in order.
 */
export function codesWhereBytes(dictionary: Dictionary, wanted: BytesTest): number[] {
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

/** A test for values of more than `length` bytes, and so of all with more characters than that. */
export const longerThan =
	(length: number): BytesTest =>
	(_, start, end) =>
		end - start > length;
