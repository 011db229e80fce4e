import type { Batch } from './batch';
import { CleanRun } from './clean-run';
import type { RecordScan } from './record-scan';

/** Takes the whole records of a file after its header, in order, and turns them into batches. */
export interface RecordTaker {
	/** Where the fast path may add records by itself; null when every record has to come by `take`. */
	readonly run: CleanRun | null;
	/** The header is read: records will have `width` fields. */
	begin(width: number): void;
	/**
	 * Record number `record` lies in `bytes` from `from` on, as `scan` says. A scan of no fields stands
	 * for a record too long to be read. May change the record's bytes.
	 */
	take(bytes: Uint8Array, from: number, scan: RecordScan, record: number): void;
	/** Hands on what was taken, before `bytes` change. `next` is the number of the next record. */
	flush(bytes: Uint8Array, next: number): void;
}

/** The strict reader's taker: field borders over the work buffer itself, no byte copied. */
export class BatchTaker implements RecordTaker {
	readonly run = new CleanRun();
	#ragged: number[] = [];
	readonly #batch: (batch: Batch) => void;

	constructor(batch: (batch: Batch) => void) {
		this.#batch = batch;
	}

	begin(width: number): void {
		this.run.setWidth(width);
	}

	take(bytes: Uint8Array, _from: number, scan: RecordScan, record: number): void {
		if (scan.count !== this.run.width) this.#ragged.push(record);
		this.run.add(bytes, scan);
		if (this.run.isFull()) this.flush(bytes, record + 1);
	}

	flush(bytes: Uint8Array, next: number): void {
		const { starts, ends, width, records } = this.run;
		if (records === 0) return;
		const ragged = this.#ragged;
		this.#batch({ bytes, starts, ends, width, records, first: next - records, ragged });
		this.run.records = 0;
		this.#ragged = [];
	}
}
