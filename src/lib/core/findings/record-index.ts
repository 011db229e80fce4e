/** Which entries of a list belong to a record, found by halving: eight bytes for each entry. */
export class RecordIndex {
	readonly #order: Uint32Array;
	readonly #records: Int32Array;

	/** `records[i]` is the record of entry `i`; -1 for one that lies in none. */
	constructor(records: Int32Array) {
		this.#order = Uint32Array.from(records, (_, entry) => entry).sort(
			(a, b) => records[a] - records[b] || a - b
		);
		this.#records = Int32Array.from(this.#order, (entry) => records[entry]);
	}

	/** Numbers of the entries of a record, in the order of the list. */
	*entriesOf(record: number): Generator<number, void, undefined> {
		for (let at = this.#first(record); this.#records[at] === record; at++) yield this.#order[at];
	}

	/** Where the entries of a record begin, or would. */
	#first(record: number): number {
		let low = 0;
		let high = this.#records.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#records[middle] < record) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
