import type { Column } from '../table/column';

/** For each code of a column how many records hold it; only those in `records` where they are given. */
export function codeCounts(column: Column, records: Uint32Array | null = null): Uint32Array {
	const counts = new Uint32Array(column.dictionary.size);
	if (records !== null) for (const record of records) counts[column.codeAt(record)]++;
	else for (const block of column.codes.blocks) for (const code of block) counts[code]++;
	return counts;
}
