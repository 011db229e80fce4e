import type { Column } from '../../table/column';
import { joined } from '../joins';
import { Memory } from '../memory';

const everyId = (): boolean => true;

/**
 * The codes of an identifier column that no enrollment names.
 *
 * Enrollments that name a class (or a user) that does not exist were meant for some: when there are as
 * many of them as these records would usually have, they are why the records seem empty, and the rule
 * on missing references speaks of that. Then there are none.
 * @param named the column of enrollments.csv that names the records
 * @param seats by code of `named`, the enrollments that count
 * @param isMeant tells of a code of `ids` whether the record should have some
 */
export function unseated(
	ids: Column,
	named: Column,
	seats: Uint32Array,
	isMeant: (id: number) => boolean = everyId
): number[] {
	const { strays, usual, free } = known.of([ids, named, seats], () =>
		countedIds(ids, named, seats)
	);
	const lacking = free.filter(isMeant);
	return strays >= lacking.length * usual ? [] : lacking;
}

/** The enrollments of a column of identifiers. */
interface Counted {
	/** Enrollments that name none of them. */
	readonly strays: number;
	/** How many a record has that has any. */
	readonly usual: number;
	/** Identifiers without any. */
	readonly free: readonly number[];
}

const known = new Memory<Counted>();

function countedIds(ids: Column, named: Column, seats: Uint32Array): Counted {
	const byId = new Uint32Array(ids.dictionary.size);
	const codes = joined(named, ids);
	let [strays, kept] = [0, 0];
	for (let code = 0; code < codes.length; code++) {
		const id = codes[code];
		if (id < 0) strays += seats[code];
		else {
			byId[id] += seats[code];
			kept += seats[code];
		}
	}
	const free: number[] = [];
	let seated = 0;
	for (let id = 0; id < byId.length; id++) {
		if (byId[id] > 0) seated++;
		else if (id !== ids.emptyCode) free.push(id);
	}
	return { strays, usual: Math.max(1, kept / Math.max(1, seated)), free };
}
