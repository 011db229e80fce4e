import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallZip } from '../../../tests/support/small-roster';
import type { Outcome } from '../core/outcome';
import { noteCsv } from '../core/rosters/note-csv';
import { sealedPack } from '../core/rosters/sealed-pack';
import type { SheetAcceptance, SheetItem } from '../core/edits/read-sheet';
import type { SheetsWish } from '../core/edits/sheet-making';
import { smallestSet } from '../core/rules/smallest-set';
import { writeZip } from '../core/zip/zip-writer';
import { newFileCipher } from '../storage/file-cipher';
import type { Fault } from './api';
import type { OpenedSheet } from './sheet-api';
import { SheetService } from './sheet-service';

const encoder = new TextEncoder();
let service: SheetService;

const value = <Value>(outcome: Outcome<Value, Fault>): Value =>
	outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problem));

const users = smallestSet['users.csv'].replace(',03,', ',third,');
const second = 'school-2,,,Éverton: Primary,school,,district-1\r\n';
const other = 'other-1,,,true,school-2,student,other.one,,Kim,Ruiz,,,,,,,04,\r\n';

/** One student has a grade that there is not; a second school has one student. */
async function load(): Promise<void> {
	const entries = Object.entries({
		...smallestSet,
		'users.csv': users + other,
		'orgs.csv': smallestSet['orgs.csv'] + second
	}).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
	const file = new File([new Uint8Array(writeZip(entries))], 'roster.zip');
	const request = { files: [{ file, path: '' }], name: file.name, kind: 'zip' as const };
	value(await service.check({ ...request, confirmed: false, asOf: '2026-10-01' }));
}

beforeEach(async () => {
	service = new SheetService('9.9.9', () => undefined, null);
	await load();
});

const wish: SheetsWish = {
	kind: 'school',
	ids: ['school-1'],
	files: ['users.csv'],
	onlyWrong: false,
	delimiter: ','
};

async function sheetText(): Promise<string> {
	const { file } = value(await service.makeSheets(wish));
	// Not by text(): that takes the mark away, which offices send back.
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file?.blob.arrayBuffer());
}

async function opened(text: string): Promise<Exclude<OpenedSheet, { kind: 'refused' }>> {
	const answer = value(await service.openSheet(encoder.encode(text)));
	return answer.kind === 'refused' ? expect.fail(answer.because) : answer;
}

const itemsOf = ({ records }: { readonly records: readonly { items: readonly SheetItem[] }[] }) =>
	records.flatMap(({ items }) => items);

const accept = async (more: Partial<SheetAcceptance>) =>
	value(
		await service.applyEdit({
			kind: 'sheet',
			wish: { kind: 'sheet', cells: [], remove: [], add: [], ...more }
		})
	);

const outcomeOfZip = async (): Promise<Record<string, Uint8Array>> => {
	const zip = value(await service.finishZip());
	if (zip.kind !== 'ready') return expect.fail(zip.because);
	return unzipSync(new Uint8Array(await zip.zips[0].file.arrayBuffer()));
};

const textOf = async (file: string): Promise<string> =>
	new TextDecoder().decode((await outcomeOfZip())[file]);

describe('a sheet for an office', () => {
	it('is one CSV for one school, and a zip with a folder for each of several', async () => {
		const { places } = value(await service.sheetPlaces('school', '', 10));
		expect(places[0]).toMatchObject({ id: 'school-1', problems: 1 });
		const files = value(await service.sheetFiles('school', ['school-1', 'school-2']));
		expect(files[0]).toEqual({ file: 'users.csv', rows: 3, problems: 2 });
		const one = value(await service.makeSheets(wish));
		expect(one).toMatchObject({ sheets: 1, rows: 2, leftOut: [], leftOutCount: 0 });
		expect(one.file?.name).toBe('rollcall-sheet-users.csv');
		const two = value(await service.makeSheets({ ...wish, ids: ['school-1', 'school-2'] }));
		expect(two.file?.name).toBe('rollcall-sheets.zip');
		const zip = unzipSync(new Uint8Array((await two.file?.blob.arrayBuffer()) ?? []));
		expect(Object.keys(zip)).toEqual([
			expect.stringContaining('/rollcall-sheet-users.csv') as string,
			'Éverton Primary/rollcall-sheet-users.csv'
		]);
		const none = value(await service.makeSheets({ ...wish, ids: [] }));
		expect(none).toMatchObject({ file: null, sheets: 0 });
	});

	it('comes back as a correction that can be undone, and that no recipe holds', async () => {
		const text = (await sheetText()).replace('third', '03').replace(',Novak,', ',Novák,');
		const back = await opened(text);
		expect(back).toMatchObject({ kind: 'sheet', file: 'users.csv', count: 1, refused: [] });
		expect(back.records[0]).toMatchObject({ name: 'Léa Novak', key: 'student-1' });
		const cells = itemsOf(back).flatMap((item) =>
			item.what === 'cell'
				? [{ file: 'users.csv', row: item.row, column: item.column, to: item.after }]
				: []
		);
		expect(cells.map(({ column, to }) => [column, to])).toEqual([
			['familyName', 'Novák'],
			['grades', '03']
		]);
		const made = await accept({ cells });
		expect(made.changed).toBe(2);
		expect(made.gone.error + made.gone.warning).toBeGreaterThan(0);
		expect(made.log.lines[0]).toMatchObject({
			by: { kind: 'fix', fix: 'corrected-sheet' },
			inRecipe: false
		});
		const recipe = new TextDecoder().decode(value(await service.editFile('recipe')));
		expect(recipe).not.toContain('Novák');
		expect(await textOf('users.csv')).toContain('Novák');
		// Everything is taken over by now: the same sheet changes nothing more, and says what it was made of.
		expect(await opened(text)).toMatchObject({ count: 0 });
		expect(value(await service.undoEdit()).log.lines).toEqual([]);
		expect((await opened(text)).count).toBe(1);
	});

	it('never writes a password', async () => {
		const cells = [{ file: 'users.csv', row: 2, column: 'password', to: 'Geheim!7' }];
		expect((await accept({ cells })).changed).toBe(0);
	});

	it('is refused by its name where it is a class pack with a passphrase', async () => {
		const pack = await sealedPack(smallZip(), await newFileCipher('correct horse battery'));
		expect(value(await service.openSheet(pack))).toMatchObject({
			kind: 'refused',
			because: expect.stringContaining('with its passphrase') as string
		});
	});

	it('is refused in words where it is of another roster', async () => {
		const text = 'sourcedId,familyName\r\nnobody,Ruiz\r\n';
		expect(value(await service.openSheet(encoder.encode(text)))).toMatchObject({
			kind: 'refused',
			because: expect.stringContaining('None of its rows') as string
		});
	});
});

describe('the note of a teacher', () => {
	const head = ['From', 'Class', 'Class id', 'What', 'Person', 'Person id', 'Should be'];
	const row = (kind: string, name: string, id: string, should = '') => [
		...['Ada Kaya', 'Math', 'class-1', kind, name, id, should, kind]
	];
	const note = noteCsv({
		head: [...head, 'rollcall-mark'],
		rows: [
			row('not-mine', 'Léa Novak', 'student-1'),
			row('missing', 'Kim Ruiz', 'other-1'),
			row('wrong-name', 'Léa Novak', 'student-1', 'Lea Novak'),
			row('missing', 'Ana Sand', '')
		]
	});

	it('takes people out of a class and puts others in', async () => {
		const said = await opened(note);
		expect(said.refused).toEqual([expect.stringContaining('Ana Sand') as string]);
		const items = itemsOf(said);
		expect(items.map(({ what }) => what)).toEqual(['remove', 'add', 'name']);
		const remove = items.flatMap((item) => (item.what === 'remove' ? item.rows : []));
		const add = items.flatMap((item) => (item.what === 'add' ? [item.record] : []));
		const names = items.flatMap((item) =>
			item.what === 'name'
				? [{ file: 'users.csv', row: item.row, column: 'givenName', to: 'Lea' }]
				: []
		);
		const made = await accept({ kind: 'note', remove, add, cells: names });
		expect(made.changed).toBe(3);
		expect(made.log.lines.every(({ inRecipe }) => !inRecipe)).toBe(true);
		const enrollments = await textOf('enrollments.csv');
		expect(enrollments).not.toContain('student-1');
		expect(enrollments).toContain('class-1-other-1,,,class-1,school-1,other-1,student');
		expect((await opened(note)).refused).toHaveLength(3);
		// A record that the note added can be corrected, too, though the original has no row of it.
		const rows = enrollments.trim().split('\r\n').length;
		const cells = [{ file: 'enrollments.csv', row: rows, column: 'role', to: 'teacher' }];
		expect((await accept({ cells })).changed).toBe(1);
	});
});
