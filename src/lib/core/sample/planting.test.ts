import { describe, expect, it } from 'vitest';
import { makeDistrict } from './district';
import { headerRecord } from './planted-file';
import { Planting } from './planting';
import { toBytes } from './roster-file';

const clean = makeDistrict({ students: 60, seed: 8 });
const lines = (planting: Planting, name: string): string[] =>
	new TextDecoder().decode(toBytes(planting.file(name))).split('\r\n');

describe('a planted file', () => {
	it('is its source until something is changed, under whatever name', () => {
		const users = new Planting(clean).file('users.csv');
		users.name = 'Users.csv';
		expect(users.origin).toBe(clean.files.find(({ name }) => name === 'users.csv'));
		users.set(3, 'role', 'pupil');
		expect(users.origin).toBeUndefined();
	});

	it.each([
		['a text', (p: Planting) => p.file('users.csv').setText(0, 'x')],
		['a line', (p: Planting) => p.file('users.csv').insertLine(0, '')],
		['a record', (p: Planting) => p.file('users.csv').append(['x'])],
		['all records', (p: Planting) => p.file('users.csv').rewrite((cells) => cells)],
		['the header', (p: Planting) => (p.file('users.csv').header = ['x'])],
		['line ends', (p: Planting) => (p.file('users.csv').writing.lineEnd = () => '\n')],
		['quotes', (p: Planting) => (p.file('users.csv').writing.renderRecord = (c) => c.join())],
		['bytes', (p: Planting) => (p.file('users.csv').writing.encode = () => new Uint8Array())]
	])('is no longer its source after a change of %s', (_, change) => {
		const planting = new Planting(clean);
		change(planting);
		expect(planting.file('users.csv').origin).toBeUndefined();
	});

	it('changes what it is told to change, and nothing else', () => {
		const before = lines(new Planting(clean), 'orgs.csv');
		const planting = new Planting(clean);
		planting.file('orgs.csv').set(1, 'name', 'North, "Old" School');
		const after = lines(planting, 'orgs.csv');
		expect(after[2]).toContain('"North, ""Old"" School"');
		expect(after.with(2, '')).toEqual(before.with(2, ''));
	});

	it('knows on which line each record stands', () => {
		const planting = new Planting(clean);
		const users = planting.file('users.csv');
		users.setText(2, '"a\r\nb"');
		users.insertLine(5, '');
		users.append(['last']);
		const text = lines(planting, 'users.csv');
		const last = users.rows - 1;
		expect([headerRecord, 0, 2, 3, 5, last].map((record) => users.lineOf(record))).toEqual([
			1,
			2,
			4,
			6,
			9,
			last + 4
		]);
		expect(text[users.lineOf(last) - 1]).toBe('last');
		expect(text[users.lineOf(5) - 2]).toBe('');
		expect(text[users.lineOf(3) - 1]).toBe(users.record(3).join(','));
	});
});

describe('planting', () => {
	it('takes a record for one fault only, and says when none is left', () => {
		const planting = new Planting(clean);
		const schools = (cell: (column: string) => string): boolean => cell('type') === 'school';
		const record = planting.pick('orgs.csv', schools);
		expect(planting.file('orgs.csv').cell(record, 'type')).toBe('school');
		expect(() => planting.pick('orgs.csv', schools)).toThrow('too small');
	});

	it('picks the same records again', () => {
		const picks = (): number[] => {
			const planting = new Planting(clean);
			return Array.from({ length: 20 }, () => planting.pick('users.csv'));
		};
		expect(picks()).toEqual(picks());
		expect(new Set(picks()).size).toBe(20);
	});

	it('tells places as the finished file has them', () => {
		const planting = new Planting(clean);
		planting.expect('a', { file: 'users.csv', record: 7, column: 'role', value: 'pupil' });
		planting.expect('b');
		planting.expectLine('c', 'users.csv', 7, 1);
		planting.file('users.csv').insertLine(7, '');
		expect(planting.truth()).toEqual([
			{ rule: 'a', file: 'users.csv', row: 9, line: 10, column: 'role', value: 'pupil' },
			{ rule: 'b', file: null, row: null, line: null, column: null, value: null },
			{ rule: 'c', file: 'users.csv', row: null, line: 9, column: null, value: null }
		]);
	});
});
