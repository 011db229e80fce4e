import type { DemandOf } from '../demands/interpreter';
import type { Demand } from '../format/profile';

/** What two demands want differently. */
export interface Opposition {
	/** The file that differs; null for the zip as a whole. */
	readonly file: string | null;
	/** Its columns that differ; none where the file as a whole does. */
	readonly columns: readonly string[];
	/** What each of them wants, to follow "wants". */
	readonly wants: readonly [string, string];
}

/** What is known of the two receivers besides the two demands. */
export interface Pair {
	/** True where a zip that both take has something in the cells of a column. */
	readonly isNeeded: (file: string, column: string) => boolean;
}

/** Looks at two demands of certain kinds, whichever receiver has which. */
export interface Test {
	readonly kinds: readonly [Demand['kind'], Demand['kind']];
	readonly look: (one: Demand, other: Demand, pair: Pair) => readonly Opposition[];
}

/** A test for a demand of one kind and one of another. */
export const test = <A extends Demand['kind'], B extends Demand['kind']>(
	kinds: readonly [A, B],
	look: (one: DemandOf<A>, other: DemandOf<B>, pair: Pair) => readonly Opposition[]
): Test => ({
	kinds,
	// Who runs a test hands in demands of its kinds; the compiler does not know that here.
	look: look as Test['look']
});

/** Files or columns by name, or all of them. */
export type Names = '*' | readonly string[];

export const shared = <Item>(one: readonly Item[], other: readonly Item[]): Item[] =>
	one.filter((item) => other.includes(item));

/** The names of which both speak; `*` for all where both do. */
export function sharedNames(one: Names, other: Names): string[] {
	if (one === '*') return other === '*' ? ['*'] : [...other];
	return other === '*' ? [...one] : shared(one, other);
}

/** Something that the whole zip cannot be for both. */
export const wholeZip = (wants: readonly [string, string]): Opposition[] => [
	{ file: null, columns: [], wants }
];
