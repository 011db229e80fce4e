import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { Details } from '../rule';
import { foldedCodes } from './folded-codes';
import { byRecord, nameCodes } from './name-codes';
import { enabledUsers, type People } from './people';
import { standingRecords } from './standing-records';

/** A record of users.csv, and an earlier one that is probably the same person. */
export interface Pair {
	readonly record: number;
	readonly first: number;
}

const known = new WeakMap<Column, Int32Array>();

/** For each record of users.csv a number of its e-mail address, whatever its case; -1 for none. */
export function emailNumbers(email: Column): Int32Array {
	const before = known.get(email);
	if (before !== undefined) return before;
	const folded = foldedCodes(email);
	const byCode = new Int32Array(email.dictionary.size);
	for (let code = 0; code < byCode.length; code++) byCode[code] = folded?.[code] ?? code;
	if (email.emptyCode >= 0) byCode[email.emptyCode] = -1;
	const numbers = byRecord(email, byCode);
	known.set(email, numbers);
	return numbers;
}

/** For each record of users.csv numbers of the given and of the family name. */
export function nameNumbers(
	given: Column,
	family: Column
): [given: Int32Array, family: Int32Array] {
	return [byRecord(given, nameCodes(given)), byRecord(family, nameCodes(family))];
}

/**
 * Pairs within groups of records: each record with the first one before it that may be the same
 * person. Records that are not there any more and accounts that are switched off do not count, for
 * that is how an account that was made twice is put away. Nor do two records with one identifier,
 * about which another rule speaks, and people in different roles: a teacher who has a child at the
 * school has two records, and has to in versions that know one role a person.
 */
export function pairsOf(
	people: People,
	groups: readonly (readonly number[])[],
	isSame: (record: number, first: number) => boolean
): Pair[] {
	const { table, ids, kinds } = people;
	const [stands, isEnabled] = [standingRecords(table), enabledUsers(people)];
	const kindOf = (record: number): number => kinds[ids.codeAt(record)];
	const areAlike = (record: number, first: number): boolean =>
		(kindOf(record) & kindOf(first)) !== 0 && ids.codeAt(record) !== ids.codeAt(first);
	return groups.flatMap((group) => {
		const counted = group.filter((record) => stands(record) && isEnabled(record));
		return counted.flatMap((record, at) => {
			const first = counted
				.slice(0, at)
				.find((before) => areAlike(record, before) && isSame(record, before));
			return first === undefined ? [] : [{ record, first }];
		});
	});
}

/** What to show of a pair: the identifier of the first record, and where it stands. */
export const pairDetails = (table: Table, ids: Column, first: number): Details => ({
	facts: { other: ids.textAt(first), firstLine: table.line(first) },
	related: [table.place(first, ids.name)]
});
