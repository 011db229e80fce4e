import type { Batch } from '../csv/batch';
import type { Column } from '../table/column';
import type { NamingColumn } from './previous-needs';

const COMMA = 0x2c;

/** Counts the records that stay as they are and name what the new delivery deletes. */
export class NamingCount {
	/** For each code of the target's ids in the new delivery. */
	readonly counts: Uint32Array;
	/** Place of the column in its file, -1 where the file does not have it. */
	at = -1;
	/** The record that was counted last for a code, so that a list that names it twice counts once. */
	readonly #last: Int32Array;
	#guess = -1;

	constructor(
		readonly naming: NamingColumn,
		/** Ids of the records that the new delivery brings anew; null where it brings none. */
		readonly own: Column | null
	) {
		this.counts = new Uint32Array(naming.ids.dictionary.size);
		this.#last = new Int32Array(this.counts.length).fill(-1);
	}

	/** Looks through `records` of a batch; `id` is the place of their ids. */
	batch(batch: Batch, view: DataView, records: Int32Array, id: number): void {
		if (this.at < 0) return;
		for (const record of records) {
			if (this.naming.isList) this.#list(batch, view, record, id);
			else
				this.#item(batch, view, record, id, this.#start(batch, record), this.#end(batch, record));
		}
	}

	#start({ starts, width }: Batch, record: number): number {
		return starts[record * width + this.at];
	}

	#end({ ends, width }: Batch, record: number): number {
		return ends[record * width + this.at];
	}

	#list(batch: Batch, view: DataView, record: number, id: number): void {
		let from = this.#start(batch, record);
		const end = this.#end(batch, record);
		for (let at = from; at <= end; at++) {
			if (at < end && view.getUint8(at) !== COMMA) continue;
			this.#item(batch, view, record, id, from, at);
			from = at + 1;
		}
	}

	/** One id in `[start, end)`, named by a record. */
	#item(
		{ starts, ends, width, first }: Batch,
		view: DataView,
		record: number,
		id: number,
		start: number,
		end: number
	): void {
		if (start === end) return;
		const { ids, gone } = this.naming;
		const code = ids.dictionary.findBytes(view, start, end, this.#guess);
		if (code < 0) return;
		this.#guess = code;
		if (gone[code] === 0 || this.#last[code] === first + record) return;
		const own = record * width + id;
		const isBrought =
			this.own !== null && this.own.dictionary.findBytes(view, starts[own], ends[own]) >= 0;
		if (isBrought) return;
		this.#last[code] = first + record;
		this.counts[code]++;
	}
}
