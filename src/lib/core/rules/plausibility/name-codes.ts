import type { Column } from '../../table/column';

const PLAIN = /^[\x20-\x7e]*$/;

/** A name as it is compared: without accents, signs, blanks and the difference of case. */
export const plainName = (name: string): string =>
	(PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

const known = new WeakMap<Column, Int32Array>();

/**
 * For each code of a column of names a number that is equal where the names are, written one way or
 * another; -1 where there is no name. Each distinct name is looked at once.
 */
export function nameCodes(column: Column): Int32Array {
	const before = known.get(column);
	if (before !== undefined) return before;
	const numbers = new Map<string, number>();
	const codes = Int32Array.from({ length: column.dictionary.size }, (_, code) => {
		const name = plainName(column.text(code));
		if (name === '') return -1;
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		return number;
	});
	known.set(column, codes);
	return codes;
}

/** The numbers of a column by record: `byCode` holds them by code. */
export function byRecord(column: Column, byCode: Int32Array): Int32Array {
	const numbers = new Int32Array(column.codes.blocks.reduce((sum, { length }) => sum + length, 0));
	let record = 0;
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++) numbers[record++] = byCode[block[i]];
	}
	return numbers;
}
