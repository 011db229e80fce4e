import type { CsvEnd } from './batch';
import { COMMA, CR, LF, maxPushBytes, maxRecordBytes } from './bounds';
import type { CsvSink } from './csv-sink';
import { CRLF_END, CR_END, NO_END, lineEndAt } from './line-ledger';
import { BARE, BARE_BLANK, NEEDLESS } from './quoting';
import { RecordLog } from './record-log';
import { RecordScan, fieldEnd } from './record-scan';
import { BatchTaker, type RecordTaker } from './record-taker';
import { Utf8Check } from './utf8-check';
import { WorkBuffer } from './work-buffer';

/** How the scanner differs where it stands behind a decoder (see the lenient reader). */
export interface ScannerOptions {
	/** Code of one ASCII character. A comma unless said. */
	readonly delimiter?: number;
	/** Receives the records instead of the sink, which then gets the header only. */
	readonly taker?: RecordTaker;
	/** False when the bytes are not the file's own: places then have no offset. */
	readonly ownBytes?: boolean;
}

/** Reads CSV in pieces of any size. */
export interface Scanner {
	/** Takes the next bytes. They are copied: the caller may reuse them. */
	push(chunk: Uint8Array): void;
	/** The file is over. Hands on what is left and says what was seen. */
	end(): CsvEnd;
	/** Number of records read so far, without the header. */
	readonly records: number;
	/** Raw bytes of the first records that are not UTF-8. */
	readonly badRecords: readonly Uint8Array[];
	/** Characters beyond ASCII met that are well-formed UTF-8, and sequences that are not. */
	readonly characters: { readonly wellFormed: number; readonly illFormed: number };
}

/**
 * The strict reader: UTF-8 bytes into records and fields (RFC 4180), in place and without decoding.
 * What it meets that the standard does not allow is noted with its place and read as `RecordScan`
 * says. A line without any character is no record. Neither records nor places depend on how the file
 * is cut into chunks; the borders of batches may. Memory is bounded by `maxRecordBytes`, whatever
 * comes in. Bytes that are not UTF-8 are noted and kept as they are.
 */
export const createScanner = (sink: CsvSink, options: ScannerOptions = {}): Scanner =>
	new ByteScanner(sink, options);

const byteOrderMark = [0xef, 0xbb, 0xbf];

class ByteScanner implements Scanner {
	readonly #sink: CsvSink;
	readonly #taker: RecordTaker;
	readonly #scan: RecordScan;
	readonly #delimiter: number;
	readonly #work = new WorkBuffer();
	readonly #utf8 = new Utf8Check();
	readonly #log: RecordLog;
	#fields: string[] = [];
	#started = false;
	#byteOrderMark = false;
	/** Inside the rest of a record that is too long. */
	#skipping = false;
	/** Unread bytes below which another attempt at an unfinished record is not worth its time. */
	#retryAt = 0;

	constructor(sink: CsvSink, options: ScannerOptions) {
		this.#sink = sink;
		this.#taker = options.taker ?? new BatchTaker((batch) => sink.batch(batch));
		this.#delimiter = options.delimiter ?? COMMA;
		this.#scan = new RecordScan(this.#delimiter);
		this.#log = new RecordLog(options.ownBytes ?? true, this.#delimiter);
	}

	get records(): number {
		return Math.max(0, this.#log.record);
	}

	get badRecords(): readonly Uint8Array[] {
		return this.#log.bad.samples;
	}

	get characters(): Scanner['characters'] {
		return { wellFormed: this.#utf8.wellFormed, illFormed: this.#utf8.illFormed };
	}

	push(chunk: Uint8Array): void {
		const work = this.#work;
		for (let from = 0; from < chunk.length; from += maxPushBytes) {
			const piece = chunk.subarray(from, from + maxPushBytes);
			work.append(piece);
			this.#utf8.push(work, work.limit - piece.length, work.limit, work.base);
			this.#read(false);
		}
	}

	end(): CsvEnd {
		this.#utf8.end();
		this.#read(true);
		const log = this.#log;
		if (this.#skipping) log.endLine(NO_END);
		if (log.record < 0) this.#sink.header([]);
		return {
			records: this.records,
			header: this.#fields,
			encoding: 'utf-8',
			delimiter: String.fromCharCode(this.#delimiter),
			byteOrderMark: this.#byteOrderMark,
			lineEnds: log.lines.lineEnds(),
			lineShifts: log.lines.lineShifts(),
			places: log.places.lists(),
			...this.#quoting()
		};
	}

	#quoting(): Pick<CsvEnd, 'allQuoted' | 'needlessQuotes' | 'bareBlanks'> {
		const shown = this.#log.quoting | (this.#taker.run?.quoting ?? 0);
		return {
			allQuoted: this.#log.record >= 0 && (shown & BARE) === 0,
			needlessQuotes: (shown & NEEDLESS) !== 0,
			bareBlanks: (shown & BARE_BLANK) !== 0
		};
	}

	#read(final: boolean): void {
		const work = this.#work;
		if (!final && work.limit - work.position < this.#retryAt) return;
		if (!this.#started && !this.#start(final)) return;
		while (work.position < work.limit) {
			if (this.#skipping) {
				if (!this.#skip(final)) break;
			} else if (!this.#readClean() && work.position < work.limit) {
				if (!this.#readRecord(final)) break;
			}
		}
		this.#taker.flush(work.bytes, this.#log.record);
	}

	/** Passes over a byte order mark. False while it cannot be told whether there is one. */
	#start(final: boolean): boolean {
		const { bytes, limit } = this.#work;
		const matches = byteOrderMark.every((byte, p) => p >= limit || bytes[p] === byte);
		if (matches && limit < byteOrderMark.length && !final) return false;
		this.#started = true;
		this.#byteOrderMark = matches && limit >= byteOrderMark.length;
		if (this.#byteOrderMark) this.#work.position = byteOrderMark.length;
		return true;
	}

	/**
	 * The fast path: all usual records up to the next that is not, or to the end of the bytes. True
	 * when it stopped for want of room and may go on.
	 */
	#readClean(): boolean {
		const { run } = this.#taker;
		const log = this.#log;
		if (run === null || log.record < 0) return false;
		const work = this.#work;
		const had = run.records;
		const stop = Math.min(work.limit, this.#utf8.next() - work.base);
		work.position = run.scan(work, work.position, work.limit, stop, log.lines);
		if (run.records > had) log.cleanRecords(run.records - had);
		if (!run.isFull()) return false;
		this.#taker.flush(work.bytes, log.record);
		return true;
	}

	/** The careful path: one record of any kind. False when it needs more bytes. */
	#readRecord(final: boolean): boolean {
		const work = this.#work;
		const scan = this.#scan;
		const unread = work.limit - work.position;
		const state = scan.scan(work.bytes, work.position, work.limit, final);
		if (state === 'partial') {
			this.#retryAt = Math.min(2 * unread, maxRecordBytes + 2);
			return false;
		}
		this.#retryAt = 0;
		if (state === 'too-long') this.#giveUpRecord();
		else if (scan.isBlankLine()) this.#log.blankLine(work.base + work.position);
		else this.#takeRecord();
		work.position = scan.next;
		this.#utf8.dropBefore(work.base + scan.next);
		return true;
	}

	#takeRecord(): void {
		const { bytes, position, base } = this.#work;
		const { record } = this.#log;
		this.#log.wholeRecord(bytes, position, this.#scan, base, this.#utf8.next());
		this.#hand(record);
	}

	/** Puts a record without content in the place of one that is too long, and looks for its end. */
	#giveUpRecord(): void {
		const { position, base } = this.#work;
		const { record } = this.#log;
		this.#log.longRecord(base + position, this.#scan);
		this.#scan.count = 0;
		this.#hand(record);
		this.#skipping = true;
	}

	#hand(record: number): void {
		const { bytes, position } = this.#work;
		const scan = this.#scan;
		if (record >= 0) {
			this.#taker.take(bytes, position, scan, record);
			return;
		}
		const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
		const field = (f: number) =>
			decoder.decode(bytes.subarray(scan.starts[f], fieldEnd(bytes, scan, f)));
		this.#fields = scan.count === 0 ? [''] : Array.from({ length: scan.count }, (_, f) => field(f));
		this.#log.width = this.#fields.length;
		this.#taker.begin(this.#fields.length);
		this.#sink.header([...this.#fields]);
	}

	/**
	 * Looks for the line end of a record that is too long. Quotes do not count here: one that stays
	 * open would swallow the file. False when it needs more bytes.
	 */
	#skip(final: boolean): boolean {
		const work = this.#work;
		const { bytes, limit } = work;
		let p = work.position;
		while (p < limit && bytes[p] !== LF && bytes[p] !== CR) p++;
		work.position = p;
		this.#utf8.dropBefore(work.base + p);
		let kind = lineEndAt(bytes, p, limit);
		if (kind === NO_END) {
			if (p === limit || !final) return false;
			kind = CR_END;
		}
		this.#log.endLine(kind);
		this.#skipping = false;
		work.position += kind === CRLF_END ? 2 : 1;
		return true;
	}
}
