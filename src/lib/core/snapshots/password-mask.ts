import { CR, LF } from '../csv/bounds';
import { CRLF_END, NO_END, lineEndAt } from '../csv/line-ledger';
import {
	LINE_BREAK,
	NOT_CLOSED,
	QUOTED,
	RecordScan,
	TEXT_AFTER,
	fieldEnd
} from '../csv/record-scan';
import { WorkBuffer } from '../csv/work-buffer';
import { HIDDEN_VALUE, namesColumns, passwordPlaces } from '../table/masked-column';
import { ByteList } from './byte-list';

const mark = new TextEncoder().encode(HIDDEN_VALUE);
/** What stands for a record that is too long to be read: one that is there and has no content. */
const emptyRecord = new TextEncoder().encode('""');
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** A field in which columns may have slipped into each other. */
const odd = LINE_BREAK | TEXT_AFTER | NOT_CLOSED;

/**
 * Puts a mark in the place of every password of one CSV file and leaves every other byte as it is. A
 * filled cell stays a filled cell, so that the tables made of the copy are those of the original.
 *
 * In a record with too many or too few fields the password may stand elsewhere: there every field
 * in which it could have ended up is hidden. Hides too much where in doubt, never too little.
 */
export class PasswordMask {
	/** True once a byte of the copy differs from the original. */
	changed = false;
	/** True once the first record is read, and with it known what the file holds. */
	started = false;
	readonly #file: string;
	readonly #work = new WorkBuffer();
	readonly #scan: RecordScan;
	readonly #out = new ByteList();
	readonly #canHold: boolean;
	/** Columns of passwords, in ascending order. */
	#places: readonly number[] = [];
	#width = 0;
	#begun = false;
	#skipping = false;
	/** Up to where in the work buffer everything is in the copy. */
	#copied = 0;

	/**
	 * @param file the standard's name of the file
	 * @param delimiter code of one ASCII character
	 */
	constructor(file: string, delimiter: number) {
		this.#file = file;
		this.#scan = new RecordScan(delimiter);
		this.#canHold = canHoldPasswords(file);
	}

	/** False when no column of the file can hold a password, so that it need not be read further. */
	get isNeeded(): boolean {
		return !this.started || this.#canHold || this.#places.length > 0;
	}

	/** Takes the next bytes of the file, in UTF-8 or another code of ASCII; gives what is ready. */
	push(piece: Uint8Array, final = false): Uint8Array {
		const work = this.#work;
		work.append(piece);
		this.#copied = work.position;
		if (!this.#begun) this.#begun = this.#begin(final);
		while (this.#begun && work.position < work.limit) {
			if (!(this.#skipping ? this.#skip(final) : this.#readRecord(final))) break;
		}
		this.#copyTo(work.position);
		return this.#out.take();
	}

	/** The rest of the copy. */
	end(): Uint8Array {
		return this.push(new Uint8Array(), true);
	}

	/** Passes a byte order mark. False while it cannot be told whether there is one. */
	#begin(final: boolean): boolean {
		const { bytes, limit } = this.#work;
		const matches = byteOrderMark.every((byte, at) => at >= limit || bytes[at] === byte);
		if (matches && limit < byteOrderMark.length && !final) return false;
		if (matches && limit >= byteOrderMark.length) this.#work.position = byteOrderMark.length;
		return true;
	}

	#readRecord(final: boolean): boolean {
		const work = this.#work;
		const scan = this.#scan;
		const state = scan.scan(work.bytes, work.position, work.limit, final);
		if (state === 'partial') return false;
		if (state === 'too-long') this.#dropRecord();
		else if (this.started) this.#maskRecord();
		else if (!scan.isBlankLine()) this.#readHeader();
		work.position = scan.next;
		return true;
	}

	/** The first record names the columns; where it does not, it is a person's and hidden as such. */
	#readHeader(): void {
		const scan = this.#scan;
		this.started = true;
		this.#width = scan.count;
		// A copy, because undoing doubled quotes moves bytes.
		const bytes = this.#work.bytes.slice(0, scan.ends[scan.count - 1]);
		const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
		const fields = Array.from({ length: scan.count }, (_, field) =>
			decoder.decode(bytes.subarray(scan.starts[field], fieldEnd(bytes, scan, field)))
		);
		this.#places = [...passwordPlaces(this.#file, fields)].sort((a, b) => a - b);
		if (!namesColumns(fields)) this.#maskRecord();
	}

	#maskRecord(): void {
		const scan = this.#scan;
		if (scan.count === this.#width) {
			for (const field of this.#places) this.#hide(field);
		} else if (this.isNeeded && !scan.isBlankLine()) {
			for (let field = 0; field < scan.count; field++) {
				if (this.#mayHold(field)) this.#hide(field);
			}
		}
	}

	/** True for a field of a record with a wrong number of them to which a password may have moved. */
	#mayHold(field: number): boolean {
		const moved = this.#scan.count - this.#width;
		if (field >= this.#width || (this.#scan.flags[field] & odd) !== 0) return true;
		for (const place of this.#places) {
			if (field >= place + Math.min(0, moved) && field <= place + Math.max(0, moved)) return true;
		}
		return false;
	}

	#hide(field: number): void {
		const { bytes } = this.#work;
		const { starts, closes, ends, flags } = this.#scan;
		const isQuoted = (flags[field] & QUOTED) !== 0;
		const from = starts[field];
		// Text behind the closing quote goes with the content; the quote itself stays.
		const to = isQuoted && ends[field] === closes[field] + 1 ? closes[field] : ends[field];
		if (to === from || isMark(bytes, from, to)) return;
		this.#copyTo(from);
		this.#out.add(mark);
		if (isQuoted && to !== closes[field])
			this.#out.add(bytes.subarray(closes[field], closes[field] + 1));
		this.#copied = to;
		this.changed = true;
	}

	/** A record that nobody reads may hold anything. */
	#dropRecord(): void {
		this.started = true;
		if (!this.isNeeded) return;
		this.#copyTo(this.#work.position);
		this.#out.add(emptyRecord);
		this.#copied = this.#scan.next;
		this.#skipping = true;
		this.changed = true;
	}

	/** Looks for the line end of a record that is too long. False when it needs more bytes. */
	#skip(final: boolean): boolean {
		const work = this.#work;
		const { bytes, limit } = work;
		let at = work.position;
		while (at < limit && bytes[at] !== LF && bytes[at] !== CR) at++;
		work.position = at;
		this.#copied = at;
		const kind = lineEndAt(bytes, at, limit);
		if (kind === NO_END && (at === limit || !final)) return false;
		this.#skipping = false;
		work.position += kind === CRLF_END ? 2 : 1;
		return true;
	}

	#copyTo(end: number): void {
		if (end > this.#copied) this.#out.add(this.#work.bytes.subarray(this.#copied, end));
		this.#copied = end;
	}
}

/** True for a file in which any version of the standard has a password. */
const canHoldPasswords = (file: string): boolean =>
	passwordPlaces(file, new Array<string>(100).fill('')).size > 0;

const isMark = (bytes: Uint8Array, from: number, to: number): boolean =>
	to - from === mark.length && mark.every((byte, at) => bytes[from + at] === byte);
