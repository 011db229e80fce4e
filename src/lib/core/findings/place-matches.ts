import type { PlaceList } from '../csv/batch';
import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import { RecordIndex } from './record-index';
import type { RecordMarks } from './record-marks';
import type { Table } from '../table/table';
import type { Details } from '../rules/rule';

/**
 * Findings at places a reader noted by number, those of one column (by index; -1 for places that are
 * about a whole record). The value is left out: what the reader stumbled over is rarely a cell.
 */
export class PlaceMatches implements Matches {
	readonly distinct = 0;
	readonly values: readonly MatchedValue[] = [];
	readonly #indexes: Uint32Array;
	#index: RecordIndex | null = null;

	constructor(
		readonly table: Table,
		readonly list: PlaceList,
		readonly columnIndex: number,
		readonly more: (index: number) => Details
	) {
		const indexes: number[] = [];
		for (let i = 0; i < list.count; i++) if (list.at(i).column === columnIndex) indexes.push(i);
		this.#indexes = Uint32Array.from(indexes);
	}

	get file(): string {
		return this.table.name;
	}

	get column(): string | null {
		return this.columnIndex < 0 ? null : (this.table.header[this.columnIndex] ?? null);
	}

	get inRecords(): boolean {
		return this.list.rule !== 'blank-line';
	}

	get count(): number {
		return this.#indexes.length;
	}

	*hits(): Iterable<Hit> {
		for (const key of this.#indexes) yield { record: this.list.at(key).record, key };
	}

	*hitsAt(record: number): Iterable<Hit> {
		if (!this.inRecords) return;
		this.#index ??= new RecordIndex(Int32Array.from(this.hits(), (hit) => hit.record));
		for (const entry of this.#index.entriesOf(record)) yield { record, key: this.#indexes[entry] };
	}

	details(hit: Hit): Details {
		const said = this.more(hit.key);
		const { found, line } = this.list.at(hit.key);
		return { ...said, facts: { found, line, ...said.facts } };
	}

	text(): null {
		return null;
	}

	place(hit: Hit): Place {
		const { record, line, byte } = this.list.at(hit.key);
		const row = this.inRecords ? record + 2 : null;
		return {
			file: this.file,
			row: record < 0 ? 1 : row,
			line,
			byte: byte < 0 ? null : byte,
			column: this.column
		};
	}

	mark(marks: RecordMarks): void {
		if (!this.inRecords) return;
		for (const { record } of this.hits()) {
			if (record >= 0 && record < marks.records) marks.add(record);
		}
	}
}
