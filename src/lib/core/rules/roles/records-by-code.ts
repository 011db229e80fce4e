import type { Column } from '../../table/column';

/**
 * For each code that two records or more hold, these records in their order. Records for which
 * `isWanted` is false are left out. Two passes over the codes and one list for all, so that a district
 * in which everybody has several rows makes no list per person beforehand.
 */
export function* recordsByCode(
	column: Column,
	isWanted: (record: number) => boolean
): Generator<Int32Array, void, undefined> {
	const starts = new Int32Array(column.dictionary.size + 1);
	eachWanted(column, isWanted, (code) => starts[code + 1]++);
	for (let code = 0; code + 1 < starts.length; code++) starts[code + 1] += starts[code];
	const lists = new Int32Array(starts[starts.length - 1]);
	const next = starts.slice();
	eachWanted(column, isWanted, (code, record) => (lists[next[code]++] = record));
	for (let code = 0; code + 1 < starts.length; code++) {
		if (starts[code + 1] - starts[code] > 1) yield lists.subarray(starts[code], starts[code + 1]);
	}
}

function eachWanted(
	column: Column,
	isWanted: (record: number) => boolean,
	take: (code: number, record: number) => void
): void {
	let record = 0;
	for (const block of column.codes.blocks) {
		for (const code of block) {
			if (isWanted(record)) take(code, record);
			record++;
		}
	}
}
