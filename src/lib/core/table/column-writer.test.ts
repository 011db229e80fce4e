import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Column } from './column';
import { ColumnWriter } from './column-writer';

/** A column as if a file with these cells had been read. */
const columnOf = (cells: readonly string[]): Column => {
	const writer = new ColumnWriter(new Column('users.csv', 'role', 0));
	for (const cell of cells) writer.text(cell);
	return writer.end();
};

const shown = (column: Column) => ({
	codes: column.codes.blocks.flatMap((block) => [...block]),
	values: Array.from({ length: column.dictionary.size }, (_, code) => column.text(code)),
	empty: column.emptyCode,
	first: [...column.firstRecords]
});

const text = fc.constantFrom(
	'',
	'student',
	'teacher',
	'Teacher',
	'é',
	'a longer value with blanks'
);

describe('ColumnWriter', () => {
	it('makes the column that a file with the replaced cells would give', () => {
		const replacements = fc.dictionary(text, text);
		fc.assert(
			fc.property(
				fc.array(text),
				replacements,
				fc.integer({ min: 1, max: 4 }),
				(cells, to, nth) => {
					const before = columnOf(cells);
					const texts = new Map<number, string>();
					for (const [from, made] of Object.entries(to)) {
						const code = before.dictionary.find(from);
						if (code >= 0) texts.set(code, made);
					}
					const isMeant = (record: number): boolean => record % nth === 0;
					const writer = new ColumnWriter(before);
					let first = 0;
					let count = 0;
					for (const block of before.codes.blocks) {
						const start = first;
						count += writer.replaced(block, texts, (at) => isMeant(start + at));
						first += block.length;
					}
					const after = cells.map((cell, record) =>
						isMeant(record) ? (texts.get(before.dictionary.find(cell)) ?? cell) : cell
					);
					const meant = cells.filter(
						(cell, record) => isMeant(record) && texts.has(before.dictionary.find(cell))
					);
					const made = writer.end();
					expect(shown(made)).toEqual(shown(columnOf(after)));
					expect(count).toBe(meant.length);
					for (const cell of after) expect(made.text(made.dictionary.find(cell))).toBe(cell);
					expect(made.dictionary.find('nobody has this')).toBe(-1);
				}
			)
		);
	});

	it('fills one block after the other', () => {
		const cells = Array.from({ length: 70_000 }, (_, record) => `v${record % 300}`);
		const writer = new ColumnWriter(columnOf(cells));
		for (const block of columnOf(cells).codes.blocks) writer.values(block);
		const made = writer.end();
		expect(made.codes.blocks.map(({ length }) => length)).toEqual([65_536, 4464]);
		expect(made.textAt(69_999)).toBe('v99');
	});
});
