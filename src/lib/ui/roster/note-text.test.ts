import { describe, expect, it } from 'vitest';
import type { RosterMark } from '../../core/rosters/mark';
import { noteCsv } from '../../core/rosters/note-csv';
import { readNote } from '../../core/rosters/note-reading';
import { byClass, noteTable, noteText } from './note-text';
import { rosterWords } from './words';

const math = { record: 3, id: 'c-3', title: 'Math 4', room: 'Room 12' };
const art = { record: 9, id: 'c-9', title: 'Art', room: '' };
const marks: RosterMark[] = [
	{ kind: 'missing', inClass: math, person: { id: 's-1', name: 'Noah Lindqvist', school: 'Elm' } },
	{ kind: 'not-mine', inClass: art, person: { id: 's-2', name: 'Theo Marsh', school: 'Elm' } },
	{
		kind: 'wrong-name',
		inClass: math,
		person: { id: 's-3', name: 'Katherine Brandt', school: 'Elm' },
		should: 'Kit Brandt'
	},
	{ kind: 'missing', inClass: math, person: { id: null, name: 'Ana Ruiz', school: '' } }
];

const noted = (line: number, kind: RosterMark['kind'], { id, title }: typeof math) => ({
	...{ line, kind, from: '=Rosa', inClass: id, title, should: '' }
});

describe('the note for the office', () => {
	it('is put together by class, with the ids that the office needs', () => {
		expect(noteText('Rosa Delgado', marks)).toBe(
			[
				'Corrections to class lists',
				'From Rosa Delgado:',
				'',
				'Math 4 (class id c-3), Room 12',
				'1. Please add Noah Lindqvist (id s-1) to the class.',
				'2. Katherine Brandt (id s-3) should be called “Kit Brandt”.',
				'3. Please add Ana Ruiz to the class. The name was typed, not picked from the roster.',
				'',
				'Art (class id c-9)',
				'1. Theo Marsh (id s-2) is not in my class.'
			].join('\n')
		);
	});

	it('is a table with a row for each mark', () => {
		const { head, rows } = noteTable('Rosa Delgado', marks);
		expect(rows).toHaveLength(4);
		expect(rows.every((row) => row.length === head.length)).toBe(true);
		expect(rows[2]).toEqual([
			'Rosa Delgado',
			'Math 4',
			'c-3',
			'Wrong name',
			'Katherine Brandt',
			's-3',
			'Kit Brandt',
			'wrong-name'
		]);
		expect(byClass([])).toEqual([]);
	});
});

it('a saved note is read again by what its last column says', () => {
	const bytes = new TextEncoder().encode(noteCsv(noteTable('=Rosa', marks)));
	expect(readNote(bytes)).toEqual([
		{ ...noted(2, 'missing', math), person: 's-1', name: 'Noah Lindqvist' },
		{ ...noted(3, 'not-mine', art), person: 's-2', name: 'Theo Marsh' },
		{
			...noted(4, 'wrong-name', math),
			person: 's-3',
			name: 'Katherine Brandt',
			should: 'Kit Brandt'
		},
		{ ...noted(5, 'missing', math), person: '', name: 'Ana Ruiz' }
	]);
	expect(readNote(new TextEncoder().encode('sourcedId,familyName\r\n1,Ruiz\r\n'))).toBeNull();
});

describe('grades', () => {
	it.each([
		['04', 'Grade 4'],
		['KG', 'Kindergarten'],
		['09,10', 'Grades 9 and 10'],
		['KG,01', 'Kindergarten, Grade 1'],
		['XY', 'XY'],
		['', '']
	])('%s are said as people say them', (codes, said) => {
		expect(rosterWords.grade(codes)).toBe(said);
	});
});
