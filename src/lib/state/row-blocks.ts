/** Records that are asked for at once, and how many such blocks are kept. */
const BLOCK = 100;
const MOST_BLOCKS = 40;

/** Rows of a long list, brought in block by block as they are seen; the oldest blocks go again. */
export class RowBlocks<Row> {
	readonly #blocks = new Map<number, readonly Row[]>();
	readonly #asked = new Map<number, Promise<void>>();
	/** Counts up when all is dropped, so that an answer that comes late is dropped, too. */
	#job = 0;

	/**
	 * @param load brings in rows from a place on; null where they cannot be had
	 * @param onload told of rows that came in
	 */
	constructor(
		readonly load: (from: number, count: number) => Promise<readonly Row[] | null>,
		readonly onload: () => void
	) {}

	/** The row at a place; undefined until it is there. */
	rowAt(at: number): Row | undefined {
		const block = Math.floor(at / BLOCK);
		const rows = this.#blocks.get(block);
		if (rows === undefined) void this.#load(block);
		return rows?.[at - block * BLOCK];
	}

	/** The same, waited for. */
	async loaded(at: number): Promise<Row | undefined> {
		await this.#load(Math.floor(at / BLOCK));
		return this.rowAt(at);
	}

	clear(): void {
		this.#job += 1;
		this.#blocks.clear();
		this.#asked.clear();
	}

	/** Asks for a block once; who asks while it is on its way waits for it, too. */
	#load(block: number): Promise<void> {
		const asked = this.#asked.get(block) ?? this.#bring(block);
		this.#asked.set(block, asked);
		return asked;
	}

	async #bring(block: number): Promise<void> {
		const job = this.#job;
		const rows = await this.load(block * BLOCK, BLOCK);
		if (job !== this.#job || rows === null) return;
		this.#blocks.set(block, rows);
		const [oldest] = this.#blocks.keys();
		if (this.#blocks.size > MOST_BLOCKS && oldest !== undefined) {
			this.#blocks.delete(oldest);
			this.#asked.delete(oldest);
		}
		this.onload();
	}
}
