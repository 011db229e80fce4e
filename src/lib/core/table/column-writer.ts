import { Column } from './column';
import { ByteHeap } from './byte-heap';
import type { Codes } from './code-list';
import { isMasked, maskedColumn } from './masked-column';

const encoder = new TextEncoder();

/**
 * Makes a column value by value, out of the values of another one and new texts. The codes come in
 * the order in which values are first seen, exactly as if a file with these cells had been read.
 *
 * No value is looked up in a table: those of the source differ from one another, so only a new text
 * has to be held against them.
 */
export class ColumnWriter {
	readonly #column: Column;
	/** By code of the source the code here; -1 for one that has not come yet. */
	readonly #known: Int32Array;
	/** Codes of texts that are no values of the source. */
	readonly #texts = new Map<string, number>();

	/** `source` is the column whose values are taken over; `name` and `index` are those of the new one. */
	constructor(
		readonly source: Column,
		name = source.name,
		index = source.index
	) {
		const make = isMasked(source) ? maskedColumn : plainColumn;
		this.#column = make(source.file, name, index);
		this.#known = new Int32Array(source.dictionary.size).fill(-1);
	}

	/** The next cell holds the value that `code` has in the source. */
	value(code: number): void {
		this.#put(this.#known[code] < 0 ? this.#add(code) : this.#known[code]);
	}

	/** The next cell holds a text. */
	text(text: string): void {
		this.#put(this.#codeOf(text));
	}

	/** The next cells hold the values that these codes have in the source. */
	values(codes: Codes): void {
		this.#write(codes, (code) => (this.#known[code] < 0 ? this.#add(code) : this.#known[code]));
	}

	/**
	 * The same with texts in the place of some values.
	 * @param to texts by code of the source
	 * @param isMeant tells of a cell by its place among `codes` whether its value is replaced
	 * @returns how many cells hold another value
	 */
	replaced(
		codes: Codes,
		to: ReadonlyMap<number, string>,
		isMeant: (at: number) => boolean
	): number {
		const texts = new Int32Array(this.#known.length).fill(-2);
		for (const code of to.keys()) texts[code] = -1;
		let count = 0;
		this.#write(codes, (code, at) => {
			const text = texts[code];
			if (text === -2 || !isMeant(at))
				return this.#known[code] < 0 ? this.#add(code) : this.#known[code];
			count++;
			return text >= 0 ? text : (texts[code] = this.#codeOf(to.get(code) ?? ''));
		});
		return count;
	}

	/** The finished column. */
	end(): Column {
		this.#column.freeze();
		return this.#column;
	}

	#write(codes: Codes, codeOf: (code: number, at: number) => number): void {
		const { codes: list, dictionary } = this.#column;
		let at = 0;
		while (at < codes.length) {
			const open = list.open();
			const { used } = list;
			const count = Math.min(codes.length - at, open.length - used);
			for (let i = 0; i < count; i++) open[used + i] = codeOf(codes[at + i], at + i);
			list.advance(used + count, dictionary.size - 1);
			at += count;
		}
	}

	#add(code: number): number {
		const { heap } = this.source.dictionary;
		const address = this.source.dictionary.address(code);
		const words = heap.words[ByteHeap.chunk(address)];
		return (this.#known[code] = this.#column.dictionary.addNew(words, ByteHeap.word(address)));
	}

	#codeOf(text: string): number {
		const code = this.source.dictionary.find(text);
		if (code >= 0) return this.#known[code] < 0 ? this.#add(code) : this.#known[code];
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		const heap = new ByteHeap();
		const bytes = encoder.encode(text);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const address = heap.add(view, 0, bytes.length);
		const made = this.#column.dictionary.addNew(heap.words[0], ByteHeap.word(address));
		this.#texts.set(text, made);
		return made;
	}

	#put(code: number): void {
		const { codes, dictionary } = this.#column;
		const open = codes.open();
		const { used } = codes;
		open[used] = code;
		codes.advance(used + 1, dictionary.size - 1);
	}
}

const plainColumn = (file: string, name: string, index: number): Column =>
	new Column(file, name, index);
