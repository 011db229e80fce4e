import { BadRecords } from './bad-records';
import { LineLedger, NO_END, type LineEnd } from './line-ledger';
import { Places } from './places';
import { noteFields, type RecordStart } from './record-notes';
import { BARE, BARE_BLANK, quotingOf } from './quoting';
import type { RecordScan } from './record-scan';

/** Keeps count of records and lines while a file is read, and notes what they show. */
export class RecordLog {
	readonly places = new Places();
	readonly lines = new LineLedger();
	readonly bad = new BadRecords();
	/** Number of the next record; -1 is the header. */
	record = -1;
	/** Physical line on which the next record starts. */
	line = 1;
	/** Fields of the header; 0 before it. */
	width = 0;
	/** How fields of the records that were read with care stand in quotes, as bits (quoting.ts). */
	quoting = 0;
	readonly #ownBytes: boolean;
	readonly #delimiter: number;

	/** `ownBytes` is false when the bytes are not the file's own: places then have no offset. */
	constructor(ownBytes: boolean, delimiter: number) {
		this.#ownBytes = ownBytes;
		this.#delimiter = delimiter;
	}

	blankLine(byte: number): void {
		this.#note('blank-line', byte, 0);
		this.line++;
	}

	/** Records of one line each, with nothing to note. Their line ends are counted already. */
	cleanRecords(count: number): void {
		this.lines.start(this.record, this.line);
		this.record += count;
		this.line += count;
	}

	/** A whole record as `scan` says; `base` is the offset of the buffer, `bad` that of its first bad byte. */
	wholeRecord(bytes: Uint8Array, from: number, scan: RecordScan, base: number, bad: number): void {
		this.lines.start(this.record, this.line);
		const to = scan.ends[scan.count - 1];
		if (bad < base + to) {
			this.#note('not-utf8', bad, bytes[bad - base]);
			this.bad.add(bytes, from, to, bad - base);
		}
		if (this.record >= 0 && scan.count !== this.width) {
			this.#note('field-count', base + from, scan.count);
		}
		const start: RecordStart = {
			record: this.record,
			line: this.line,
			base: this.#ownBytes ? base : NaN
		};
		noteFields(this.places, scan, start);
		this.quoting = quotingOf(bytes, scan, this.#delimiter, this.quoting);
		this.line += scan.breaks;
		this.endLine(scan.lineEnd);
		this.record++;
	}

	/** A record too long to be read. Its line goes on: `endLine` says where it ends. */
	longRecord(byte: number, scan: RecordScan): void {
		this.lines.start(this.record, this.line);
		this.#note('record-too-long', byte, 0);
		// How much of it was seen depends on how the file was cut, so it counts as all of it.
		this.quoting |= BARE | BARE_BLANK;
		this.line += scan.breaks;
		this.record++;
	}

	/** The line of a record ends. */
	endLine(kind: LineEnd): void {
		this.lines.end(kind, this.line);
		if (kind !== NO_END) this.line++;
	}

	#note(rule: Parameters<Places['note']>[0], byte: number, found: number): void {
		this.places.note(rule, this.record, this.line, this.#ownBytes ? byte : -1, -1, found);
	}
}
