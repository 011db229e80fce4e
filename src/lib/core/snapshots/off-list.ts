/** Why a record is switched off. */
export type OffReason = 'missing' | 'refused' | 'cascade';

const reasons: readonly OffReason[] = ['missing', 'refused', 'cascade'];

/** A record that a receiver would switch off, and why. */
export interface OffRecord {
	/** Number in the table before. */
	readonly record: number;
	/** Number in the table after; -1 where it is missing. */
	readonly after: number;
	readonly because: OffReason;
}

/**
 * The records of one file that a receiver would switch off, in the order of the table before: packed,
 * because there may be a million.
 */
export class OffList {
	/** By record of the table before 0, or 1 and the place of the reason in `reasons`. */
	readonly #marks: Uint8Array;
	readonly #records: Int32Array;

	constructor(
		marks: Uint8Array,
		readonly afterOf: (record: number) => number
	) {
		this.#marks = marks;
		let count = 0;
		for (let record = 0; record < marks.length; record++) if (marks[record] > 0) count++;
		this.#records = new Int32Array(count);
		for (let record = 0, at = 0; at < count; record++) {
			if (marks[record] > 0) this.#records[at++] = record;
		}
	}

	get length(): number {
		return this.#records.length;
	}

	/** Record numbers of the table before. */
	get records(): Int32Array {
		return this.#records;
	}

	has(record: number): boolean {
		return (this.#marks[record] ?? 0) > 0;
	}

	at(index: number): OffRecord {
		const record = this.#records[index];
		const because = reasons[this.#marks[record] - 1];
		return { record, because, after: because === 'missing' ? -1 : this.afterOf(record) };
	}

	/** How many are off for each reason. */
	counts(): Record<OffReason, number> {
		const counts = { missing: 0, refused: 0, cascade: 0 };
		for (const record of this.#records) counts[reasons[this.#marks[record] - 1]]++;
		return counts;
	}

	*[Symbol.iterator](): Generator<OffRecord, void, undefined> {
		for (let index = 0; index < this.length; index++) yield this.at(index);
	}
}

/** The mark of a reason in the list that an `OffList` is made from. */
export const offMark = (reason: OffReason): number => reasons.indexOf(reason) + 1;

/** Nobody is switched off. */
export const nobodyOff = new OffList(new Uint8Array(0), () => -1);
