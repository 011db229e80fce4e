import { BadRecords } from './bad-records';
import { LineLedger, NO_END, type LineEnd } from './line-ledger';
import { Places } from './places';
import { noteFields, type RecordStart } from './record-notes';
import { QUOTED, type RecordScan } from './record-scan';

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
	/** True once a field without quotes was met. */
	hasBare = false;
	readonly #ownBytes: boolean;

	/** `ownBytes` is false when the bytes are not the file's own: places then have no offset. */
	constructor(ownBytes: boolean) {
		this.#ownBytes = ownBytes;
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
		for (let f = 0; f < scan.count && !this.hasBare; f++) {
			this.hasBare = (scan.flags[f] & QUOTED) === 0;
		}
		this.line += scan.breaks;
		this.endLine(scan.lineEnd);
		this.record++;
	}

	/** A record too long to be read. Its line goes on: `endLine` says where it ends. */
	longRecord(byte: number, scan: RecordScan): void {
		this.lines.start(this.record, this.line);
		this.#note('record-too-long', byte, 0);
		this.hasBare = true;
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
