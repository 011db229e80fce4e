import { describe, expect, it } from 'vitest';
import type { ReadSheet } from './shapes';
import { acceptanceOf, isTicked, itemKey, itemsOf, noTicks, tickAll } from './sheet-ticks';

const cell = (column: string, isConflict = false) =>
	({ what: 'cell', row: 3, column, before: 'a', after: 'b', isConflict }) as const;

const sheet: ReadSheet = {
	kind: 'sheet',
	file: 'users.csv',
	records: [{ name: 'Ana', key: 's-1', items: [cell('email'), cell('grades', true)] }],
	...{ count: 1, refused: [], refusedCount: 0, notes: [] }
};

const name = {
	what: 'name',
	row: 5,
	givenName: 'Ana',
	familyName: 'Ruiz',
	should: 'Anna Ruiz'
} as const;
const note: ReadSheet = {
	...sheet,
	kind: 'note',
	file: 'enrollments.csv',
	records: [
		{ name: 'Kim', key: 's-2', items: [{ what: 'remove', rows: [4, 9], inClass: 'Art' }] },
		{
			name: 'Lea',
			key: 's-3',
			items: [{ what: 'add', record: { role: 'student' }, inClass: 'Art' }]
		},
		{ name: 'Ana', key: 's-4', items: [name] }
	]
};

describe('what is taken over from a sheet', () => {
	it('is everything at first, but for what the roster changed, too', () => {
		expect(acceptanceOf(sheet, noTicks).cells).toEqual([
			{ file: 'users.csv', row: 3, column: 'email', to: 'b' }
		]);
		expect(acceptanceOf(sheet, tickAll(noTicks, sheet, true)).cells).toHaveLength(2);
		expect(acceptanceOf(sheet, tickAll(noTicks, sheet, false)).cells).toEqual([]);
	});

	it('leaves out what is unticked, by what it is and not by where it stands', () => {
		const [{ record, item }] = itemsOf(sheet);
		const ticks = { ...noTicks, ticked: { [itemKey(record, item)]: false } };
		expect(isTicked(ticks, record, item)).toBe(false);
		expect(isTicked(ticks, record, { ...cell('email'), row: 8 })).toBe(false);
		expect(acceptanceOf(sheet, ticks).cells).toEqual([]);
	});

	it('takes a name over once it was typed, and only the part that is another one', () => {
		const [record] = note.records.slice(2);
		const typed = (givenName: string) => ({
			...noTicks,
			names: { [itemKey(record, name)]: { givenName, familyName: 'Ruiz' } }
		});
		expect(acceptanceOf(note, noTicks)).toMatchObject({
			...{ kind: 'note', cells: [], remove: [4, 9], add: [{ role: 'student' }] }
		});
		expect(acceptanceOf(note, typed('Ana')).cells).toEqual([]);
		expect(acceptanceOf(note, typed('Anna')).cells).toEqual([
			{ file: 'users.csv', row: 5, column: 'givenName', to: 'Anna' }
		]);
	});
});
