/** Records per block. A block keeps its codes in the narrowest array they fit. */
export const BLOCK_RECORDS = 1 << 16;
const BLOCK_MASK = BLOCK_RECORDS - 1;
const FIRST_ROOM = 1 << 8;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One code per record, in blocks of 65,536 records. */
export class CodeList {
	readonly blocks: Codes[] = [];
	/** The block being written. It starts small, because most files have a handful of records. */
	#open: Uint32Array | null = null;
	#used = 0;

	get byteLength(): number {
		return this.blocks.reduce((sum, block) => sum + block.byteLength, 0);
	}

	at(record: number): number {
		return this.blocks[record >>> 16][record & BLOCK_MASK];
	}

	/** Room for at least one code: write from `used` on, at most up to the end, then `advance`. */
	open(): Uint32Array {
		const open = this.#open;
		if (open !== null && this.#used < open.length) return open;
		const room = open === null ? FIRST_ROOM : open.length * 2;
		const grown = new Uint32Array(room);
		if (open !== null) grown.set(open);
		return (this.#open = grown);
	}

	get used(): number {
		return this.#used;
	}

	/** Takes over the codes that were written up to `used`; none of them is above `highest`. */
	advance(used: number, highest: number): void {
		this.#used = used;
		if (used === BLOCK_RECORDS) this.#pack(highest);
	}

	/** Puts `codes[code]` in the place of every code; no code grows. */
	replace(codes: Int32Array): void {
		for (const block of this.blocks) renumber(block, block.length, codes);
		if (this.#open !== null) renumber(this.#open, this.#used, codes);
	}

	/** Closes the list; codes can be read from then on. None is above `highest`. */
	freeze(highest: number): void {
		if (this.#used > 0) this.#pack(highest);
		this.#open = null;
	}

	#pack(bound: number): void {
		if (this.#open === null) return;
		const codes = this.#open.subarray(0, this.#used);
		// Only where the bound asks for a wider array is it worth while to look at every code.
		this.blocks.push(new (narrowest(bound < 0x100 ? bound : highestOf(codes)))(codes));
		this.#used = 0;
	}
}

function renumber(block: Codes, length: number, codes: Int32Array): void {
	for (let i = 0; i < length; i++) block[i] = codes[block[i]];
}

function highestOf(codes: Uint32Array): number {
	let highest = 0;
	for (let i = 0; i < codes.length; i++) if (codes[i] > highest) highest = codes[i];
	return highest;
}

function narrowest(
	highest: number
): Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor {
	if (highest < 0x100) return Uint8Array;
	return highest < 0x10000 ? Uint16Array : Uint32Array;
}
