import type { Batch } from '../csv/batch';
import type { CsvSink } from '../csv/csv-sink';
import { DELETED } from '../rules/judged-records';
import { Column } from '../table/column';
import type { FileNeed } from './previous-needs';
import { NamingCount } from './naming-count';

const deleted = new TextEncoder().encode(DELETED);

/**
 * Takes the records of one file of the previous delivery and keeps what is needed of them: ids where
 * they are asked for, else marks and counts by the codes of the new delivery. Columns that nobody
 * asks for, passwords among them, are passed over.
 */
export class PreviousFile implements CsvSink {
	readonly ids: Column;
	readonly held: Uint8Array;
	readonly counts: readonly NamingCount[];
	/** False when the file has no column of ids. */
	hasIds = false;
	#id = -1;
	#status = -1;

	constructor(
		readonly name: string,
		readonly need: FileNeed
	) {
		this.ids = new Column(name, 'sourcedId', 0);
		this.held = new Uint8Array(need.own?.dictionary.size ?? 0);
		this.counts = need.naming.map((column) => new NamingCount(column, need.own));
	}

	header(fields: readonly string[]): void {
		this.#id = fields.indexOf('sourcedId');
		this.#status = fields.indexOf('status');
		this.hasIds = this.#id >= 0;
		for (const count of this.counts) count.at = fields.indexOf(count.naming.name);
	}

	batch(batch: Batch): void {
		if (!this.hasIds) return;
		const { buffer, byteOffset, byteLength } = batch.bytes;
		const view = new DataView(buffer, byteOffset, byteLength);
		const kept = this.#kept(batch);
		if (this.need.ids) this.#addIds(batch, view, kept);
		if (this.need.held) this.#mark(batch, view, kept);
		const ragged = new Set(batch.ragged);
		const whole =
			ragged.size === 0 ? kept : kept.filter((record) => !ragged.has(batch.first + record));
		for (const count of this.counts) count.batch(batch, view, whole, this.#id);
	}

	/** The records of a batch without those that were deleted in that very delivery. */
	#kept({ bytes, starts, ends, width, records }: Batch): Int32Array {
		const kept = new Int32Array(records);
		let count = 0;
		for (let record = 0; record < records; record++) {
			const at = record * width + this.#status;
			const isLong = this.#status >= 0 && ends[at] - starts[at] === deleted.length;
			const isGone = isLong && deleted.every((byte, index) => bytes[starts[at] + index] === byte);
			if (!isGone) kept[count++] = record;
		}
		return kept.subarray(0, count);
	}

	#addIds(batch: Batch, view: DataView, kept: Int32Array): void {
		const { width } = batch;
		const starts = kept.map((record) => batch.starts[record * width + this.#id]);
		const ends = kept.map((record) => batch.ends[record * width + this.#id]);
		this.ids.append({ ...batch, starts, ends, width: 1, records: kept.length }, view);
	}

	#mark({ starts, ends, width }: Batch, view: DataView, kept: Int32Array): void {
		const { own } = this.need;
		if (own === null) return;
		let code = -1;
		for (const record of kept) {
			const at = record * width + this.#id;
			code = own.dictionary.findBytes(view, starts[at], ends[at], code + 1);
			if (code >= 0) this.held[code] = 1;
		}
	}
}
