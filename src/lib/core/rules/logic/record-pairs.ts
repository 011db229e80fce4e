import type { Codes } from '../../table/code-list';
import type { Column } from '../../table/column';

/**
 * The records of which the codes in two columns of one table fulfil `wanted`, in order. One pass over
 * the codes: `wanted` compares numbers and makes no string. It is asked once for a run of equal pairs,
 * of which sorted exports have many.
 */
export function recordsWhere(
	one: Column,
	other: Column,
	wanted: (one: number, other: number) => boolean
): number[] {
	const records: number[] = [];
	let first = 0;
	for (let at = 0; at < one.codes.blocks.length; at++) {
		// Columns of one table are cut into blocks at the same records.
		scan(one.codes.blocks[at], other.codes.blocks[at], first, wanted, records);
		first += one.codes.blocks[at].length;
	}
	return records;
}

function scan(
	block: Codes,
	partners: Codes,
	first: number,
	wanted: (one: number, other: number) => boolean,
	records: number[]
): void {
	let lastOwn = -1;
	let lastPartner = -1;
	let isWanted = false;
	for (let i = 0; i < block.length; i++) {
		const own = block[i];
		const partner = partners[i];
		if (own !== lastOwn || partner !== lastPartner) {
			isWanted = wanted(own, partner);
			lastOwn = own;
			lastPartner = partner;
		}
		if (isWanted) records.push(first + i);
	}
}

/**
 * The records of which the two columns lead to different numbers, in order: `left` is by code of
 * `one`, `right` by code of `other`. Negative numbers stand for nothing known and differ from none.
 */
export function recordsApart(
	one: Column,
	other: Column,
	left: Int32Array,
	right: Int32Array
): number[] {
	const records: number[] = [];
	let first = 0;
	for (let at = 0; at < one.codes.blocks.length; at++) {
		const block = one.codes.blocks[at];
		const partners = other.codes.blocks[at];
		for (let i = 0; i < block.length; i++) {
			const own = left[block[i]];
			const partner = right[partners[i]];
			if (own !== partner && own >= 0 && partner >= 0) records.push(first + i);
		}
		first += block.length;
	}
	return records;
}
