import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../../../tests/support/rosters';
import type { Table } from '../table/table';
import { correctionSheet, type SheetChoice } from './correction-sheet';
import { cellMeaning } from './correction-sheet-cell';
import { sheetDifference, type SheetDifference } from './correction-sheet-difference';
import { guarded, unguarded } from './correction-sheet-guard';
import { readSheet } from './correction-sheet-reading';
import { recordsOfClass, recordsOfSchool } from './correction-sheet-records';
import { sheetWords } from './correction-sheet-words';
import { EditLog } from './edit-log';

const user = (sourcedId: string, more: Record<string, string> = {}) => ({
	sourcedId,
	enabledUser: 'true',
	orgSourcedIds: 'school-1',
	role: 'student',
	username: `u${sourcedId}`,
	givenName: 'Ana',
	familyName: 'Novak',
	grades: '03',
	...more
});

const people = [
	user('0017', { phone: '+49 30 1', identifier: '3-4' }),
	user('teacher-1', { role: 'teacher', familyName: 'Müller, Jr.' }),
	user('12345678901234567', { identifier: '0042', middleName: "=cmd|' /C calc'!A0" }),
	user('student-1', { middleName: "'t", email: 'a@b.example' })
];

const columns = ['familyName', 'middleName', 'identifier', 'phone', 'enabledUser'];

async function usersOf(records: readonly Record<string, string>[] = people) {
	const set = await rosterOf({ 'users.csv': records });
	const table = set.tables.get('users.csv');
	if (table === undefined) throw new Error('no users.csv');
	return { set, table };
}

function sheetOf(table: Table, more: Partial<SheetChoice> = {}): string {
	const records = Array.from({ length: table.records }, (_, record) => record);
	const sheet = correctionSheet(table, { records, columns, ...more });
	if (!sheet.ok) throw new Error(sheetWords.refusal(sheet.problem));
	return sheet.value;
}

function back(table: Table, sheet: string | Uint8Array): SheetDifference {
	const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet;
	const read = readSheet(table, bytes);
	if (!read.ok) throw new Error(sheetWords.readProblem(read.problem));
	return sheetDifference(table, read.value);
}

const saidBy = ({ changes }: SheetDifference) =>
	changes.map(({ key, column, before, after }) => [key, column, before, after]);

describe('a sheet', () => {
	it('comes back without a change when nobody changed it', async () => {
		const { table } = await usersOf();
		const sheet = sheetOf(table);
		expect(sheet.startsWith('\ufeffsourcedId,familyName,')).toBe(true);
		expect(sheet).toContain(`'=cmd`);
		expect(sheet).toContain(`'+49 30 1`);
		const said = back(table, sheet);
		expect(said).toMatchObject({
			changes: [],
			problems: [],
			unchanged: 4,
			missing: 0,
			isChecked: true
		});
	});

	it('gives edits that name their rows by key, and that the log takes', async () => {
		const { set, table } = await usersOf();
		const said = back(table, sheetOf(table).replace('"Müller, Jr."', '"Möller, ""Jr"""'));
		expect(saidBy(said)).toEqual([['teacher-1', 'familyName', 'Müller, Jr.', 'Möller, "Jr"']]);
		expect(said.changes[0].edit).toEqual({
			kind: 'replaceValue',
			file: 'users.csv',
			column: 'familyName',
			from: 'Müller, Jr.',
			to: 'Möller, "Jr"',
			where: [{ column: 'sourcedId', is: 'teacher-1' }]
		});
		const log = new EditLog(set);
		expect(log.add(said.changes[0].edit)).toBe(1);
		// The same edit finds nothing once the cell is another one: a conflict is never written over.
		expect(new EditLog((await usersOf([user('teacher-1')])).set).add(said.changes[0].edit)).toBe(0);
	});

	it('is known after Excel: semicolons, Windows-1252, rows sorted and missing, zeros and digits lost', async () => {
		const { table } = await usersOf();
		const [header, zero, teacher, long] = sheetOf(table).replace('\ufeff', '').split('\r\n');
		const cells = (line: string): string[] =>
			(line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []).map((cell) =>
				cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
			);
		const lines = [
			cells(header),
			cells(long).map((cell) =>
				cell === '12345678901234567' ? '1.23457E+16' : cell === '0042' ? '42' : cell
			),
			cells(teacher).map((cell) => (cell === 'true' ? 'WAHR' : cell)),
			cells(zero).map((cell) => (cell === '0017' ? '17' : cell === '3-4' ? '04. Mrz' : cell))
		];
		// The last column first, as somebody dragged it.
		const text = lines
			.map((line) => [line.at(-1) ?? '', ...line.slice(0, -1)].join(';'))
			.join('\r\n');
		const western = Uint8Array.from(text, (character) => character.charCodeAt(0));
		const said = back(table, western);
		expect(said).toMatchObject({
			changes: [],
			problems: [],
			unchanged: 3,
			missing: 1,
			isChecked: true
		});
	});

	it.each([
		['a first line sep=;', (text: string) => `sep=;\r\n${text}`],
		['tabs', (text: string) => text.replaceAll(';', '\t')],
		['LF', (text: string) => text.replaceAll('\r\n', '\n')],
		[
			'capitals and spaces in the header',
			(text: string) => text.replace('familyName', ' FAMILYNAME ')
		],
		['blank rows', (text: string) => text.replaceAll('\r\n', '\r\n;;;;;;\r\n')]
	])('is read with %s', async (_, change) => {
		const { table } = await usersOf();
		const text = sheetOf(table, { delimiter: ';' }).replace('\ufeff', '');
		const said = back(table, change(text.replace(';Novak;', ';Nowak;')));
		expect(saidBy(said)).toEqual([['0017', 'familyName', 'Novak', 'Nowak']]);
	});

	it('is read in UTF-16, as Excel saves Unicode text', async () => {
		const { table } = await usersOf();
		const text = sheetOf(table)
			.replace('\ufeff', '')
			.replaceAll(',', '\t')
			.replace('Novak', 'Nováková');
		const bytes = new Uint8Array(2 + text.length * 2);
		bytes.set([0xff, 0xfe]);
		const view = new DataView(bytes.buffer);
		Array.from(text).forEach((character, at) =>
			view.setUint16(2 + at * 2, character.charCodeAt(0), true)
		);
		expect(saidBy(back(table, bytes))).toContainEqual(['0017', 'familyName', 'Novak', 'Nováková']);
	});

	it('shows a conflict where the roster was changed since, and nothing else', async () => {
		const { table } = await usersOf();
		const sheet = sheetOf(table).replace('0017,Novak', '0017,Nowak');
		const now = await usersOf(
			people.map((each) => ({ ...each, familyName: `${each.familyName}ova` }))
		);
		const said = back(now.table, sheet);
		expect(said.changes).toEqual([]);
		expect(said.problems).toEqual([
			{
				code: 'conflict',
				line: 2,
				key: '0017',
				column: 'familyName',
				value: 'Nowak',
				held: 'Novakova'
			}
		]);
		expect(sheetWords.problem(said.problems[0])).toContain('"Nowak"');
		// Without the column of checks nobody can tell, and the sheet says so.
		const unchecked = sheet.replaceAll(/,(?:rollcall-check[^\r]*|c[0-9a-z-]+)(?=\r\n)/g, '');
		expect(back(now.table, unchecked)).toMatchObject({ isChecked: false, missing: null });
	});

	it('refuses rows that it cannot tell, each in words', async () => {
		const { table } = await usersOf();
		const [header, zero, , , student] = sheetOf(table).split('\r\n');
		const sheet = [
			header,
			zero,
			zero.replace('Novak', 'Other'),
			student.replace('student-1', 'nobody-1'),
			student.replace('student-1', ''),
			student.replace('a@b', 'c@d')
		].join('\r\n');
		const said = back(table, sheet);
		expect(said.problems.map(({ code, line }) => [code, line])).toEqual([
			['key-twice', 3],
			['unknown-key', 4],
			['no-key', 5]
		]);
		for (const problem of said.problems) expect(sheetWords.problem(problem)).toMatch(/^Row \d/);
		expect(said.changes).toEqual([]);
	});

	it.each([
		['', 'empty'],
		['familyName,x\r\nNovak,1\r\n', 'no-key-column'],
		['sourcedId,familyName,FAMILYNAME\r\n0017,a,b\r\n', 'column-twice'],
		['sourcedId,shoe size\r\n0017,41\r\n', 'no-column'],
		['sourcedId,password\r\n0017,secret\r\n', 'no-column'],
		['sourcedId,familyName\r\n0017,"Novak\r\n', 'wrong-quotes'],
		['PK\u0003\u0004 a workbook', 'workbook']
	])('%j is refused: %s', async (text, code) => {
		const { table } = await usersOf();
		const read = readSheet(table, new TextEncoder().encode(text));
		expect(read).toMatchObject({ ok: false, problem: { code } });
		if (!read.ok) expect(sheetWords.readProblem(read.problem)).toMatch(/[.]$/);
	});

	it('is not made of what could not be known again, nor of passwords', async () => {
		const { table } = await usersOf([...people, user('0017'), user('')]);
		const refusal = (choice: SheetChoice) => {
			const sheet = correctionSheet(table, choice);
			if (sheet.ok) throw new Error('made all the same');
			expect(sheetWords.refusal(sheet.problem)).toMatch(/[.]$/);
			return sheet.problem;
		};
		expect(refusal({ records: [1], columns: ['password'] }).code).toBe('password-column');
		expect(refusal({ records: [1], columns: ['shoes'] }).code).toBe('no-such-column');
		expect(refusal({ records: [], columns }).code).toBe('no-rows');
		expect(refusal({ records: [4], columns })).toEqual({ code: 'key-twice', row: 6, key: '0017' });
		expect(refusal({ records: [5], columns })).toEqual({ code: 'no-key', row: 7 });
	});
});

describe('what a spreadsheet does by itself', () => {
	it.each([
		['0042', '42'],
		['2026-09-01', '9/1/2026'],
		['2026-09-01', '01.09.2026'],
		['2026-09-01', '1.9.26'],
		['2026-09-13', '13/09/2026'],
		['2026-09-01', '46266'],
		['2026-10-01T08:00:00.000Z', '10/1/2026 8:00'],
		['true', 'TRUE'],
		['1.0', '1'],
		['1.50', '1,5'],
		['1234567890123456', '1.23457E+15'],
		['12345678901234567', '12345678901234500'],
		['3-4', '4-Mar'],
		['MAR4', '4-Mar'],
		['a\nb', 'a\r\nb']
	])('%j that became %j is no change', (before, after) => {
		expect(cellMeaning(before, after)).toEqual({ kind: 'same' });
	});

	it.each([
		['2026-09-01', '9/13/2026', { kind: 'changed', to: '2026-09-13' }],
		['2026-09-01', '10/2/2026', { kind: 'unclear', first: '2026-10-02', second: '2026-02-10' }],
		['2026-09-01', '', { kind: 'changed', to: '' }],
		['true', 'FALSE', { kind: 'changed', to: 'false' }],
		['0042', '43', { kind: 'changed', to: '43' }],
		['', '1.2E+15', { kind: 'shortened' }],
		['Novak', 'Novak ', { kind: 'changed', to: 'Novak ' }]
	])('%j that became %j is one', (before, after, meaning) => {
		expect(cellMeaning(before, after)).toEqual(meaning);
	});

	it('the guard of formulas can be taken off again, whatever a cell holds', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^['=+\-@\t\n a]{0,6}$/), (text) => {
				expect(unguarded(guarded(text))).toBe(text);
				expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/);
			})
		);
		expect(guarded("'t Hooft")).toBe("'t Hooft");
		expect(guarded("'=1")).toBe("''=1");
	});
});

it('finds the rows of a school and of a class', async () => {
	const { set } = await usersOf([...people, user('away-1', { orgSourcedIds: 'school-2' })]);
	expect(recordsOfSchool(set, 'users.csv', 'school-1')).toEqual([0, 1, 2, 3]);
	expect(recordsOfSchool(set, 'enrollments.csv', 'school-1')).toEqual([0, 1]);
	expect(recordsOfClass(set, 'users.csv', 'class-1')).toEqual([1, 3]);
	expect(recordsOfClass(set, 'enrollments.csv', 'class-1')).toEqual([0, 1]);
	expect(recordsOfClass(set, 'classes.csv', 'class-1')).toEqual([0]);
	expect(recordsOfClass(set, 'orgs.csv', 'class-1')).toEqual([]);
});
