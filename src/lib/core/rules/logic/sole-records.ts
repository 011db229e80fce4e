import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { deletedCode, judgedRecords } from '../judged-records';
import { Memory } from '../memory';
import type { RosterSet } from '../roster-set';

const UNSEEN = -1;
const UNSURE = -2;

const known = new Memory<Int32Array>();

/**
 * For each code of `from` the one record of `target` that it names in `ids`, or -1: where no record
 * holds the value, where several do (which of them is meant is open), and where the record is not
 * judged. So a rule that follows a reference stays silent where another rule speaks.
 */
export function soleRecords(set: RosterSet, from: Column, target: Table, ids: Column): Int32Array {
	const records = recordsById(set, target, ids);
	return joined(from, ids).map((id) => (id < 0 ? -1 : records[id]));
}

/** For each code of an identifier column its one judged record, or -1. */
export function recordsById(set: RosterSet, table: Table, ids: Column): Int32Array {
	const { ragged } = table;
	const status = table.column('status');
	// Which records are judged depends on their status only where some of them are to be deleted.
	const isNarrow = status !== undefined && deletedCode(set, table) >= 0;
	const things = isNarrow ? [ids, ragged, status] : [ids, ragged];
	return known.of(things, () => judgedById(set, table, ids));
}

function judgedById(set: RosterSet, table: Table, ids: Column): Int32Array {
	const records = new Int32Array(ids.dictionary.size).fill(UNSEEN);
	const judged = judgedRecords(set, table);
	let record = 0;
	for (const block of ids.codes.blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			const code = block[i];
			records[code] = records[code] === UNSEEN && judged(record) ? record : UNSURE;
		}
	}
	for (let code = 0; code < records.length; code++) records[code] = Math.max(records[code], -1);
	return records;
}
