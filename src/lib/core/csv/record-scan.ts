import { CR, LF, QUOTE, maxRecordBytes, maxRecordLines } from './bounds';
import { CRLF_END, CR_END, NO_END, lineEndAt } from './line-ledger';
import type { LineEnd } from './line-ledger';

/** What a field showed, as bits of `RecordScan.flags`. */
export const QUOTED = 1;
/** Holds doubled quotes that have yet to be undone. */
export const DOUBLED = 2;
/** Has text behind its closing quote. */
export const TEXT_AFTER = 4;
export const LINE_BREAK = 8;
export const BARE_QUOTE = 16;
/** Starts with a quote that never closes and was therefore read as text. */
export const NOT_CLOSED = 32;

/** How an attempt to read one record ended; `partial` wants more bytes and another attempt. */
export type ScanState = 'whole' | 'partial' | 'too-long';

/**
 * Reads one record of any kind and says all there is to say about it, without changing a byte, so
 * that an attempt can be repeated when more bytes have come. Every decision rests on bytes that are
 * there: where one depends on bytes not yet come, the record is partial. That is why the result
 * cannot depend on how a file was cut.
 *
 * - A line ends with CRLF, LF, or a CR that no LF follows; inside quotes all three are data.
 * - A quote that opens a field closes at the next quote that is not doubled. Text behind it up to
 *   the delimiter belongs to the field.
 * - A quote that has not closed within `maxRecordBytes` or `maxRecordLines` of the record's start, or
 *   at the end of the file, never opened: it is text, and the record ends where its line does. What
 *   was searched in vain is read again as plain text. It can only hold quotes in pairs, and a field
 *   that starts with a pair closes at once, so no stretch is searched in vain twice: the time
 *   stays linear even with a stray quote on every line.
 */
export class RecordScan {
	count = 0;
	/** First byte of each field's content. */
	starts = new Int32Array(64);
	/** Position of the closing quote; for a bare field the same as `ends`. */
	closes = new Int32Array(64);
	/** One past the last byte of each field, text behind the closing quote included. */
	ends = new Int32Array(64);
	flags = new Uint8Array(64);
	/** Line breaks inside quotes in this record before each field. */
	breaksBefore = new Int32Array(64);
	/** Line breaks inside the field, or for one that never closes the line ends searched in vain. */
	fieldBreaks = new Int32Array(64);
	/** Line breaks inside quotes in the whole record. */
	breaks = 0;
	lineEnd: LineEnd = NO_END;
	/** Start of the next record. */
	next = 0;

	#bound = 0;
	#limit = 0;
	#final = false;
	readonly #delimiter: number;

	constructor(delimiter: number) {
		this.#delimiter = delimiter;
	}

	/**
	 * Reads the record that starts at `from`. Bytes reach up to `limit`, where an LF must stand as a
	 * sentinel; `final` says that none will follow. After `too-long` the record is longer than
	 * `maxRecordBytes`, and the search for its line end goes on at `next`.
	 */
	scan(bytes: Uint8Array, from: number, limit: number, final: boolean): ScanState {
		this.count = 0;
		this.breaks = 0;
		this.#bound = from + maxRecordBytes;
		this.#limit = limit;
		this.#final = final;
		let p = from;
		for (;;) {
			p = this.#field(bytes, p);
			if (p < 0) return 'partial';
			if (p > this.#bound) {
				this.next = this.#bound + 1;
				return 'too-long';
			}
			if (p === limit || bytes[p] !== this.#delimiter) return this.#end(bytes, p);
			p++;
		}
	}

	/** Whether the record just read is a line without any character. */
	isBlankLine(): boolean {
		return this.count === 1 && this.flags[0] === 0 && this.starts[0] === this.ends[0];
	}

	#end(bytes: Uint8Array, p: number): ScanState {
		this.lineEnd = lineEndAt(bytes, p, this.#limit);
		if (this.lineEnd === NO_END && !this.#final) return 'partial';
		if (this.lineEnd === NO_END && p < this.#limit) this.lineEnd = CR_END;
		this.next = Math.min(this.#limit, p + (this.lineEnd === CRLF_END ? 2 : 1));
		return 'whole';
	}

	/** Reads one field; returns the position behind it, or -1 when it needs more bytes. */
	#field(bytes: Uint8Array, p: number): number {
		if (this.count === this.starts.length) this.#grow();
		const f = this.count++;
		this.breaksBefore[f] = this.breaks;
		this.fieldBreaks[f] = 0;
		this.flags[f] = 0;
		if (bytes[p] !== QUOTE) return this.#bare(bytes, f, p, p);
		const close = this.#closingQuote(bytes, f, p + 1);
		if (close === needsMore) return -1;
		if (close === neverCloses) {
			this.flags[f] = NOT_CLOSED;
			return this.#bare(bytes, f, p, p + 1);
		}
		this.breaks += this.fieldBreaks[f];
		this.starts[f] = p + 1;
		this.closes[f] = close;
		this.ends[f] = this.#behind(bytes, close + 1, f, 0);
		if (this.ends[f] > close + 1) this.flags[f] |= TEXT_AFTER;
		return this.ends[f];
	}

	#bare(bytes: Uint8Array, f: number, start: number, p: number): number {
		this.starts[f] = start;
		this.ends[f] = this.closes[f] = this.#behind(bytes, p, f, BARE_QUOTE);
		return this.ends[f];
	}

	/** Position of the next delimiter or line end; a quote before it sets `quoteFlag`. */
	#behind(bytes: Uint8Array, from: number, f: number, quoteFlag: number): number {
		const delimiter = this.#delimiter;
		let p = from;
		for (;;) {
			const byte = bytes[p];
			if (byte === delimiter || byte === LF || byte === CR) return p;
			if (byte === QUOTE) this.flags[f] |= quoteFlag;
			p++;
		}
	}

	/** Position of the quote that closes the field whose content starts at `from`. */
	#closingQuote(bytes: Uint8Array, f: number, from: number): number {
		const decided = this.#final || this.#limit > this.#bound;
		// Undecided, the last byte cannot be judged: it may be half of a doubled quote or of a CRLF.
		const stop = decided ? Math.min(this.#limit, this.#bound) : this.#limit - 1;
		let flags = QUOTED;
		let p = from;
		for (;;) {
			while (bytes[p] > QUOTE) p++;
			if (p >= stop) return decided ? neverCloses : needsMore;
			if (bytes[p] === QUOTE) {
				if (bytes[p + 1] !== QUOTE) break;
				flags |= DOUBLED;
				p += 2;
				continue;
			}
			const lineBreak = lineBreakAt(bytes, p);
			p += Math.max(1, lineBreak);
			if (lineBreak > 0) flags |= LINE_BREAK;
			if (lineBreak > 0 && this.#countBreak(f) >= maxRecordLines) return neverCloses;
		}
		this.flags[f] = flags;
		return p;
	}

	/** One more line break in field `f`. Returns how many the record has by now. */
	#countBreak(f: number): number {
		this.fieldBreaks[f]++;
		return this.breaks + this.fieldBreaks[f];
	}

	#grow(): void {
		const wider = <A extends Int32Array | Uint8Array>(old: A, made: A): A => {
			made.set(old);
			return made;
		};
		const length = this.starts.length * 2;
		this.starts = wider(this.starts, new Int32Array(length));
		this.closes = wider(this.closes, new Int32Array(length));
		this.ends = wider(this.ends, new Int32Array(length));
		this.flags = wider(this.flags, new Uint8Array(length));
		this.breaksBefore = wider(this.breaksBefore, new Int32Array(length));
		this.fieldBreaks = wider(this.fieldBreaks, new Int32Array(length));
	}
}

const needsMore = -1;
const neverCloses = -2;

/** Bytes of the line break at `p`; 0 when there is none. */
const lineBreakAt = (bytes: Uint8Array, p: number): number => {
	if (bytes[p] === CR) return bytes[p + 1] === LF ? 2 : 1;
	return bytes[p] === LF ? 1 : 0;
};

/**
 * End of the value of field `f`, which starts at `scan.starts[f]`, in a whole record. Where there are
 * quotes to undo it is done in place: doubled ones become one, the closing one before further text
 * goes. Ask once per record and field only.
 */
export const fieldEnd = (bytes: Uint8Array, scan: RecordScan, f: number): number => {
	const close = scan.closes[f];
	if ((scan.flags[f] & (DOUBLED | TEXT_AFTER)) === 0) return close;
	let to = scan.starts[f];
	for (let p = to; p < close; p++) {
		bytes[to++] = bytes[p];
		if (bytes[p] === QUOTE) p++;
	}
	for (let p = close + 1; p < scan.ends[f]; p++) bytes[to++] = bytes[p];
	return to;
};
