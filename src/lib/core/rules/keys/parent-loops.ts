import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joined } from '../joins';

/** Records of which each names the next as its parent, and the last the first. */
export type Loop = readonly number[];

/**
 * The loops that parents make in a file that refers to itself; a record that names itself is a loop
 * of one. Each loop begins with its first record in the file. Every record is walked over once.
 * @param judged which records take part
 */
export function parentLoops(
	table: Table,
	parents: Column,
	ids: Column,
	judged: (record: number) => boolean
): Loop[] {
	const targets = joined(parents, ids);
	const parentOf = (record: number): number => {
		const id = judged(record) ? targets[parents.codeAt(record)] : -1;
		return id < 0 ? -1 : ids.firstRecords[id];
	};
	/** Number of the walk that came by a record, from 1. */
	const walks = new Uint32Array(table.records);
	const loops: Loop[] = [];
	for (let start = 0; start < table.records; start++) {
		let record = start;
		while (record >= 0 && walks[record] === 0) {
			walks[record] = start + 1;
			record = parentOf(record);
		}
		if (record >= 0 && walks[record] === start + 1) loops.push(loopFrom(record, parentOf));
	}
	return loops;
}

/** The loop through a record, from its first record in the file on. */
function loopFrom(record: number, parentOf: (record: number) => number): Loop {
	const loop = [record];
	for (let next = parentOf(record); next !== record; next = parentOf(next)) loop.push(next);
	const first = loop.reduce((least, each, at) => (each < loop[least] ? at : least), 0);
	return [...loop.slice(first), ...loop.slice(0, first)];
}
