import { describe, expect, it } from 'vitest';
import { createScanner } from '../csv/scanner';
import { TableBuilder, type Table } from './table';

/** One column, read in pieces of `piece` bytes. */
function tableOf(cells: readonly string[], piece: number): Table {
	const builder = new TableBuilder('users.csv');
	const scanner = createScanner(builder);
	const bytes = new TextEncoder().encode(`id,x\n${cells.map((cell) => `${cell},-\n`).join('')}`);
	for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
	return builder.table(scanner.end(), false);
}

/** Holds a column against the cells it was made of: values, and codes in the order first seen. */
function expectCells(cells: readonly string[], piece: number): void {
	const [column] = tableOf(cells, piece).columns;
	const known = new Map<string, number>();
	const wrong = cells.findIndex((cell, record) => {
		const code = known.get(cell) ?? known.size;
		known.set(cell, code);
		return column.codeAt(record) !== code || column.text(code) !== cell;
	});
	expect(wrong).toBe(-1);
	expect(column.dictionary.size).toBe(known.size);
	expect(column.emptyCode).toBe(known.get('') ?? -1);
}

const ids = (count: number): string[] =>
	Array.from({ length: count }, (_, n) => `id-${(n * 7919) % 1_000_003}`);

describe('a column', () => {
	const distinct = ids(70_000);

	it.each([
		['of identifiers', distinct],
		['of identifiers, some of them twice', [...distinct, ...distinct.slice(100, 3000), 'id-new']],
		[
			'of identifiers with empty cells between',
			distinct.map((id, n) => (n % 9 === 0 && n > 40_000 ? '' : id))
		],
		['of few values', distinct.map((_, n) => `grade ${n % 13}`)],
		['of one value', distinct.map(() => 'active')],
		['of values in runs', distinct.map((_, n) => `class-${n >> 3}`)]
	])('%s has every cell and codes in order', (_, cells) => {
		for (const piece of [5000, 1_000_000]) expectCells(cells, piece);
	});

	it('notices when identifiers begin to repeat', () => {
		const many = ids(300_000);
		expectCells([...many, ...many, 'id-new', ...many.slice(0, 1000)], 262_144);
	});

	it('holds each value once, also where identifiers repeat late', () => {
		const many = ids(300_000);
		const [once] = tableOf(many, 262_144).columns;
		const [thrice] = tableOf([...many, ...many, ...many], 262_144).columns;
		expect(thrice.dictionary.byteLength).toBeLessThan(1.1 * once.dictionary.byteLength);
	});
});
