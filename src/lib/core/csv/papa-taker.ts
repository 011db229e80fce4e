import Papa from 'papaparse';
import type { Batch } from './batch';
import { QUOTE } from './bounds';
import { BARE_QUOTE, NOT_CLOSED, TEXT_AFTER, fieldEnd, type RecordScan } from './record-scan';
import type { RecordTaker } from './record-taker';

/** Bytes of records gathered before they go to papaparse together. */
const blockBytes = 1 << 20;

const odd = BARE_QUOTE | NOT_CLOSED | TEXT_AFTER;

/**
 * The lenient reader's taker: gathers whole records into blocks for papaparse and makes batches of
 * the fields it gives back. Papaparse drops blanks behind a closing quote and joins records over
 * stray ones without a word, so a record with odd quotes is put in order before: its fields as
 * `RecordScan` read them, each in quotes. Both then have to count the same fields, or one is wrong.
 */
export class PapaTaker implements RecordTaker {
	readonly run = null;
	readonly #delimiter: string;
	readonly #batch: (batch: Batch) => void;
	#width = 0;
	#block = new Uint8Array(1 << 12);
	#length = 0;
	/** Fields of each record in the block. */
	#counts: number[] = [];
	#ragged: number[] = [];
	#next = 0;

	constructor(delimiter: string, batch: (batch: Batch) => void) {
		this.#delimiter = delimiter;
		this.#batch = batch;
	}

	begin(width: number): void {
		this.#width = width;
	}

	take(bytes: Uint8Array, from: number, scan: RecordScan, record: number): void {
		if (this.#counts.length > 0) this.#append(newline);
		if (scan.count === 0) this.#append(emptyField);
		else if (hasOddQuotes(scan)) this.#appendInOrder(bytes, scan);
		else this.#append(bytes.subarray(from, scan.ends[scan.count - 1]));
		if (scan.count !== this.#width) this.#ragged.push(record);
		this.#counts.push(Math.max(1, scan.count));
		this.#next = record + 1;
		if (this.#length >= blockBytes) this.finish();
	}

	/** Nothing to do: the block is a copy, and short blocks would be slow. */
	flush(): void {
		return;
	}

	/** Hands on the last block. */
	finish(): void {
		if (this.#counts.length === 0) return;
		const block = this.#block.subarray(0, this.#length);
		const rows = this.#rows(new TextDecoder('utf-8', { ignoreBOM: true }).decode(block));
		const batch = encodeRows(rows, this.#width, this.#length * 3);
		const { length } = rows;
		const ragged = this.#ragged;
		this.#batch({
			...batch,
			width: this.#width,
			records: length,
			first: this.#next - length,
			ragged
		});
		this.#length = 0;
		this.#counts = [];
		this.#ragged = [];
	}

	#rows(text: string): string[][] {
		// Papaparse takes one byte order mark off its input: one that is data needs another before it.
		const input = text.startsWith('\ufeff') ? '\ufeff' + text : text;
		const options = { delimiter: this.#delimiter, newline: '\n', header: false } as const;
		const { data } = Papa.parse<string[]>(input, options);
		const counts = this.#counts;
		const agrees =
			data.length === counts.length && data.every((row, r) => row.length === counts[r]);
		if (!agrees) throw new Error('the two CSV readers count different fields');
		return data;
	}

	#append(piece: Uint8Array): void {
		if (this.#length + piece.length > this.#block.length) {
			const wider = new Uint8Array((this.#length + piece.length) * 2);
			wider.set(this.#block.subarray(0, this.#length));
			this.#block = wider;
		}
		this.#block.set(piece, this.#length);
		this.#length += piece.length;
	}

	#appendInOrder(bytes: Uint8Array, scan: RecordScan): void {
		const delimiter = encoder.encode(this.#delimiter);
		for (let f = 0; f < scan.count; f++) {
			if (f > 0) this.#append(delimiter);
			this.#append(inQuotes(bytes.subarray(scan.starts[f], fieldEnd(bytes, scan, f))));
		}
	}
}

const encoder = new TextEncoder();
const newline = encoder.encode('\n');
const emptyField = encoder.encode('""');

const hasOddQuotes = (scan: RecordScan): boolean => {
	for (let f = 0; f < scan.count; f++) if ((scan.flags[f] & odd) !== 0) return true;
	return false;
};

const inQuotes = (field: Uint8Array): Uint8Array => {
	const quoted = new Uint8Array(field.length * 2 + 2);
	let length = 0;
	quoted[length++] = QUOTE;
	for (const byte of field) {
		if (byte === QUOTE) quoted[length++] = QUOTE;
		quoted[length++] = byte;
	}
	quoted[length++] = QUOTE;
	return quoted.subarray(0, length);
};

/** Fields as bytes with their borders, each row cut or filled up to `width`. */
const encodeRows = (
	rows: readonly string[][],
	width: number,
	mostBytes: number
): Pick<Batch, 'bytes' | 'starts' | 'ends'> => {
	const bytes = new Uint8Array(mostBytes);
	const starts = new Int32Array(rows.length * width);
	const ends = new Int32Array(rows.length * width);
	let length = 0;
	rows.forEach((row, r) => {
		for (let f = 0; f < Math.min(width, row.length); f++) {
			starts[r * width + f] = length;
			length += encoder.encodeInto(row[f], bytes.subarray(length)).written;
			ends[r * width + f] = length;
		}
	});
	return { bytes, starts, ends };
};
