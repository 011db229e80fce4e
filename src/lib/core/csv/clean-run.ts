import { COMMA, CR, LF, QUOTE, SPACE, maxBatchFields, maxRecordBytes } from './bounds';
import { CRLF_END, NO_END, lineEndAt } from './line-ledger';
import type { LineLedger } from './line-ledger';
import { BARE, BARE_BLANK, NEEDLESS } from './quoting';
import { fieldEnd, type RecordScan } from './record-scan';

/** Bytes with room for words: the same memory seen as bytes and as 32-bit words. */
export interface WorkBytes {
	readonly bytes: Uint8Array;
	readonly words: Int32Array;
}

/**
 * Position of the first byte from `p` on that is at most 44: comma, quote, CR, LF, or one of the few
 * other characters below them. Looks at four bytes at a time: a borrow out of subtracting 45 from
 * each byte sets its high bit, and the lowest such byte is exact. Platforms are little-endian.
 */
const nextSpecial = (words: Int32Array, p: number): number => {
	let w = p >> 2;
	let word = words[w] | ((1 << ((p & 3) << 3)) - 1);
	let hits = (word - 0x2d2d2d2d) & ~word & 0x80808080;
	while (hits === 0) {
		word = words[++w];
		hits = (word - 0x2d2d2d2d) & ~word & 0x80808080;
	}
	return (w << 2) + ((31 - Math.clz32(hits & -hits)) >> 3);
};

/**
 * A run of records that need no second look, as arrays of field borders: see `Batch`. `scan` is the
 * fast path of the strict reader and takes nearly every record of a usual file. It stops at the first
 * record that is unfinished or out of the ordinary in any way, and leaves that one to `RecordScan`.
 */
export class CleanRun {
	starts = new Int32Array(0);
	ends = new Int32Array(0);
	width = 0;
	/** Records the arrays hold, and how many there is room for. */
	records = 0;
	capacity = 0;
	/** How the fields of these records stand in quotes, as bits (quoting.ts). */
	quoting = 0;

	isFull(): boolean {
		return this.records === this.capacity;
	}

	setWidth(width: number): void {
		this.width = width;
		this.capacity = Math.max(1, Math.floor(maxBatchFields / width));
		this.starts = new Int32Array(this.capacity * width);
		this.ends = new Int32Array(this.capacity * width);
	}

	/** Adds a record that was read with care; doubled quotes are undone in `bytes`. */
	add(bytes: Uint8Array, scan: RecordScan): void {
		const { starts, ends, width } = this;
		const slot = this.records * width;
		const count = Math.min(width, scan.count);
		for (let f = 0; f < count; f++) {
			starts[slot + f] = scan.starts[f];
			ends[slot + f] = fieldEnd(bytes, scan, f);
		}
		starts.fill(0, slot + count, slot + width);
		ends.fill(0, slot + count, slot + width);
		this.records++;
	}

	/**
	 * Adds records from byte `from` on while they are clean: exactly `width` fields, quotes only
	 * around whole fields and neither quotes nor line breaks inside, not too long, ending at or before
	 * `stop` in the line end `only` (any, when NO_END). An LF stands at `limit` as a sentinel; `counts`
	 * takes the line ends. Returns where the first record starts that was not added.
	 */
	// One loop in one function: handed over between functions, its variables would leave the registers.
	// eslint-disable-next-line complexity
	scan(work: WorkBytes, from: number, limit: number, stop: number, ledger: LineLedger): number {
		const { bytes, words } = work;
		const { starts, ends, width, capacity } = this;
		const { counts, only } = ledger;
		let records = this.records;
		let quoting = this.quoting;
		// The last field in quotes with a byte for which they may be needed.
		let needy = -1;
		let slot = records * width;
		let last = slot + width - 1;
		let recordStart = from;
		let p = from;
		while (records < capacity) {
			let byte = bytes[p];
			const quoted = byte === QUOTE;
			if (quoted) p++;
			starts[slot] = p;
			for (;;) {
				p = nextSpecial(words, p);
				byte = bytes[p];
				if (byte === COMMA ? !quoted : byte === LF || byte === CR || byte === QUOTE) break;
				if (quoted) needy = slot;
				else if (byte === SPACE) quoting |= BARE_BLANK;
				p++;
			}
			ends[slot] = p;
			if (!quoted) quoting |= BARE;
			else if (byte === QUOTE) {
				if (needy !== slot) quoting |= NEEDLESS;
				byte = bytes[++p];
			} else break;
			if (byte === COMMA && slot !== last) {
				p++;
				slot++;
				continue;
			}
			if (slot !== last || p > stop || p - recordStart > maxRecordBytes || p === recordStart) break;
			if (byte !== LF && byte !== CR) break;
			const kind = lineEndAt(bytes, p, limit);
			if (kind === NO_END || (only !== NO_END && kind !== only)) break;
			counts[kind]++;
			p += kind === CRLF_END ? 2 : 1;
			this.quoting = quoting;
			records++;
			slot++;
			last += width;
			recordStart = p;
		}
		this.records = records;
		return recordStart;
	}
}
