import { ByteHeap } from '../table/byte-heap';
import type { Column } from '../table/column';
import { Dictionary } from '../table/dictionary';

const encoder = new TextEncoder();
const foldable = new WeakMap<Column, boolean>();

/** True where a value of the column may read otherwise in small letters: capitals, or not ASCII. */
export function hasCapitals(column: Column): boolean {
	const known = foldable.get(column);
	if (known !== undefined) return known;
	const found = looked(column.dictionary);
	foldable.set(column, found);
	return found;
}

function looked(dictionary: Dictionary): boolean {
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const words = dictionary.heap.words[ByteHeap.chunk(address)];
		const first = ByteHeap.word(address) + 1;
		const end = first + ((words[first - 1] + 3) >> 2);
		for (let word = first; word < end; word++) if (mayFold(words[word])) return true;
	}
	return false;
}

/** True where one of four bytes is an ASCII capital or no ASCII: all four are tried in one go. */
function mayFold(word: number): boolean {
	if ((word & 0x80808080) !== 0) return true;
	const fromA = word + 0x3f3f3f3f;
	const overZ = word + 0x25252525;
	return ((fromA ^ overZ) & 0x80808080) !== 0;
}

/** Texts as keys: each different one once, with the number of each code (or record). */
export interface TextKeys {
	readonly dictionary: Dictionary;
	readonly numbers: Int32Array;
}

/** Keys out of texts, in small letters where case does not matter. */
export function textKeys(
	count: number,
	textOf: (at: number) => string,
	ignoreCase: boolean
): TextKeys {
	const dictionary = new Dictionary();
	const numbers = new Int32Array(count);
	for (let at = 0; at < count; at++) {
		const text = textOf(at);
		const bytes = encoder.encode(ignoreCase ? text.toLowerCase() : text);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		numbers[at] = dictionary.add(view, 0, bytes.byteLength);
	}
	dictionary.freeze();
	return { dictionary, numbers };
}
