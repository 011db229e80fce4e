/** Bytes that grow at their end. Whatever is added is copied, so that its owner may reuse it. */
export class ByteList {
	#bytes = new Uint8Array(1 << 12);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	add(piece: Uint8Array): void {
		const length = this.#length + piece.length;
		if (length > this.#bytes.length) {
			const wider = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
			wider.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = wider;
		}
		this.#bytes.set(piece, this.#length);
		this.#length = length;
	}

	/** Everything that was added since the last time, in a buffer of its own. */
	take(): Uint8Array<ArrayBuffer> {
		const taken = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return taken;
	}
}
