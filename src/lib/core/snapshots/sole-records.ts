import type { Column } from '../table/column';

/** Cells are compared without regard to case, accents and blanks at the ends. */
export function plainText(text: string): string {
	const cell = text.trim();
	if (ASCII.test(cell)) return cell.toLowerCase();
	return cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Most cells: there is nothing to take off them. */
const ASCII = /^[ -~]*$/;

/**
 * The pairs of records that share a value which no other record on either list has. Empty values pair
 * nothing.
 * @param valueOf by record the value; null where there is none
 */
export function solePairs(
	gone: readonly number[],
	come: readonly number[],
	valueBefore: (record: number) => string | null,
	valueAfter: (record: number) => string | null
): [before: number, after: number][] {
	const was = soles(gone, valueBefore);
	const is = soles(come, valueAfter);
	return [...was].flatMap(([value, record]) => {
		const other = is.get(value) ?? -1;
		return record < 0 || other < 0 ? [] : [[record, other] as [number, number]];
	});
}

function soles(
	records: readonly number[],
	valueOf: (record: number) => string | null
): Map<string, number> {
	const sole = new Map<string, number>();
	for (const record of records) {
		const value = valueOf(record);
		if (value !== null && value !== '') sole.set(value, sole.has(value) ? -1 : record);
	}
	return sole;
}

/** Tells which records of a column have a value that stands there once in the whole file. */
export function onceOnly(column: Column): (record: number) => boolean {
	const counts = new Uint8Array(column.dictionary.size);
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++) if (counts[block[i]] < 2) counts[block[i]]++;
	}
	return (record) => counts[column.codeAt(record)] === 1;
}
