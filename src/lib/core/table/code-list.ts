/** Records per block. A block keeps its codes in the narrowest array they fit. */
export const BLOCK_RECORDS = 1 << 16;
const BLOCK_MASK = BLOCK_RECORDS - 1;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One code per record, in blocks of 65,536 records. */
export class CodeList {
	readonly blocks: Codes[] = [];
	#open: Uint32Array | null = null;
	#used = 0;

	get byteLength(): number {
		return this.blocks.reduce((sum, block) => sum + block.byteLength, 0);
	}

	at(record: number): number {
		return this.blocks[record >>> 16][record & BLOCK_MASK];
	}

	/** Room for the next codes: write from `used` on, at most up to the end, then `advance`. */
	open(): Uint32Array {
		this.#open ??= new Uint32Array(BLOCK_RECORDS);
		return this.#open;
	}

	get used(): number {
		return this.#used;
	}

	/** Takes over the codes that were written up to `used`. */
	advance(used: number): void {
		this.#used = used;
		if (used === BLOCK_RECORDS) this.#pack();
	}

	/** Closes the list; codes can be read from then on. */
	freeze(): void {
		if (this.#used > 0) this.#pack();
		this.#open = null;
	}

	#pack(): void {
		if (this.#open === null) return;
		const codes = this.#open.subarray(0, this.#used);
		let highest = 0;
		for (let i = 0; i < codes.length; i++) if (codes[i] > highest) highest = codes[i];
		this.blocks.push(new (narrowest(highest))(codes));
		this.#used = 0;
	}
}

function narrowest(
	highest: number
): Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor {
	if (highest < 0x100) return Uint8Array;
	return highest < 0x10000 ? Uint16Array : Uint32Array;
}
