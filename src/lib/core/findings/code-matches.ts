import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import type { RecordMarks } from './record-marks';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { Details, Narrowing } from '../rules/rule';

const nothing = (): Details => ({});

/** Values of which the first finding is remembered: at least as many as there may be groups of a column. */
const MOST_FIRSTS = 64;

/** Findings on cells by their code: every record whose cell holds a marked code. */
export class CodeMatches implements Matches {
	readonly inRecords = true;
	readonly #counts: Uint32Array;
	/** Number of the call that marked a code, from 1; 0 for codes without a finding. */
	readonly #marked: Uint8Array;
	readonly #details: ((code: number) => Details)[] = [];
	/** The code that details were asked for last, and these. */
	#known: { readonly key: number; readonly details: Details } | null = null;
	#how: Narrowing = {};
	#counted = false;
	#sum = 0;
	#distinct = 0;
	/** By code the first record with a finding, for those that come first. */
	readonly #firsts = new Map<number, number>();

	constructor(
		readonly table: Table,
		readonly source: Column
	) {
		this.#counts = new Uint32Array(source.dictionary.size);
		this.#marked = new Uint8Array(source.dictionary.size);
	}

	get file(): string {
		return this.table.name;
	}

	get column(): string {
		return this.source.name;
	}

	get columnIndex(): number {
		return this.source.index;
	}

	get together(): boolean {
		return this.#how.together === true;
	}

	/** Adds codes; several calls of one rule for the same column add up. */
	add(
		codes: Iterable<number>,
		details: (code: number) => Details = nothing,
		how: Narrowing = {}
	): void {
		this.#how = how;
		this.#details.push(details);
		for (const code of codes) this.#marked[code] = this.#details.length;
		this.#counted = false;
		this.#known = null;
	}

	get count(): number {
		this.#count(null);
		return this.#sum;
	}

	get distinct(): number {
		this.#count(null);
		return this.#distinct;
	}

	get values(): readonly MatchedValue[] {
		this.#count(null);
		const values: MatchedValue[] = [];
		this.#counts.forEach((count, key) => {
			if (count > 0) values.push({ key, count });
		});
		return values;
	}

	first(key: number | null): Hit | null {
		this.#count(null);
		for (const [code, record] of this.#firsts) {
			if (key === null || code === key) return { record, key: code };
		}
		return null;
	}

	*hits(key: number | null): Iterable<Hit> {
		const marked = key === null ? this.#marked : new Uint8Array(this.#marked.length);
		if (key !== null) marked[key] = 1;
		for (const record of this.source.recordsOf(marked)) {
			if (this.#isJudged(record)) yield { record, key: this.source.codeAt(record) };
		}
	}

	hitsAt(record: number, key: number | null): readonly Hit[] {
		const code = this.source.codeAt(record);
		const isFound = this.#marked[code] !== 0 && (key === null || key === code);
		return isFound && this.#isJudged(record) ? [{ record, key: code }] : [];
	}

	/** A million findings of one value share what is said of it: a candidate is searched for once. */
	details({ key }: Hit): Details {
		if (this.#known?.key !== key) {
			this.#known = { key, details: this.#details[this.#marked[key] - 1](key) };
		}
		return this.#known.details;
	}

	text(hit: Hit): string {
		return this.source.text(hit.key);
	}

	place(hit: Hit): Place {
		return this.table.place(hit.record, this.column);
	}

	mark(marks: RecordMarks): void {
		this.#counted = false;
		this.#count(marks);
	}

	#isJudged(record: number): boolean {
		const { judged } = this.#how;
		return !this.table.ragged.has(record) && (judged === undefined || judged(record));
	}

	/** One pass over the codes counts per value and marks the records. */
	#count(marks: RecordMarks | null): void {
		if (this.#counted) return;
		this.#counted = true;
		this.#firsts.clear();
		const marked = this.#marked;
		const counts = this.#counts.fill(0);
		const { judged } = this.#how;
		const passes =
			this.table.ragged.size === 0 ? judged : (record: number) => this.#isJudged(record);
		let first = 0;
		for (const block of this.source.codes.blocks) {
			for (let i = 0; i < block.length; i++) {
				const code = block[i];
				if (marked[code] === 0) continue;
				if (passes !== undefined && !passes(first + i)) continue;
				if (counts[code]++ === 0 && this.#firsts.size < MOST_FIRSTS)
					this.#firsts.set(code, first + i);
				marks?.add(first + i);
			}
			first += block.length;
		}
		this.#sum = counts.reduce((sum, count) => sum + count, 0);
		this.#distinct = counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
	}
}
