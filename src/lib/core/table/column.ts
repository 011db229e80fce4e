import type { Batch } from '../csv/batch';
import { ByteHeap } from './byte-heap';
import { BLOCK_RECORDS, CodeList } from './code-list';
import { Dictionary } from './dictionary';
import { sameValue } from './hash';

const NO_WORDS = new Int32Array([-1]);

/** Distinct values from which on a column may count as one of nearly nothing but new values. */
const MANY_VALUES = 1 << 14;
/** Values looked up between two judgements, at least. */
const JUDGED_LOOKUPS = 1 << 12;
/** Values taken unseen after which they are looked through for the first time. */
const MOST_UNSEEN = 1 << 18;

/**
 * One column of one file: its distinct values once, and per record the code of its value. Reading
 * runs column by column over a batch, so that one dictionary at a time is in the processor's cache.
 *
 * A column of identifiers has a new value in every record, and to look each of them up in a large
 * table would take longer than all the rest. Such a column shows by its first thousands of records;
 * from then on its values are taken unseen and looked through all together.
 */
export class Column {
	readonly dictionary = new Dictionary();
	readonly codes = new CodeList();
	#lastCode = -1;
	#lastWords: Int32Array = NO_WORDS;
	#lastAt = 0;
	#unseen = false;
	/** Values looked up since the last judgement, and how many values there were then. */
	#lookups = 0;
	#judgedSize = 0;
	#firsts: Int32Array | null = null;

	/** `name` is the header as it stands in the file, `index` its place in the header from 0. */
	constructor(
		readonly file: string,
		readonly name: string,
		readonly index: number
	) {}

	/** Adds field `at` of every record of the batch; `view` looks at the batch's bytes. */
	append(batch: Batch, view: DataView, at = this.index): void {
		const { codes, dictionary } = this;
		let record = 0;
		while (record < batch.records) {
			const open = codes.open();
			const { used } = codes;
			const room = Math.min(open.length, BLOCK_RECORDS) - used;
			const count = Math.min(batch.records - record, room);
			this.#code(batch, view, at + record * batch.width, open.subarray(used, used + count));
			codes.advance(used + count, dictionary.size - 1);
			record += count;
		}
		this.#judge();
	}

	/**
	 * Rosters are sorted exports: a cell mostly equals the one above it. So each cell is first held
	 * against the last value, and only looked up when it differs.
	 */
	#code(batch: Batch, view: DataView, first: number, codes: Uint32Array): void {
		const { starts, ends, width } = batch;
		const { dictionary } = this;
		const unseen = this.#unseen;
		let lookups = 0;
		let field = first;
		for (let i = 0; i < codes.length; i++, field += width) {
			const start = starts[field];
			const end = ends[field];
			if (!sameValue(this.#lastWords, this.#lastAt, view, start, end)) {
				lookups++;
				this.#remember(
					unseen ? dictionary.addUnseen(view, start, end) : dictionary.add(view, start, end)
				);
			}
			codes[i] = this.#lastCode;
		}
		this.#lookups += lookups;
	}

	#remember(code: number): void {
		const address = this.dictionary.address(code);
		this.#lastCode = code;
		this.#lastWords = this.dictionary.heap.words[ByteHeap.chunk(address)];
		this.#lastAt = ByteHeap.word(address);
	}

	/** Decides now and then whether the next values are looked up or taken unseen. */
	#judge(): void {
		const { size } = this.dictionary;
		const fresh = size - this.#judgedSize;
		if (this.#unseen) {
			// At most twice as much as it needs is held, whatever the file does.
			if (fresh >= Math.max(MOST_UNSEEN, this.#judgedSize)) this.#settle();
		} else if (this.#lookups >= JUDGED_LOOKUPS) {
			this.#unseen = size >= MANY_VALUES && fresh > this.#lookups * 0.9;
			this.#judgedSize = size;
			this.#lookups = 0;
		}
	}

	/** Looks through what was taken unseen; where many were no news, the next ones are looked up. */
	#settle(): void {
		const before = this.dictionary.size;
		const codes = this.dictionary.settle();
		const { size } = this.dictionary;
		if (codes !== null) {
			this.codes.replace(codes);
			this.#remember(codes[this.#lastCode]);
			this.#unseen = before - size < (before - this.#judgedSize) * 0.1;
		}
		this.#judgedSize = size;
		this.#lookups = 0;
	}

	/** Closes the column once its file is read. */
	freeze(): void {
		if (this.#unseen) this.#settle();
		this.codes.freeze(this.dictionary.size - 1);
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
		return this.dictionary.emptyCode;
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
