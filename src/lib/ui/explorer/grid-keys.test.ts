import { describe, expect, it } from 'vitest';
import { movedCell } from './grid-keys';

const size = { rows: 1000, columns: 5 };
const from = { at: 500, column: 2 };
const press = (key: string, more: object = {}) =>
	movedCell(from, { key, ctrlKey: false, metaKey: false, altKey: false, ...more }, size, 10);

describe('keys', () => {
	it.each([
		['ArrowDown', { at: 501, column: 2 }],
		['ArrowUp', { at: 499, column: 2 }],
		['ArrowRight', { at: 500, column: 3 }],
		['ArrowLeft', { at: 500, column: 1 }],
		['PageDown', { at: 510, column: 2 }],
		['PageUp', { at: 490, column: 2 }],
		['Home', { at: 500, column: -1 }],
		['End', { at: 500, column: 4 }]
	])('%s goes from cell to cell', (key, to) => {
		expect(press(key)).toEqual(to);
	});

	it.each([
		['ArrowDown', { at: 999, column: 2 }],
		['ArrowLeft', { at: 500, column: -1 }],
		['Home', { at: 0, column: -1 }],
		['End', { at: 999, column: 4 }]
	])('%s with Control goes to the end', (key, to) => {
		expect(press(key, { ctrlKey: true })).toEqual(to);
		expect(press(key, { metaKey: true })).toEqual(to);
	});

	it('stay within the grid', () => {
		const last = { at: 999, column: 4 };
		const still = { key: 'ArrowRight', ctrlKey: false, metaKey: false, altKey: false };
		expect(movedCell(last, still, size, 10)).toEqual(last);
		expect(movedCell(last, { ...still, key: 'PageDown' }, size, 10)).toEqual(last);
	});

	it('begin at the first cell, and leave others to the browser', () => {
		const down = { key: 'ArrowDown', ctrlKey: false, metaKey: false, altKey: false };
		expect(movedCell(null, down, size, 10)).toEqual({ at: 0, column: -1 });
		expect(press('a')).toBeNull();
		expect(press('ArrowLeft', { altKey: true })).toBeNull();
	});
});
