import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import type { Details } from '../rules/rule';
import type { RecordMarks } from './record-marks';

/** A finding at one place: the header, a whole file, the zip, or a record that is named by its row. */
export class PlaceMatch implements Matches {
	readonly columnIndex = -1;
	readonly count = 1;
	readonly inRecords = false;
	readonly distinct = 0;
	readonly values: readonly MatchedValue[] = [];
	readonly #place: Place;

	constructor(
		{ file = null, row = null, line = null, byte = null, column = null }: Partial<Place>,
		readonly said: Details
	) {
		// Named one by one: what is given may carry more than a place, and the report prints all of it.
		this.#place = { file, row, line, byte, column };
	}

	get file(): string | null {
		return this.#place.file;
	}

	get column(): string | null {
		return this.#place.column;
	}

	hits(): Iterable<Hit> {
		return [{ record: -1, key: 0 }];
	}

	hitsAt(record: number): Iterable<Hit> {
		return this.#place.row === record + 2 ? this.hits() : [];
	}

	details(): Details {
		return this.said;
	}

	text(): string | null {
		return this.said.value ?? null;
	}

	place(): Place {
		return this.#place;
	}

	mark(marks: RecordMarks): void {
		const record = (this.#place.row ?? 1) - 2;
		if (record >= 0 && record < marks.records) marks.add(record);
	}
}
