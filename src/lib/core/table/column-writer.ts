import { Column } from './column';
import { ByteHeap } from './byte-heap';
import { isMasked, maskedColumn } from './masked-column';

const encoder = new TextEncoder();

/**
 * Makes a column value by value, out of the values of another one and new texts. The codes come in
 * the order in which values are first seen, exactly as if a file with these cells had been read.
 */
export class ColumnWriter {
	readonly #column: Column;
	readonly #known: Int32Array;
	readonly #views: readonly DataView[];

	/** `source` is the column whose values are taken over; `name` and `index` are those of the new one. */
	constructor(
		readonly source: Column,
		name = source.name,
		index = source.index
	) {
		const make = isMasked(source) ? maskedColumn : plainColumn;
		this.#column = make(source.file, name, index);
		this.#known = new Int32Array(source.dictionary.size).fill(-1);
		this.#views = source.dictionary.heap.words.map(
			({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength)
		);
	}

	/** The next cell holds the value that `code` has in the source. */
	value(code: number): void {
		if (this.#known[code] < 0) this.#known[code] = this.#add(code);
		this.#put(this.#known[code]);
	}

	/** The next cell holds a text. */
	text(text: string): void {
		const bytes = encoder.encode(text);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#put(this.#column.dictionary.add(view, 0, bytes.length));
	}

	/** The finished column. */
	end(): Column {
		this.#column.freeze();
		return this.#column;
	}

	#add(code: number): number {
		const { dictionary } = this.source;
		const address = dictionary.address(code);
		const start = (ByteHeap.word(address) + 1) * 4;
		const view = this.#views[ByteHeap.chunk(address)];
		return this.#column.dictionary.add(view, start, start + dictionary.length(code));
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
