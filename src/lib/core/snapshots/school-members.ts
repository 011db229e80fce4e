import { listItems } from '../rules/distinct-values';
import type { Table } from '../table/table';
import { offRecords } from './off-records';

/** Columns in which the files name the school of a record. */
const SCHOOL_COLUMNS = ['orgSourcedIds', 'schoolSourcedId', 'orgSourcedId', 'primaryOrgSourcedId'];

/**
 * How many of some records (of all that are there, for null) belong to each school, by its sourcedId.
 * A record that names two schools counts at both.
 */
export function membersBySchool(
	table: Table,
	records: readonly number[] | null
): Map<string, number> {
	const column = SCHOOL_COLUMNS.map((name) => table.column(name)).find(
		(each) => each !== undefined
	);
	const members = new Map<string, number>();
	if (column === undefined) return members;
	const counts = new Uint32Array(column.dictionary.size);
	if (records !== null) for (const record of records) counts[column.codeAt(record)]++;
	else countAll(table, column.codes.blocks, counts);
	counts.forEach((count, code) => {
		if (count === 0) return;
		for (const school of new Set(listItems(column.text(code)))) {
			if (school !== '') members.set(school, (members.get(school) ?? 0) + count);
		}
	});
	return members;
}

function countAll(table: Table, blocks: readonly ArrayLike<number>[], counts: Uint32Array): void {
	const isOff = offRecords(table);
	let record = 0;
	for (const block of blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			if (isOff === null || !isOff(record)) counts[block[i]]++;
		}
	}
}
