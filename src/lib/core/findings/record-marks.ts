/** A bit per record. */
export class RecordMarks {
	readonly bits: Uint32Array;

	constructor(readonly records: number) {
		this.bits = new Uint32Array((records + 31) >>> 5);
	}

	add(record: number): void {
		this.bits[record >>> 5] |= 1 << (record & 31);
	}

	has(record: number): boolean {
		return (this.bits[record >>> 5] & (1 << (record & 31))) !== 0;
	}

	get isEmpty(): boolean {
		for (let i = 0; i < this.bits.length; i++) if (this.bits[i] !== 0) return false;
		return true;
	}

	/** Marks what is marked in `other`, too. */
	merge({ bits }: RecordMarks): void {
		for (let i = 0; i < bits.length; i++) this.bits[i] |= bits[i];
	}

	/** The marks that are both here and in `other`. */
	both({ bits }: RecordMarks): RecordMarks {
		const made = new RecordMarks(this.records);
		for (let i = 0; i < bits.length; i++) made.bits[i] = this.bits[i] & bits[i];
		return made;
	}

	/** Visits every marked record, in order. Records without a mark cost next to nothing. */
	each(visit: (record: number) => void): void {
		for (let i = 0; i < this.bits.length; i++) {
			for (let rest = this.bits[i]; rest !== 0; rest &= rest - 1) {
				visit((i << 5) + 31 - Math.clz32(rest & -rest));
			}
		}
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
