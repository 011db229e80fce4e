import type { Column } from '../table/column';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { ordered } from './record-order';
import type { RowTabs } from './row-tabs';
import type { Tab, TableQuery } from './shapes';
import { codesWith } from './value-search';

/** A column, and for each of its codes 1 where it is wanted. */
interface MarkedColumn {
	readonly column: Column;
	readonly marked: Uint8Array;
}

/**
 * The records that a query asks for, in its order. Each condition is one pass over the codes of its
 * columns, so that a million records cost milliseconds.
 * @param without a column whose own filter does not count: for the values that it could be set to
 */
export function selected(
	table: Table,
	tabs: RowTabs,
	{ tab, filters, find, sort }: Omit<TableQuery, 'file' | 'judge'>,
	without: number | null = null
): Uint32Array {
	const wanted = inTab(table, tabs, tab);
	for (const { column: at, values } of filters) {
		const column = at === without ? undefined : table.columns[at];
		if (column !== undefined) keepWith(wanted, [{ column, marked: codesOf(column, values) }]);
	}
	// Every word somewhere: a person's two names stand in two columns.
	for (const word of find.split(/\s+/)) if (word !== '') keepWith(wanted, columnsWith(table, word));
	const found = numbersOf(wanted);
	const by = sort === null ? undefined : table.columns[sort.column];
	return by === undefined ? found : ordered(found, by, sort?.isDescending === true);
}

/** For each record 1 where it is in the tab. */
function inTab(table: Table, tabs: RowTabs, tab: Tab): Uint8Array {
	const wanted = new Uint8Array(table.records).fill(1);
	if (tab === 'all') return wanted;
	for (let record = 0; record < wanted.length; record++) {
		if (!tabs.isIn(tab, record)) wanted[record] = 0;
	}
	return wanted;
}

/** Lets go of records of which no column holds a wanted code. */
function keepWith(wanted: Uint8Array, columns: readonly MarkedColumn[]): void {
	const found = new Uint8Array(wanted.length);
	for (const { column, marked } of columns) {
		for (const record of column.recordsOf(marked)) found[record] = 1;
	}
	for (let record = 0; record < wanted.length; record++) wanted[record] &= found[record];
}

function codesOf({ dictionary }: Column, values: readonly string[]): Uint8Array {
	const marked = new Uint8Array(dictionary.size);
	for (const value of values) {
		const code = dictionary.find(value);
		if (code >= 0) marked[code] = 1;
	}
	return marked;
}

/** The columns in which a value holds the text. Of passwords none is looked at. */
const columnsWith = ({ columns }: Table, text: string): MarkedColumn[] =>
	columns
		.filter((column) => !isMasked(column))
		.map((column) => ({ column, marked: codesWith(column, text) }))
		.filter(({ marked }) => marked.includes(1));

/** The numbers of the records that are 1. */
function numbersOf(wanted: Uint8Array): Uint32Array {
	const numbers = new Uint32Array(wanted.length);
	let count = 0;
	for (let record = 0; record < wanted.length; record++) {
		if (wanted[record] === 1) numbers[count++] = record;
	}
	return numbers.subarray(0, count);
}
