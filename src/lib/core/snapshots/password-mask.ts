import { fieldText } from '../csv/raw-fields';
import { RawRecords, type Between, type RawBytes, type RawTaker } from '../csv/raw-records';
import { LINE_BREAK, NOT_CLOSED, QUOTED, TEXT_AFTER, type RecordScan } from '../csv/record-scan';
import { HIDDEN_VALUE, namesColumns, passwordPlaces } from '../table/masked-column';
import { ByteList } from './byte-list';

const mark = new TextEncoder().encode(HIDDEN_VALUE);
/** What stands for a record that is too long to be read: one that is there and has no content. */
const emptyRecord = new TextEncoder().encode('""');

/** A field in which columns may have slipped into each other. */
const odd = LINE_BREAK | TEXT_AFTER | NOT_CLOSED;

/**
 * Puts a mark in the place of every password of one CSV file and leaves every other byte as it is. A
 * filled cell stays a filled cell, so that the tables made of the copy are those of the original.
 *
 * In a record with too many or too few fields the password may stand elsewhere: there every field
 * in which it could have ended up is hidden. Hides too much where in doubt, never too little.
 */
export class PasswordMask implements RawTaker {
	/** True once a byte of the copy differs from the original. */
	changed = false;
	/** True once the first record is read, and with it known what the file holds. */
	started = false;
	readonly #file: string;
	readonly #records: RawRecords;
	readonly #out = new ByteList();
	readonly #canHold: boolean;
	/** Columns of passwords, in ascending order. */
	#places: readonly number[] = [];
	#width = 0;
	/** Up to where the record at hand is in the copy. */
	#copied = 0;

	/**
	 * @param file the standard's name of the file
	 * @param delimiter code of one ASCII character
	 */
	constructor(file: string, delimiter: number) {
		this.#file = file;
		this.#records = new RawRecords(this, delimiter);
		this.#canHold = canHoldPasswords(file);
	}

	/** False when no column of the file can hold a password, so that it need not be read further. */
	get isNeeded(): boolean {
		return !this.started || this.#canHold || this.#places.length > 0;
	}

	/** Takes the next bytes of the file, in UTF-8 or another code of ASCII; gives what is ready. */
	push(piece: Uint8Array): Uint8Array {
		this.#records.push(piece);
		return this.#out.take();
	}

	/** The rest of the copy. */
	end(): Uint8Array {
		this.#records.end();
		return this.#out.take();
	}

	record(_: number, { bytes, from, to }: RawBytes, scan: RecordScan): void {
		this.#copied = from;
		if (this.started) this.#maskRecord(bytes, scan);
		else this.#readHeader(bytes, scan);
		this.#copyTo(bytes, to);
	}

	/** A record that nobody reads may hold anything. */
	between({ bytes, from, to }: RawBytes, kind: Between): void {
		if (kind === 'long') this.started = true;
		const isDropped = (kind === 'long' || kind === 'rest') && this.isNeeded;
		if (!isDropped) {
			this.#out.add(bytes.subarray(from, to));
			return;
		}
		if (kind === 'long') this.#out.add(emptyRecord);
		this.changed = true;
	}

	/** The first record names the columns; where it does not, it is a person's and hidden as such. */
	#readHeader(bytes: Uint8Array, scan: RecordScan): void {
		this.started = true;
		this.#width = scan.count;
		const fields = Array.from({ length: scan.count }, (_, field) => fieldText(bytes, scan, field));
		this.#places = [...passwordPlaces(this.#file, fields)].sort((a, b) => a - b);
		if (!namesColumns(fields)) this.#maskRecord(bytes, scan);
	}

	#maskRecord(bytes: Uint8Array, scan: RecordScan): void {
		if (scan.count === this.#width) {
			for (const field of this.#places) this.#hide(bytes, scan, field);
		} else if (this.isNeeded) {
			for (let field = 0; field < scan.count; field++) {
				if (this.#mayHold(scan, field)) this.#hide(bytes, scan, field);
			}
		}
	}

	/** True for a field of a record with a wrong number of them to which a password may have moved. */
	#mayHold({ count, flags }: RecordScan, field: number): boolean {
		const moved = count - this.#width;
		if (field >= this.#width || (flags[field] & odd) !== 0) return true;
		for (const place of this.#places) {
			if (field >= place + Math.min(0, moved) && field <= place + Math.max(0, moved)) return true;
		}
		return false;
	}

	#hide(bytes: Uint8Array, { starts, closes, ends, flags }: RecordScan, field: number): void {
		const isQuoted = (flags[field] & QUOTED) !== 0;
		const from = starts[field];
		// Text behind the closing quote goes with the content; the quote itself stays.
		const to = isQuoted && ends[field] === closes[field] + 1 ? closes[field] : ends[field];
		if (to === from || isMark(bytes, from, to)) return;
		this.#copyTo(bytes, from);
		this.#out.add(mark);
		if (isQuoted && to !== closes[field])
			this.#out.add(bytes.subarray(closes[field], closes[field] + 1));
		this.#copied = to;
		this.changed = true;
	}

	#copyTo(bytes: Uint8Array, end: number): void {
		if (end > this.#copied) this.#out.add(bytes.subarray(this.#copied, end));
		this.#copied = end;
	}
}

/** True for a file in which any version of the standard has a password. */
const canHoldPasswords = (file: string): boolean =>
	passwordPlaces(file, new Array<string>(100).fill('')).size > 0;

const isMark = (bytes: Uint8Array, from: number, to: number): boolean =>
	to - from === mark.length && mark.every((byte, at) => bytes[from + at] === byte);
