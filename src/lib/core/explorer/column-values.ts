import type { Column } from '../table/column';
import { codeCounts } from './code-counts';
import type { ColumnValues } from './shapes';
import { codesWith } from './value-search';

/**
 * The values of a column among some records, the most frequent first and then in the order in which
 * they come in the file.
 * @param search text that they hold; '' for all
 * @param limit how many of them at most
 */
export function columnValues(
	column: Column,
	records: Uint32Array,
	search: string,
	limit: number
): ColumnValues {
	const counts = codeCounts(column, records);
	const wanted = search.trim() === '' ? null : codesWith(column, search);
	const codes: number[] = [];
	counts.forEach((count, code) => {
		if (count > 0 && (wanted === null || wanted[code] === 1)) codes.push(code);
	});
	codes.sort((a, b) => counts[b] - counts[a] || a - b);
	return {
		values: codes.slice(0, limit).map((code) => ({ text: column.text(code), count: counts[code] })),
		distinct: codes.length
	};
}
