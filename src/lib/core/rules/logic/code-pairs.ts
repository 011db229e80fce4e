import type { Column } from '../../table/column';
import { Memory } from '../memory';
import { recordsWhere } from './record-pairs';

/** A bit for each code of the second column. */
const MOST_PARTNERS = 32;

const known = new Memory<Int32Array>();

/**
 * As `recordsWhere`, where the second column has few values and hardly any pair is wanted: each distinct
 * pair is asked about once, and only records of a wanted one are looked for. Which pairs there are is
 * remembered, so that a rule that asks again after an edit elsewhere need not pass over the records.
 */
export function pairsWhere(
	one: Column,
	other: Column,
	wanted: (one: number, other: number) => boolean
): number[] {
	if (other.dictionary.size > MOST_PARTNERS) return recordsWhere(one, other, wanted);
	const partners = known.of([one, other], () => partnersOf(one, other));
	const marks = new Int32Array(partners.length);
	for (let code = 0; code < partners.length; code++) {
		for (let left = partners[code]; left !== 0; left &= left - 1) {
			const bit = left & -left;
			if (wanted(code, 31 - Math.clz32(bit))) marks[code] |= bit;
		}
	}
	return marks.some((bits) => bits !== 0) ? markedRecords(one, other, marks) : [];
}

function markedRecords(one: Column, other: Column, marks: Int32Array): number[] {
	const records: number[] = [];
	let first = 0;
	one.codes.blocks.forEach((block, at) => {
		const partners = other.codes.blocks[at];
		for (let i = 0; i < block.length; i++)
			if ((marks[block[i]] & (1 << partners[i])) !== 0) records.push(first + i);
		first += block.length;
	});
	return records;
}

/** For each code of `one` the codes of `other` that stand beside it, as bits. */
function partnersOf(one: Column, other: Column): Int32Array {
	const bits = new Int32Array(one.dictionary.size);
	one.codes.blocks.forEach((block, at) => {
		// Columns of one table are cut into blocks at the same records.
		const partners = other.codes.blocks[at];
		for (let i = 0; i < block.length; i++) bits[block[i]] |= 1 << partners[i];
	});
	return bits;
}
