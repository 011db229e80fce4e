import type { RecordNames } from '../snapshots/people';
import { cell } from './coded-cells';
import type { EnrollmentIndex } from './enrollment-index';
import { foldedName } from './folded-name';
import type { SchoolCard, SchoolsFound } from './shapes';
import { isCurrent, type Standings } from './standing';

/** The schools that classes name, with their classes that are under way or will be. */
export class SchoolClasses {
	readonly #bySchool = new Map<string, number[]>();
	readonly #cards: readonly SchoolCard[];

	constructor(index: EnrollmentIndex, names: RecordNames, standings: Standings) {
		const { classes } = index;
		for (let record = 0; record < (classes?.records ?? 0); record++) {
			const id = cell(classes, 'schoolSourcedId', record);
			const terms = standings.ofTerms(record);
			if (id === '' || standings.isClassOff(record)) continue;
			if (terms !== null && !isCurrent(terms)) continue;
			const known = this.#bySchool.get(id);
			if (known === undefined) this.#bySchool.set(id, [record]);
			else known.push(record);
		}
		this.#cards = [...this.#bySchool]
			.map(([id, records]) => ({ id, name: names.school(id), classes: records.length }))
			.map((card) => ({ card, key: foldedName(card.name) }))
			.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
			.map(({ card }) => card);
	}

	find(query: string, limit: number): SchoolsFound {
		const wanted = foldedName(query);
		const id = query.trim();
		const found = this.#cards.filter(
			(card) => wanted === '' || foldedName(card.name).includes(wanted) || card.id === id
		);
		return { schools: found.slice(0, limit), count: found.length };
	}

	of(school: string): readonly number[] | null {
		return this.#bySchool.get(school) ?? null;
	}
}
