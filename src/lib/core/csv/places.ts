import type { PlaceList } from './batch';

const chunkSize = 1024;

/** The place and number of one note; see `PlaceList` for the meaning of each. */
export type NotedPlace = ReturnType<PlaceList['at']>;

/** A chunk of places side by side as numbers: 28 bytes a place. */
const newChunk = () => ({
	record: new Int32Array(chunkSize),
	line: new Float64Array(chunkSize),
	byte: new Float64Array(chunkSize),
	column: new Int32Array(chunkSize),
	found: new Int32Array(chunkSize)
});

/** A place list that grows: nothing is moved when it does, and a million places stay below 30 MB. */
export class GrowingPlaceList implements PlaceList {
	readonly rule: string;
	count = 0;
	readonly #chunks: ReturnType<typeof newChunk>[] = [];

	constructor(rule: string) {
		this.rule = rule;
	}

	add(record: number, line: number, byte: number, column: number, found: number): void {
		const at = this.count % chunkSize;
		let chunk = this.#chunks[this.#chunks.length - 1];
		if (at === 0 || chunk === undefined) {
			chunk = newChunk();
			this.#chunks.push(chunk);
		}
		chunk.record[at] = record;
		chunk.line[at] = line;
		chunk.byte[at] = byte;
		chunk.column[at] = column;
		chunk.found[at] = found;
		this.count++;
	}

	at(index: number): NotedPlace {
		const chunk = this.#chunks[Math.floor(index / chunkSize)];
		if (chunk === undefined || index < 0 || index >= this.count) {
			throw new RangeError(`no place ${index} among ${this.count}`);
		}
		const at = index % chunkSize;
		return {
			record: chunk.record[at],
			line: chunk.line[at],
			byte: chunk.byte[at],
			column: chunk.column[at],
			found: chunk.found[at]
		};
	}
}

/** The place lists of one file, one per rule that noted anything, in the order of first notes. */
export class Places {
	readonly #lists = new Map<string, GrowingPlaceList>();

	note(
		rule: CsvNote,
		record: number,
		line: number,
		byte: number,
		column: number,
		found: number
	): void {
		let list = this.#lists.get(rule);
		if (list === undefined) {
			list = new GrowingPlaceList(rule);
			this.#lists.set(rule, list);
		}
		list.add(record, line, byte, column, found);
	}

	lists(): PlaceList[] {
		return [...this.#lists.values()];
	}
}

/** Rules whose places the readers note. What `found` holds is said behind each. */
export type CsvNote =
	/** Number of fields the record has. */
	| 'field-count'
	/** 0. */
	| 'blank-line'
	/** Line breaks in the field. */
	| 'line-break-in-field'
	/** 0. */
	| 'quote-in-bare-field'
	/** Bytes of text behind the closing quote. */
	| 'text-after-quote'
	/** Line ends between the opening quote and the point where the search for its end was given up. */
	| 'quote-not-closed'
	/** 0. */
	| 'record-too-long'
	/** The first byte that is no UTF-8. */
	| 'not-utf8';
