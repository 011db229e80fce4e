const BLOCK = 1 << 18;

/** Bytes that are written one behind the other and taken away in blocks. */
export class OutputBlocks {
	#block = new Uint8Array(BLOCK);
	#used = 0;
	#full: Uint8Array[] = [];
	/** Bytes written so far. */
	length = 0;

	write(bytes: Uint8Array): void {
		this.length += bytes.length;
		let from = 0;
		while (from < bytes.length) {
			if (this.#used === BLOCK) this.#turn();
			const count = Math.min(BLOCK - this.#used, bytes.length - from);
			this.#block.set(bytes.subarray(from, from + count), this.#used);
			this.#used += count;
			from += count;
		}
	}

	/** The blocks that are full, or with `all` everything; they are the caller's then. */
	*take(all = false): Generator<Uint8Array, void, undefined> {
		if (all && this.#used > 0) this.#turn();
		const full = this.#full;
		this.#full = [];
		yield* full;
	}

	#turn(): void {
		this.#full.push(this.#block.subarray(0, this.#used));
		this.#block = new Uint8Array(BLOCK);
		this.#used = 0;
	}
}
