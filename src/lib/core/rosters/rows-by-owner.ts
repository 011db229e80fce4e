/** The rows of a file by the record of another file that they name: `list[starts[owner]]` and on. */
export class RowsByOwner {
	readonly #starts: Int32Array;
	readonly #list: Int32Array;

	/**
	 * @param owners records of the file that is named
	 * @param rows records of the file that names them
	 * @param ownerOf the record that a row names, or -1
	 */
	constructor(owners: number, rows: number, ownerOf: (row: number) => number) {
		const starts = new Int32Array(owners + 1);
		for (let row = 0; row < rows; row++) {
			const owner = ownerOf(row);
			if (owner >= 0) starts[owner + 1]++;
		}
		for (let owner = 0; owner < owners; owner++) starts[owner + 1] += starts[owner];
		const next = starts.slice();
		this.#list = new Int32Array(starts[owners]);
		for (let row = 0; row < rows; row++) {
			const owner = ownerOf(row);
			if (owner >= 0) this.#list[next[owner]++] = row;
		}
		this.#starts = starts;
	}

	/** The rows that name a record, in the order of their file. */
	of(owner: number): Int32Array {
		return this.#list.subarray(this.#starts[owner], this.#starts[owner + 1]);
	}
}
