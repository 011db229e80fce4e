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
	let [strays, kept] = [0, 0];
	joined(named, ids).forEach((id, code) => {
		if (id < 0) strays += seats[code];
		else {
			byId[id] += seats[code];
			kept += seats[code];
		}
	});
	const lacking: number[] = [];
	for (let id = 0; id < byId.length; id++) {
		if (byId[id] === 0 && id !== ids.emptyCode && isMeant(id)) lacking.push(id);
	}
	const usual = Math.max(1, kept / Math.max(1, byId.filter((count) => count > 0).length));
	return strays >= lacking.length * usual ? [] : lacking;
}
