import type { Facts } from '../../findings/finding';
import type { Column } from '../../table/column';
import type { Details, ItemCase } from '../rule';
import { danglingCodes, danglingItems } from './dangling';
import { nearMisses, type NearMiss } from './near-miss';
import type { ReadReference } from './references';
import { targetFacts } from './target-names';

/** So many values get a search for near misses: in a file that is wrong throughout it would not help. */
export const MAX_SOUGHT = 10_000;

/** The codes of cells that name nobody, and what to say of each. */
export interface DanglingCells {
	readonly codes: readonly number[];
	readonly details: (code: number) => Details;
}

/** The dangling cells of a reference that is no list. Near misses are sought when somebody looks. */
export function danglingCells({ column, ids, to }: ReadReference): DanglingCells {
	const codes = danglingCodes(column, ids);
	const facts = targetFacts(to.file);
	let near: Map<string, NearMiss> | undefined;
	return {
		codes,
		details: (code) => {
			near ??= nearOf(
				codes.slice(0, MAX_SOUGHT).map((each) => column.text(each)),
				ids
			);
			return detailsOf(near.get(column.text(code)), facts);
		}
	};
}

/** The dangling items of a reference that is a list. */
export function danglingCases({ column, ids, to }: ReadReference): ItemCase[] {
	const items = danglingItems(column, ids);
	const facts = targetFacts(to.file);
	const near = nearOf([...items.keys()], ids);
	return [...items].map(([value, codes]) => ({
		value,
		codes,
		...detailsOf(near.get(value), facts)
	}));
}

const nearOf = (values: readonly string[], ids: Column): Map<string, NearMiss> =>
	values.length === 0 ? new Map() : nearMisses(values.slice(0, MAX_SOUGHT), ids);

const detailsOf = (near: NearMiss | undefined, facts: Facts): Details =>
	near === undefined ? { facts } : { facts, variant: near.kind, candidate: near.candidate };
