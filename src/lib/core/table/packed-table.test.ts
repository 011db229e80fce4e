import { expect, it } from 'vitest';
import { createScanner } from '../csv/scanner';
import { buffersOf, packTable, unpackTable } from './packed-table';
import { TableBuilder, type Table } from './table';

/** A file with repeated and unique values, empty cells, passwords, a ragged record and odd quotes. */
function table(): Table {
	const builder = new TableBuilder('users.csv');
	const scanner = createScanner(builder);
	const records = Array.from(
		{ length: 70_000 },
		(_, n) =>
			`user-${String(n)},${n % 3 === 0 ? '' : 'student'},"a\nb${String(n % 9)}",secret-${String(n)}\n`
	);
	const text = ['sourcedId,role,note,password\n', ...records, 'short,teacher\n', 'odd,te"st,x,y\n'];
	scanner.push(new TextEncoder().encode(text.join('')));
	return builder.table(scanner.end(), false);
}

const cellsOf = ({ columns, records }: Table): string[][] =>
	columns.map((column) => Array.from({ length: records }, (_, record) => column.textAt(record)));

it('a table is the same on the other side of a port', () => {
	const before = table();
	const cells = cellsOf(before);
	const lines = [0, 1, 69_999, 70_001].map((record) => before.line(record));
	const places = before.end.places.map((list) => [list.rule, list.count, list.at(0)]);
	const packed = packTable(before);
	const after = unpackTable(structuredClone(packed, { transfer: buffersOf(packed) }));
	expect(cellsOf(after)).toEqual(cells);
	expect(after.ragged).toEqual(new Set([70_000]));
	expect([0, 1, 69_999, 70_001].map((record) => after.line(record))).toEqual(lines);
	expect(after.end.places.map((list) => [list.rule, list.count, list.at(0)])).toEqual(places);
	expect(places.length).toBeGreaterThan(1);
	const [ids, roles] = after.columns;
	expect([ids.dictionary.find('user-17'), roles.emptyCode]).toEqual([17, 0]);
	expect([...roles.firstRecords].slice(0, 2)).toEqual([0, 1]);
});

it('what is handed over is gone here, so nothing is held twice', () => {
	const packed = packTable(table());
	const buffers = buffersOf(packed);
	structuredClone(packed, { transfer: buffers });
	expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
});

it('no password goes over', () => {
	const bytes = buffersOf(packTable(table())).map((buffer) => new TextDecoder().decode(buffer));
	expect(bytes.join('').includes('user-17')).toBe(true);
	expect(bytes.join('').includes('secret')).toBe(false);
});
