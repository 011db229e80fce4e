import { afterEach, expect, it } from 'vitest';
import { inUse, speak, takeIntoUse } from './words-in-use';

const english = {
	words: {
		title: 'Rows',
		rows: (count: number) => `${String(count)} rows`,
		kinds: ['one', 'two'],
		deep: { a: 'here' }
	},
	refusal: (name: string) => `No ${name}`
};
const spanish = {
	words: {
		title: 'Filas',
		rows: (count: number) => `${String(count)} filas`,
		kinds: ['uno', 'dos'],
		deep: { a: 'aquí' }
	},
	refusal: (name: string) => `No hay ${name}`
};

afterEach(() => {
	speak({});
});

it('speaks English until somebody changes the language', () => {
	const { words, refusal } = inUse('a', english);
	const { deep, kinds } = words;
	expect([words.title, words.rows(2), deep.a, refusal('x')]).toEqual([
		'Rows',
		'2 rows',
		'here',
		'No x'
	]);
	speak({ a: spanish });
	expect([words.title, words.rows(2), deep.a, kinds, refusal('x')]).toEqual([
		'Filas',
		'2 filas',
		'aquí',
		['uno', 'dos'],
		'No hay x'
	]);
	speak({});
	expect([words.title, words.rows(2), deep.a, kinds, refusal('x')]).toEqual([
		'Rows',
		'2 rows',
		'here',
		['one', 'two'],
		'No x'
	]);
});

it('speaks the language in use from the start where a part is loaded later', () => {
	speak({ b: spanish });
	const { words, refusal } = inUse('b', english);
	expect([words.title, refusal('x')]).toEqual(['Filas', 'No hay x']);
	expect(english.words.title).toBe('Rows');
	speak({});
	expect([words.title, refusal('x')]).toEqual(['Rows', 'No x']);
});

it('keeps the English word where the catalogue lacks one', () => {
	const { words } = inUse('c', english);
	speak({ c: { words: { title: 'Filas' } } });
	expect([words.title, words.deep.a]).toEqual(['Filas', 'here']);
	speak({ other: spanish });
	expect(words.title).toBe('Rows');
});

it('goes round in trees that name themselves', () => {
	interface Field {
		label: string;
		fields: Field[];
	}
	const field: Field = { label: 'When', fields: [] };
	field.fields.push(field);
	const own: Field = { label: 'Cuándo', fields: [] };
	own.fields.push(own);
	const { fields } = inUse('d', { fields: [field] });
	speak({ d: { fields: [own] } });
	expect(fields[0]?.fields[0]?.label).toBe('Cuándo');
});

it('changes texts where they are', () => {
	const rule = { id: 'a', texts: { title: 'Rows', messages: { one: 'One' } } };
	takeIntoUse('rules', { a: rule.texts });
	speak({ rules: { a: { title: 'Filas', messages: { one: 'Uno' } } } });
	expect(rule.texts).toEqual({ title: 'Filas', messages: { one: 'Uno' } });
	speak({});
	expect(rule.texts).toEqual({ title: 'Rows', messages: { one: 'One' } });
});
