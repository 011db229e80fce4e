import type { Place } from './finding';
import type { Hit, MatchedValue, Matches } from './matches';
import type { Details } from '../rules/rule';

const nowhere: Place = { file: null, row: null, line: null, byte: null, column: null };

/** A finding at one place: the header, a whole file, the zip. */
export class PlaceMatch implements Matches {
	readonly columnIndex = -1;
	readonly inRecords = false;
	readonly distinct = 0;
	readonly values: readonly MatchedValue[] = [];
	readonly #place: Place;

	constructor(
		place: Partial<Place>,
		readonly said: Details,
		readonly count: number
	) {
		this.#place = { ...nowhere, ...place };
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

	details(): Details {
		return this.said;
	}

	text(): string | null {
		return this.said.value ?? null;
	}

	place(): Place {
		return this.#place;
	}

	mark(): void {
		// The header or a file as a whole: no record is meant.
	}
}
