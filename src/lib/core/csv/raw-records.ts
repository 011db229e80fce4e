import { COMMA, CR, LF, maxPushBytes } from './bounds';
import { CRLF_END, NO_END, lineEndAt } from './line-ledger';
import { RecordScan } from './record-scan';
import { WorkBuffer } from './work-buffer';

/** Bytes of a file as they stand, from `from` up to `to`. To be read at once and not kept. */
export interface RawBytes {
	readonly bytes: Uint8Array;
	readonly from: number;
	readonly to: number;
}

/** Receives a file in its pieces: put one behind the other they are the file, byte by byte. */
export interface RawTaker {
	/**
	 * A record with its line end; -1 is the header. Its fields lie where `scan` says, in the same
	 * bytes, with their quotes.
	 */
	record(record: number, raw: RawBytes, scan: RecordScan): void;
	/** What is no record that can be read. */
	between(raw: RawBytes, kind: Between): void;
}

/**
 * What stands between records: a byte order mark, a blank line with its end, a record that is too long
 * to be read, in one piece (`long`) or with more behind it (`rest`), and the end of its line.
 */
export type Between = 'mark' | 'blank' | 'long' | 'rest' | 'lineEnd';

const MARK = [0xef, 0xbb, 0xbf];

/**
 * Cuts a file into its raw records, numbered as the strict reader numbers them (see `createScanner`),
 * so that what nobody edits can be copied as it stands.
 */
export class RawRecords {
	readonly #work = new WorkBuffer();
	readonly #scan: RecordScan;
	#started = false;
	#skipping = false;
	#record = -1;

	/** @param delimiter code of one ASCII character */
	constructor(
		readonly taker: RawTaker,
		delimiter = COMMA
	) {
		this.#scan = new RecordScan(delimiter);
	}

	push(chunk: Uint8Array): void {
		for (let from = 0; from < chunk.length; from += maxPushBytes) {
			this.#work.append(chunk.subarray(from, from + maxPushBytes));
			this.#read(false);
		}
	}

	/** The file is over. */
	end(): void {
		this.#read(true);
	}

	#read(final: boolean): void {
		const work = this.#work;
		if (!this.#started && !this.#start(final)) return;
		while (work.position < work.limit) {
			if (!(this.#skipping ? this.#skip(final) : this.#one(final))) return;
		}
	}

	#start(final: boolean): boolean {
		const { bytes, limit } = this.#work;
		const matches = MARK.every((byte, p) => p >= limit || bytes[p] === byte);
		if (matches && limit < MARK.length && !final) return false;
		this.#started = true;
		if (matches && limit >= MARK.length) this.#between(MARK.length, 'mark');
		return true;
	}

	/** One record or blank line. False when it needs more bytes. */
	#one(final: boolean): boolean {
		const work = this.#work;
		const scan = this.#scan;
		const state = scan.scan(work.bytes, work.position, work.limit, final);
		if (state === 'partial') return false;
		if (state === 'too-long') {
			this.#record++;
			this.#between(scan.next, 'long');
			this.#skipping = true;
		} else if (scan.isBlankLine()) this.#between(scan.next, 'blank');
		else {
			const { bytes, position } = work;
			this.taker.record(this.#record++, { bytes, from: position, to: scan.next }, scan);
			work.position = scan.next;
		}
		return true;
	}

	/** The rest of a record that is too long, up to its line end. False when it needs more bytes. */
	#skip(final: boolean): boolean {
		const { bytes, limit, position } = this.#work;
		let p = position;
		while (p < limit && bytes[p] !== LF && bytes[p] !== CR) p++;
		if (p > position) this.#between(p, 'rest');
		const kind = lineEndAt(bytes, p, limit);
		if (kind === NO_END && (p === limit || !final)) return false;
		this.#skipping = false;
		this.#between(p + (kind === CRLF_END ? 2 : 1), 'lineEnd');
		return true;
	}

	#between(to: number, kind: Between): void {
		const work = this.#work;
		this.taker.between({ bytes: work.bytes, from: work.position, to }, kind);
		work.position = to;
	}
}
