import type { CsvEnd } from '../csv/batch';
import { GrowingPlaceList, type PlaceChunk } from '../csv/places';
import { CodeList, type Codes } from './code-list';
import { Column } from './column';
import { Dictionary } from './dictionary';
import { Table } from './table';

/** A frozen dictionary as arrays: see `Dictionary`. */
export interface PackedDictionary {
	readonly words: Int32Array[];
	readonly addresses: Uint32Array;
	readonly empty: number;
}

interface PackedColumn {
	readonly name: string;
	readonly index: number;
	readonly dictionary: PackedDictionary;
	readonly blocks: Codes[];
}

interface PackedPlaces {
	readonly rule: string;
	readonly count: number;
	readonly chunks: PlaceChunk[];
}

/** A table as plain data: classes and their private parts do not go over to another thread. */
export interface PackedTable {
	readonly name: string;
	readonly header: readonly string[];
	readonly columns: readonly PackedColumn[];
	readonly ragged: ReadonlySet<number>;
	readonly records: number;
	readonly end: Omit<CsvEnd, 'places'> & { readonly places: readonly PackedPlaces[] };
	readonly recovered: boolean;
}

/** Takes a table apart. The arrays are its own: whoever hands them over gives the table away. */
export function packTable({
	name,
	header,
	ragged,
	records,
	recovered,
	...table
}: Table): PackedTable {
	const columns = table.columns.map(({ name: column, index, dictionary, codes }) => ({
		name: column,
		index,
		dictionary: packDictionary(dictionary),
		blocks: codes.blocks
	}));
	const places = table.end.places.map((list) => {
		// The readers note places in lists of this kind only; the interface is for the rules.
		const { rule, count, chunks } = list as GrowingPlaceList;
		return { rule, count, chunks };
	});
	return { name, header, columns, ragged, records, end: { ...table.end, places }, recovered };
}

const packDictionary = ({ heap, addresses, emptyCode }: Dictionary): PackedDictionary => ({
	words: heap.words,
	addresses,
	empty: emptyCode
});

/** The buffers in which nearly all of a table lies, to be handed over and not copied. */
export const buffersOf = ({ columns }: PackedTable): ArrayBuffer[] =>
	columns.flatMap(({ dictionary: { words, addresses }, blocks }) =>
		[...words, addresses, ...blocks].flatMap(({ buffer }) =>
			// Shared memory is never used; the types of arrays leave it open.
			buffer instanceof ArrayBuffer ? [buffer] : []
		)
	);

/** The table that was packed. Columns of passwords hold nothing but marks by then (masked-column). */
export function unpackTable({
	name,
	header,
	columns,
	end,
	recovered,
	...builder
}: PackedTable): Table {
	const unpacked = columns.map(
		({ name: column, index, dictionary, blocks }) =>
			new Column(name, column, index, new Dictionary(dictionary), new CodeList(blocks))
	);
	const places = end.places.map(
		({ rule, count, chunks }) => new GrowingPlaceList(rule, count, chunks)
	);
	return new Table(name, header, { ...builder, columns: unpacked }, { ...end, places }, recovered);
}
