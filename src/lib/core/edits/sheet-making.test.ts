import { describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { zipInput } from '../../../../tests/support/checked';
import { writeZip } from '../zip/zip-writer';
import { sheetDifference } from './correction-sheet-difference';
import { madeSheets, sheetFiles, type SheetsWish } from './sheet-making';
import { SheetPlaceBook } from './sheet-places';
import { sheetTable } from './sheet-table';

const encoder = new TextEncoder();

async function checkedOf(changes: Readonly<Record<string, string>> = {}): Promise<Checked> {
	const entries = Object.entries({ ...smallestSet, ...changes }).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const result = await check(zipInput(writeZip(entries)), { confirmed: true });
	if (result.kind === 'question') throw new Error('asked');
	return result;
}

/** The student has no grade that there is, and somebody stands in the file twice. */
const users = smallestSet['users.csv'].replace(',03,', ',third,');
const twice = `${users}${users.split('\r\n')[1]}\r\n`;
const bookOf = async (text = users) =>
	new SheetPlaceBook(await checkedOf({ 'users.csv': text, 'orgs.csv': orgs }));
const orgs = `${smallestSet['orgs.csv']}school-2,,,Éverton Primary,school,,district-1\r\n`;

const wish = (more: Partial<SheetsWish> = {}): SheetsWish => ({
	...{ kind: 'school', ids: ['school-1'], files: ['users.csv'], onlyWrong: false, delimiter: ',' },
	...more
});

describe('schools and classes', () => {
	it('stand with the most problems first, and are found by name', async () => {
		const book = await bookOf();
		const { places, total } = book.find('school', '', 10);
		expect(places[0]).toMatchObject({ id: 'school-1', problems: 1 });
		expect(total).toBe(3);
		expect(book.find('school', 'everton', 10).places.map(({ id }) => id)).toEqual(['school-2']);
		expect(book.find('school', '', 1).places).toHaveLength(1);
		expect(book.find('class', '', 10).places).toMatchObject([{ id: 'class-1', problems: 1 }]);
		expect(book.place('class', 'class-1')?.of).toBe(book.place('school', 'school-1')?.name);
	});

	it('have rows in these files', async () => {
		const files = sheetFiles(await bookOf(), 'class', ['class-1']);
		expect(files.find(({ file }) => file === 'users.csv')).toEqual({
			...{ file: 'users.csv', rows: 2, problems: 1 }
		});
		expect(files.find(({ file }) => file === 'enrollments.csv')).toMatchObject({ rows: 2 });
	});
});

describe('sheets', () => {
	it('say what is wrong in a row, and come back without a change', async () => {
		const book = await bookOf();
		const { sheets, leftOut } = madeSheets(book, wish());
		expect(leftOut).toEqual([]);
		expect(sheets).toMatchObject([{ place: 'school-1', file: 'users.csv', rows: 2 }]);
		const [header, ...rows] = sheets[0].text.split('\r\n');
		expect(header).toMatch(/^\ufeffsourcedId,.*,grades,rollcall-problems,rollcall-check/);
		expect(header).not.toMatch(/password|status/);
		expect(rows.filter((row) => row.includes('grades: '))).toHaveLength(1);
		const known = sheetTable(book.checked.set, encoder.encode(sheets[0].text));
		if (!known.ok) throw new Error(known.problem.code);
		const { table, sheet } = known.value;
		expect(table.name).toBe('users.csv');
		expect(sheetDifference(table, sheet)).toMatchObject({ changes: [], problems: [], ignored: [] });
	});

	it('hold what is wrong alone where that is wanted, and no row that nobody could know again', async () => {
		const wrong = madeSheets(await bookOf(), wish({ onlyWrong: true }));
		expect(wrong.sheets.map(({ rows }) => rows)).toEqual([1]);
		const { sheets, leftOut } = madeSheets(await bookOf(twice), wish());
		expect(sheets.map(({ rows }) => rows)).toEqual([1]);
		expect(leftOut.map(({ refusal }) => refusal.code)).toEqual(['key-twice', 'key-twice']);
		// A school without rows has no sheet.
		expect(madeSheets(await bookOf(), wish({ ids: ['school-2'] })).sheets).toEqual([]);
	});

	it('of another roster are known for none of this one', async () => {
		const { set } = await checkedOf();
		const other = 'sourcedId,familyName\r\nsomebody-else,Ruiz\r\n';
		expect(sheetTable(set, encoder.encode(other))).toMatchObject({ problem: { code: 'unknown' } });
		const none = sheetTable(set, encoder.encode('name\r\nRuiz\r\n'));
		expect(none).toMatchObject({ problem: { code: 'no-key-column' } });
	});
});

it('a sheet tells what the roster has changed since, and offers what both changed', async () => {
	const book = await bookOf();
	const [{ text }] = madeSheets(book, wish()).sheets;
	const now = await checkedOf({
		'users.csv': users.replace('Kaya', 'Káya').replace('Novak', 'Novák'),
		'orgs.csv': orgs
	});
	const known = sheetTable(now.set, encoder.encode(text.replace('Novak', 'Nowak')));
	if (!known.ok) throw new Error(known.problem.code);
	const said = sheetDifference(known.value.table, known.value.sheet);
	expect(said.stale).toBe(1);
	expect(said.changes).toEqual([]);
	expect(said.conflicts).toMatchObject([{ before: 'Novák', after: 'Nowak' }]);
	expect(said.problems).toMatchObject([{ code: 'conflict' }]);
});
