import type { Places } from './places';
import {
	BARE_QUOTE,
	LINE_BREAK,
	NOT_CLOSED,
	QUOTED,
	TEXT_AFTER,
	type RecordScan
} from './record-scan';

/** Where a record starts: its number, its physical line, and what to add to a position for its byte. */
export interface RecordStart {
	readonly record: number;
	readonly line: number;
	/** Offset in the file of the buffer's first byte; NaN where offsets are not known. */
	readonly base: number;
}

/** Notes what the fields of a whole record show, in their order. */
export const noteFields = (places: Places, scan: RecordScan, start: RecordStart): void => {
	for (let f = 0; f < scan.count; f++) {
		if ((scan.flags[f] & ~QUOTED) !== 0) noteField(places, scan, start, f);
	}
};

const noteField = (places: Places, scan: RecordScan, start: RecordStart, f: number): void => {
	const flags = scan.flags[f];
	const line = start.line + scan.breaksBefore[f];
	const opens = (flags & QUOTED) !== 0 ? scan.starts[f] - 1 : scan.starts[f];
	const byte = Number.isNaN(start.base) ? -1 : start.base + opens;
	const { record } = start;
	if ((flags & NOT_CLOSED) !== 0) {
		places.note('quote-not-closed', record, line, byte, f, scan.fieldBreaks[f]);
	} else if ((flags & BARE_QUOTE) !== 0) {
		places.note('quote-in-bare-field', record, line, byte, f, 0);
	}
	if ((flags & LINE_BREAK) !== 0) {
		places.note('line-break-in-field', record, line, byte, f, scan.fieldBreaks[f]);
	}
	if ((flags & TEXT_AFTER) !== 0) {
		const text = scan.ends[f] - scan.closes[f] - 1;
		places.note('text-after-quote', record, line, byte, f, text);
	}
};
