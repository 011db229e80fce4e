import { foldedName } from '../rosters/folded-name';
import { ByteHeap } from '../table/byte-heap';
import type { Column } from '../table/column';

const FIRST_BEYOND_ASCII = 0x80;
/** For each byte that of its small letter. */
const SMALL = Uint8Array.from({ length: 256 }, (_, byte) =>
	byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
);

/**
 * Marks the values of a column that hold a text, whatever its case and accents. Values in ASCII, which
 * nearly all are, are compared by their bytes: a million identifiers become no strings.
 * @returns for each code 1 where its value holds it
 */
export function codesWith({ dictionary }: Column, text: string): Uint8Array {
	const marked = new Uint8Array(dictionary.size);
	const wanted = text.trim().toLowerCase();
	const folded = foldedName(text);
	const isPlain = /^[\0-\x7f]*$/.test(wanted);
	const needle = new TextEncoder().encode(isPlain ? wanted : folded);
	const chunks = dictionary.heap.words.map(
		({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
	);
	for (let code = 0; code < marked.length; code++) {
		const address = dictionary.address(code);
		const word = ByteHeap.word(address);
		const chunk = ByteHeap.chunk(address);
		const start = (word + 1) * 4;
		const end = start + dictionary.heap.words[chunk][word];
		const held = holds(chunks[chunk], start, end, needle);
		if (held ?? holdsText(dictionary.text(code), wanted, folded)) marked[code] = 1;
	}
	return marked;
}

/** Whether `needle` (small letters) is in `[start, end)`; null where there is more than ASCII. */
function holds(bytes: Uint8Array, start: number, end: number, needle: Uint8Array): boolean | null {
	for (let at = start; at < end; at++) if (bytes[at] >= FIRST_BEYOND_ASCII) return null;
	if (needle.length === 0) return false;
	for (let at = start; at <= end - needle.length; at++) {
		let same = 0;
		while (same < needle.length && SMALL[bytes[at + same]] === needle[same]) same++;
		if (same === needle.length) return true;
	}
	return false;
}

const holdsText = (value: string, wanted: string, folded: string): boolean =>
	value.toLowerCase().includes(wanted) || (folded !== '' && foldedName(value).includes(folded));
