import type { Column } from '../../table/column';
import { joined } from '../joins';

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
	const lacking: number[] = [];
	let seated = 0;
	for (let id = 0; id < byId.length; id++) {
		if (byId[id] > 0) seated++;
		else if (id !== ids.emptyCode && isMeant(id)) lacking.push(id);
	}
	const usual = Math.max(1, kept / Math.max(1, seated));
	return strays >= lacking.length * usual ? [] : lacking;
}
