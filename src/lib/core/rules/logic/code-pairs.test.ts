import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Column } from '../../table/column';
import { ColumnWriter } from '../../table/column-writer';
import { pairsWhere } from './code-pairs';
import { recordsWhere } from './record-pairs';

const columnOf = (cells: readonly number[]): Column => {
	const writer = new ColumnWriter(new Column('users.csv', 'role', 0));
	for (const cell of cells) writer.text(String(cell));
	return writer.end();
};

describe('pairsWhere', () => {
	it('finds the records that recordsWhere finds, with few values beside the others and with many', () => {
		const cells = fc.array(fc.tuple(fc.nat(6), fc.nat(40)), { minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(cells, fc.integer({ min: 1, max: 45 }), fc.nat(7), (pairs, below, odd) => {
				const one = columnOf(pairs.map(([left]) => left));
				const other = columnOf(pairs.map(([, right]) => right % below));
				const wanted = (left: number, right: number): boolean => (left * 31 + right) % 8 === odd;
				expect(pairsWhere(one, other, wanted)).toEqual(recordsWhere(one, other, wanted));
			})
		);
	});
});
