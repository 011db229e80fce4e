import type { CsvEnd, LineShifts } from './batch';
import { LF } from './bounds';

/** How a record ends, as an index of counts: not at all (the last of a file), LF, CRLF or a lone CR. */
export type LineEnd = 0 | 1 | 2 | 3;
export const NO_END = 0;
export const LF_END = 1;
export const CRLF_END = 2;
export const CR_END = 3;

/**
 * The line end that stands at `p`, or NO_END when the bytes, which reach up to `limit`, do not show
 * it yet. A CR ends a line by itself wherever no LF follows: old Macs and broken converters write it,
 * and to read it as data would glue records together.
 */
export const lineEndAt = (bytes: Uint8Array, p: number, limit: number): LineEnd => {
	if (p >= limit) return NO_END;
	if (bytes[p] === LF) return LF_END;
	if (p + 1 >= limit) return NO_END;
	return bytes[p + 1] === LF ? CRLF_END : CR_END;
};

/** Counts line ends and keeps the difference between record and line numbers. */
export class LineLedger {
	/** Records that end in each way. */
	readonly counts = new Float64Array(4);
	/** The only kind of line end so far; NO_END before the first and once there are two kinds. */
	only: LineEnd = NO_END;
	#firstOther = 0;
	readonly #records: number[] = [];
	readonly #shifts: number[] = [];
	#shift = 0;

	/** A record ends on `line` in the given way. */
	end(kind: LineEnd, line: number): void {
		this.counts[kind]++;
		if (kind === NO_END || this.#firstOther > 0) return;
		if (this.only !== NO_END && this.only !== kind) this.#firstOther = line;
		this.only = this.#firstOther > 0 ? NO_END : kind;
	}

	/** Record `record` (0 is the first after the header) starts on `line`. */
	start(record: number, line: number): void {
		const shift = line - (record + 2);
		if (shift === this.#shift) return;
		this.#shift = shift;
		this.#records.push(record);
		this.#shifts.push(shift);
	}

	lineEnds(): CsvEnd['lineEnds'] {
		const [none, lf, crlf, cr] = this.counts;
		return { crlf, lf, cr, none, firstOther: this.#firstOther };
	}

	lineShifts(): LineShifts {
		return { records: this.#records, shifts: this.#shifts };
	}
}
