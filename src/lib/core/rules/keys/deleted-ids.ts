import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import type { RosterSet } from '../roster-set';

/**
 * A mark for each identifier whose every record is deleted. One that also stands in a record that
 * stays is not gone.
 */
export function deletedIds(set: RosterSet, target: Table, ids: Column): Uint8Array {
	const stays = judgedRecords(set, target);
	const gone = new Uint8Array(ids.dictionary.size).fill(1);
	for (let record = 0; record < target.records; record++) {
		if (gone[ids.codeAt(record)] === 1 && (stays(record) || target.ragged.has(record)))
			gone[ids.codeAt(record)] = 0;
	}
	if (ids.emptyCode >= 0) gone[ids.emptyCode] = 0;
	return gone;
}
