import type { Kind } from './membership';

/** How many of some people are students, staff, family, or nobody knows what. */
export type KindCounts = Readonly<Record<Kind, number>>;

/** Nobody of any kind. */
const nobody: KindCounts = { student: 0, staff: 0, family: 0, other: 0 };

/** Counts records, and where they are people what those are. */
export class KindTally {
	count = 0;
	readonly #kinds: Record<Kind, number> | null;

	/** @param isOfPeople false for records that are no people, which have no kind */
	constructor(isOfPeople: boolean) {
		this.#kinds = isOfPeople ? { ...nobody } : null;
	}

	/** What is counted, by kind; null for records that are no people. */
	get kinds(): KindCounts | null {
		return this.#kinds;
	}

	/** One record; the same object for all of a kind, because there may be a million: it is only read. */
	static one(kind: Kind | null): KindTally {
		const known = ones.get(kind);
		if (known !== undefined) return known;
		const made = new KindTally(kind !== null);
		made.add(kind);
		ones.set(kind, made);
		return made;
	}

	add(kind: Kind | null): void {
		this.count++;
		if (kind !== null && this.#kinds !== null) this.#kinds[kind]++;
	}

	addAll({ count, kinds }: KindTally): void {
		this.count += count;
		if (this.#kinds === null || kinds === null) return;
		for (const kind of kindNames) this.#kinds[kind] += kinds[kind];
	}
}

const ones = new Map<Kind | null, KindTally>();
const kindNames: readonly Kind[] = ['student', 'staff', 'family', 'other'];

/**
 * How many of some records are of each kind.
 * @param kind what a record is
 */
export function countKinds(records: Iterable<number>, kind: (record: number) => Kind): KindCounts {
	const tally = new KindTally(true);
	for (const record of records) tally.add(kind(record));
	return tally.kinds ?? nobody;
}
