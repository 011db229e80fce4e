import type { Column } from '../table/column';

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Puts records in the order of their cells in a column: numbers by size where every value is one, else
 * texts whatever their case. Empty cells come last either way, equal ones stay in the order of the file.
 * @param records in the order of the file
 */
export function ordered(records: Uint32Array, column: Column, isDescending: boolean): Uint32Array {
	const ranks = ranksOf(column, isDescending);
	const starts = new Uint32Array(column.dictionary.size + 1);
	for (const record of records) starts[ranks[column.codeAt(record)] + 1]++;
	for (let rank = 0; rank < starts.length - 1; rank++) starts[rank + 1] += starts[rank];
	const sorted = new Uint32Array(records.length);
	for (const record of records) sorted[starts[ranks[column.codeAt(record)]]++] = record;
	return sorted;
}

/** For each code its place among the values in order; equal values of different case share none. */
function ranksOf(column: Column, isDescending: boolean): Uint32Array {
	const { size } = column.dictionary;
	const keys = Array.from({ length: size }, (_, code) => column.text(code).toLowerCase());
	const isNumeric = keys.every((key) => key === '' || NUMBER.test(key));
	const compared = isNumeric ? byNumber(keys) : byText(keys);
	const codes = Array.from({ length: size }, (_, code) => code);
	codes.sort((a, b) => {
		if (keys[a] === '' || keys[b] === '') return Number(keys[a] === '') - Number(keys[b] === '');
		return isDescending ? compared(b, a) : compared(a, b);
	});
	const ranks = new Uint32Array(size);
	codes.forEach((code, rank) => (ranks[code] = rank));
	return ranks;
}

const byNumber = (keys: readonly string[]) => {
	const numbers = Float64Array.from(keys, Number);
	return (a: number, b: number): number => numbers[a] - numbers[b];
};

const byText =
	(keys: readonly string[]) =>
	(a: number, b: number): number =>
		keys[a] < keys[b] ? -1 : Number(keys[a] > keys[b]);
