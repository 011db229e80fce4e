import type { Place } from '../findings/finding';
import type { Hit, MatchedValue, Matches } from '../findings/matches';
import type { RecordMarks } from '../findings/record-marks';
import type { Details } from '../rules/rule';

/** Part of the findings of a rule: those of one group of the base that pass a test. It is one group. */
export class FilteredMatches implements Matches {
	readonly count: number;
	readonly distinct: number;
	readonly values: readonly MatchedValue[] = [];
	readonly #first: Hit | null = null;

	constructor(
		readonly all: Matches,
		/** Key of the group, or null where it counts several values. */
		readonly groupKey: number | null,
		readonly passes: (hit: Hit) => boolean
	) {
		const keys = new Set<number>();
		const texts = new Set<string | null>();
		let count = 0;
		for (const hit of this.hits()) {
			if (count++ === 0) this.#first = hit;
			if (keys.has(hit.key)) continue;
			keys.add(hit.key);
			texts.add(all.text(hit));
		}
		this.count = count;
		this.distinct = all.distinct === 0 ? 0 : texts.size;
	}

	get file(): string | null {
		return this.all.file;
	}

	get column(): string | null {
		return this.all.column;
	}

	get columnIndex(): number {
		return this.all.columnIndex;
	}

	get inRecords(): boolean {
		return this.all.inRecords;
	}

	first(): Hit | null {
		return this.#first;
	}

	*hits(): Iterable<Hit> {
		for (const hit of this.all.hits(this.groupKey)) if (this.passes(hit)) yield hit;
	}

	*hitsAt(record: number): Iterable<Hit> {
		for (const hit of this.all.hitsAt(record, this.groupKey)) if (this.passes(hit)) yield hit;
	}

	details(hit: Hit): Details {
		return this.all.details(hit);
	}

	text(hit: Hit): string | null {
		return this.all.text(hit);
	}

	place(hit: Hit): Place {
		return this.all.place(hit);
	}

	mark(marks: RecordMarks): void {
		for (const hit of this.hits()) {
			const record = hit.record >= 0 ? hit.record : (this.place(hit).row ?? 1) - 2;
			if (record >= 0 && record < marks.records) marks.add(record);
		}
	}
}
