import { describe, expect, it } from 'vitest';
import { gridPage } from '../../../../tests/support/ui-fixture';
import { movedBy, pastedCells, pastedChanges } from './grid-cells';

const page = gridPage(0, 3, 1);
const own = page.rows.flatMap((row, index) => (row.context ? [] : [index]));

describe('movedBy', () => {
	it('goes from cell to cell and never beyond the edge', () => {
		expect(movedBy('ArrowDown', { row: 0, column: 0 }, page)).toEqual({ row: 1, column: 0 });
		expect(movedBy('ArrowUp', { row: 0, column: 0 }, page)).toEqual({ row: 0, column: 0 });
		const last = page.columns.length - 1;
		expect(movedBy('End', { row: 1, column: 0 }, page)).toEqual({ row: 1, column: last });
		expect(movedBy('ArrowRight', { row: 1, column: last }, page)).toEqual({ row: 1, column: last });
		expect(movedBy('PageDown', { row: 0, column: 2 }, page)).toEqual({
			row: page.rows.length - 1,
			column: 2
		});
		expect(movedBy('x', { row: 0, column: 0 }, page)).toBeNull();
	});
});

describe('pastedCells', () => {
	it('cuts lines and tabs, as spreadsheets copy them', () => {
		expect(pastedCells('a\r\nb\r\n')).toEqual([['a'], ['b']]);
		expect(pastedCells('a\tb\n"c,d"\te')).toEqual([
			['a', 'b'],
			['c,d', 'e']
		]);
	});
});

describe('pastedChanges', () => {
	it('fills rows with a problem from the cell on, and passes over neighbours', () => {
		const { changes, used } = pastedChanges(page, { row: own[0], column: 2 }, [['x'], ['y']]);
		expect(used).toBe(2);
		expect(changes).toEqual([
			{ row: page.rows[own[0]].row, column: page.columns[2], to: 'x' },
			{ row: page.rows[own[1]].row, column: page.columns[2], to: 'y' }
		]);
	});

	it('leaves out what stands there already, and what has no row or column left', () => {
		const { text } = page.rows[own[2]].cells[2];
		const last = page.columns.length - 1;
		expect(pastedChanges(page, { row: own[2], column: 2 }, [[text], ['late']])).toEqual({
			changes: [],
			used: 1
		});
		const wide = pastedChanges(page, { row: own[0], column: last }, [['x', 'beyond']]);
		expect(wide.changes.map(({ to }) => to)).toEqual(['x']);
	});
});
