import type { Batch } from '../csv/batch';
import { ByteHeap } from './byte-heap';
import { BLOCK_RECORDS, CodeList } from './code-list';
import { Dictionary } from './dictionary';
import { sameValue } from './hash';

const NO_WORDS = new Int32Array([-1]);

/**
 * One column of one file: its distinct values once, and per record the code of its value. Reading
 * runs column by column over a batch, so that one dictionary at a time is in the processor's cache.
 */
export class Column {
	readonly dictionary = new Dictionary();
	readonly codes = new CodeList();
	#lastCode = -1;
	#lastWords: Int32Array = NO_WORDS;
	#lastAt = 0;
	#firsts: Int32Array | null = null;

	/** `name` is the header as it stands in the file, `index` its place in the header from 0. */
	constructor(
		readonly file: string,
		readonly name: string,
		readonly index: number
	) {}

	/** Adds field `at` of every record of the batch; `view` looks at the batch's bytes. */
	append(batch: Batch, view: DataView, at = this.index): void {
		let record = 0;
		while (record < batch.records) {
			const open = this.codes.open();
			const used = this.codes.used;
			const until = Math.min(batch.records, record + BLOCK_RECORDS - used);
			this.#code(
				batch,
				view,
				at + record * batch.width,
				open.subarray(used, used + until - record)
			);
			this.codes.advance(used + until - record);
			record = until;
		}
	}

	/**
	 * Rosters are sorted exports: a cell mostly equals the one above it. So each cell is first held
	 * against the last value, and only looked up when it differs.
	 */
	#code(batch: Batch, view: DataView, first: number, codes: Uint32Array): void {
		const { bytes, starts, ends, width } = batch;
		let field = first;
		for (let i = 0; i < codes.length; i++, field += width) {
			const start = starts[field];
			const end = ends[field];
			if (!sameValue(this.#lastWords, this.#lastAt, view, start, end)) {
				this.#remember(this.dictionary.add(bytes, view, start, end));
			}
			codes[i] = this.#lastCode;
		}
	}

	#remember(code: number): void {
		const address = this.dictionary.address(code);
		this.#lastCode = code;
		this.#lastWords = this.dictionary.heap.words[ByteHeap.chunk(address)];
		this.#lastAt = ByteHeap.word(address);
	}

	/** Closes the column once its file is read. */
	freeze(): void {
		this.codes.freeze();
		this.dictionary.freeze();
		this.#lastWords = NO_WORDS;
	}

	codeAt(record: number): number {
		return this.codes.at(record);
	}

	/** The cell of a record as text. */
	textAt(record: number): string {
		return this.dictionary.text(this.codes.at(record));
	}

	text(code: number): string {
		return this.dictionary.text(code);
	}

	/** The records whose code is marked (not 0) in `marked`, in order. */
	*recordsOf(marked: Uint8Array): Generator<number, void, undefined> {
		let first = 0;
		for (const block of this.codes.blocks) {
			for (let i = 0; i < block.length; i++) if (marked[block[i]] !== 0) yield first + i;
			first += block.length;
		}
	}

	/** Code of the empty value, or -1 when no cell is empty. */
	get emptyCode(): number {
		return this.dictionary.find('');
	}

	/** For each code the first record that holds it. Worked out once, on first use. */
	get firstRecords(): Int32Array {
		if (this.#firsts !== null) return this.#firsts;
		const firsts = new Int32Array(this.dictionary.size).fill(-1);
		let record = 0;
		for (const block of this.codes.blocks) {
			for (const code of block) {
				if (firsts[code] < 0) firsts[code] = record;
				record++;
			}
		}
		this.#firsts = firsts;
		return firsts;
	}
}
