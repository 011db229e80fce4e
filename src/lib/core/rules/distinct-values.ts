import type { Column } from '../table/column';
import type { ItemCase } from './rule';

/** The codes of a column whose text fulfils `wanted`. Each distinct value is looked at once. */
export function* codesWhere(
	column: Column,
	wanted: (text: string) => boolean
): Generator<number, void, undefined> {
	for (let code = 0; code < column.dictionary.size; code++) {
		if (wanted(column.text(code))) yield code;
	}
}

/**
 * The items of a list cell: separated by commas, with blanks at their ends kept (rule 37). A blank
 * cell has no items.
 */
export function listItems(cell: string): string[] {
	return cell === '' ? [] : cell.split(',');
}

/** Every distinct item of a list column with the codes of the cells that hold it. */
export function itemsOf(column: Column): Map<string, number[]> {
	const items = new Map<string, number[]>();
	for (let code = 0; code < column.dictionary.size; code++) {
		for (const item of new Set(listItems(column.text(code)))) {
			const codes = items.get(item);
			if (codes === undefined) items.set(item, [code]);
			else codes.push(code);
		}
	}
	return items;
}

/** The items that fulfil `wanted`, as cases for a report. */
export function itemCases(column: Column, wanted: (item: string) => boolean): ItemCase[] {
	return [...itemsOf(column)]
		.filter(([item]) => wanted(item))
		.map(([value, codes]) => ({ value, codes }));
}
