import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import { RecordIndex } from './record-index';
import type { RecordMarks } from './record-marks';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { Details } from '../rules/rule';

const nothing = (): Details => ({});

/** Findings on single records, as numbers of records. Ragged records are left out. */
export class RecordMatches implements Matches {
	readonly inRecords = true;
	readonly #records: number[] = [];
	#index: RecordIndex | null = null;
	readonly #calls: { readonly until: number; readonly details: (record: number) => Details }[] = [];

	constructor(
		readonly table: Table,
		readonly source: Column | null
	) {}

	get file(): string {
		return this.table.name;
	}

	get column(): string | null {
		return this.source?.name ?? null;
	}

	get columnIndex(): number {
		return this.source?.index ?? -1;
	}

	add(records: Iterable<number>, details: (record: number) => Details = nothing): void {
		for (const record of records) if (!this.table.ragged.has(record)) this.#records.push(record);
		this.#index = null;
		this.#calls.push({ until: this.#records.length, details });
	}

	get count(): number {
		return this.#records.length;
	}

	get distinct(): number {
		const { source } = this;
		return source === null ? 0 : new Set(this.#records.map((each) => source.codeAt(each))).size;
	}

	get values(): readonly MatchedValue[] {
		const { source } = this;
		if (source === null) return [];
		const counts = new Map<number, number>();
		for (const record of this.#records) {
			const code = source.codeAt(record);
			counts.set(code, (counts.get(code) ?? 0) + 1);
		}
		return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => a.key - b.key);
	}

	*hits(key: number | null): Iterable<Hit> {
		for (let index = 0; index < this.#records.length; index++) {
			const record = this.#records[index];
			if (key === null || this.source?.codeAt(record) === key) yield { record, key: index };
		}
	}

	*hitsAt(record: number, key: number | null): Iterable<Hit> {
		if (key !== null && this.source?.codeAt(record) !== key) return;
		this.#index ??= new RecordIndex(Int32Array.from(this.#records));
		for (const entry of this.#index.entriesOf(record)) yield { record, key: entry };
	}

	details(hit: Hit): Details {
		const call = this.#calls.find(({ until }) => hit.key < until);
		return call === undefined ? {} : call.details(hit.record);
	}

	text(hit: Hit): string | null {
		return this.source === null ? null : this.source.textAt(hit.record);
	}

	place(hit: Hit): Place {
		return this.table.place(hit.record, this.column);
	}

	mark(marks: RecordMarks): void {
		for (const record of this.#records) marks.add(record);
	}
}
