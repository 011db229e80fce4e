import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import type { RecordMarks } from './record-marks';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { Details, ItemCase, Narrowing } from '../rules/rule';

/** Per case how many findings it has, and the record of the first. */
interface Counted {
	readonly counts: Uint32Array;
	readonly firsts: Map<number, number>;
}

/** Findings on items of list cells: a cell with two bad items has two findings. */
export class ItemMatches implements Matches {
	readonly inRecords = true;
	readonly #cases: ItemCase[] = [];
	/** For each code the cases (by index) that its cell holds. */
	readonly #byCode = new Map<number, number[]>();
	#how: Narrowing = {};
	#counted: Counted | null = null;

	constructor(
		readonly table: Table,
		readonly source: Column
	) {}

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

	add(cases: readonly ItemCase[], how: Narrowing = {}): void {
		this.#how = how;
		this.#counted = null;
		for (const each of cases) {
			const index = this.#cases.push(each) - 1;
			for (const code of each.codes) this.#casesOf(code).push(index);
		}
	}

	get count(): number {
		return this.#count().counts.reduce((sum, count) => sum + count, 0);
	}

	get distinct(): number {
		return this.#count().firsts.size;
	}

	get values(): readonly MatchedValue[] {
		return [...this.#count().counts]
			.map((count, key) => ({ key, count }))
			.filter(({ count }) => count > 0);
	}

	first(key: number | null): Hit | null {
		for (const [found, record] of this.#count().firsts) {
			if (key === null || found === key) return { record, key: found };
		}
		return null;
	}

	*hits(key: number | null): Iterable<Hit> {
		const marked = new Uint8Array(this.source.dictionary.size);
		for (const code of this.#byCode.keys()) marked[code] = 1;
		for (const record of this.source.recordsOf(marked)) {
			yield* this.hitsAt(record, key);
		}
	}

	*hitsAt(record: number, key: number | null): Iterable<Hit> {
		if (this.table.ragged.has(record) || this.#how.judged?.(record) === false) return;
		const cases = this.#byCode.get(this.source.codeAt(record)) ?? [];
		for (const found of cases) if (key === null || found === key) yield { record, key: found };
	}

	details(hit: Hit): Details {
		return this.#cases[hit.key];
	}

	text(hit: Hit): string {
		return this.#cases[hit.key].value;
	}

	place(hit: Hit): Place {
		return this.table.place(hit.record, this.column);
	}

	mark(marks: RecordMarks): void {
		for (const { record } of this.hits(null)) marks.add(record);
	}

	#count(): Counted {
		if (this.#counted !== null) return this.#counted;
		const counts = new Uint32Array(this.#cases.length);
		const firsts = new Map<number, number>();
		for (const { record, key } of this.hits(null)) {
			if (counts[key]++ === 0) firsts.set(key, record);
		}
		this.#counted = { counts, firsts };
		return this.#counted;
	}

	#casesOf(code: number): number[] {
		const known = this.#byCode.get(code);
		if (known !== undefined) return known;
		const fresh: number[] = [];
		this.#byCode.set(code, fresh);
		return fresh;
	}
}
