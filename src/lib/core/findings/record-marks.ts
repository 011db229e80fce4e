/** A bit per record. */
export class RecordMarks {
	readonly bits: Uint32Array;

	constructor(readonly records: number) {
		this.bits = new Uint32Array((records + 31) >>> 5);
	}

	add(record: number): void {
		this.bits[record >>> 5] |= 1 << (record & 31);
	}

	/** How many records are marked here and not in `other`. */
	countWithout(other: RecordMarks | null): number {
		let count = 0;
		for (let i = 0; i < this.bits.length; i++) {
			count += ones(other === null ? this.bits[i] : this.bits[i] & ~other.bits[i]);
		}
		return count;
	}
}

/** Number of set bits of a 32-bit word. */
function ones(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
