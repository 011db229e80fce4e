import type { Column } from '../../table/column';
import { blankCodes } from '../cells/blank-codes';
import { listItems } from '../distinct-values';
import { joinedItems } from '../item-joins';
import { joined } from '../joins';

/** Codes of the cells whose value does not stand in `ids`. Blank cells name nothing. */
export function danglingCodes(column: Column, ids: Column): number[] {
	const { empty, spaces } = blankCodes(column);
	const blank = new Set([...empty, ...spaces]);
	const codes: number[] = [];
	joined(column, ids).forEach((found, code) => {
		if (found < 0 && !blank.has(code)) codes.push(code);
	});
	return codes;
}

/**
 * For lists: every item that does not stand in `ids`, with the codes of the cells that hold it. Blank
 * items name nothing.
 */
export function danglingItems(column: Column, ids: Column): Map<string, number[]> {
	return itemsWhere(column, ids, (found) => found < 0);
}

/** The items whose code in `ids` (-1 for none) fulfils `wanted`, with the codes of their cells. */
export function itemsWhere(
	column: Column,
	ids: Column,
	wanted: (found: number) => boolean
): Map<string, number[]> {
	const { starts, codes } = joinedItems(column, ids);
	const cells = new Map<string, number[]>();
	for (let code = 0; code + 1 < starts.length; code++) {
		const found = codes.subarray(starts[code], starts[code + 1]);
		if (!found.some(wanted)) continue;
		const items = listItems(column.text(code));
		for (const item of new Set(items.filter((_, index) => wanted(found[index])))) {
			if (item.trim() === '') continue;
			const known = cells.get(item);
			if (known === undefined) cells.set(item, [code]);
			else known.push(code);
		}
	}
	return cells;
}
