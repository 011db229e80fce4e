import { describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import { deltaSet } from '../rules/delta-set';
import { lines, smallestSet } from '../rules/smallest-set';
import { smallestSets } from '../rules/smallest-sets';
import { bytesSource } from '../zip/byte-source';
import { openPackage, type PackageInput } from '../zip/open-package';
import { concatenate } from '../zip/zip-records';
import { writeZip } from '../zip/zip-writer';
import { deltaZip, type DeltaZip } from './delta-zip';
import { instantOf } from './delta-zip-instant';
import { isDeltaOf } from './delta-zip-proof';
import { deltaNotes, deltaRefusal } from './delta-zip-words';
import { keptRoster } from './kept-roster';

const AT = '2026-10-01T08:00:00.000Z';

type Files = Readonly<Record<string, string | null>>;

const zipOf = (files: Files): Uint8Array =>
	writeZip(
		Object.entries(files).flatMap(([name, text]) =>
			text === null ? [] : [{ name, bytes: new TextEncoder().encode(text) }]
		)
	);

const inputOf = (bytes: Uint8Array, name = 'monday.zip'): PackageInput => ({
	files: [{ source: bytesSource(bytes, name), path: name }],
	name,
	kind: 'zip'
});

async function checkedOf(input: PackageInput): Promise<Checked> {
	const result = await check(input);
	if (result.kind === 'question') throw new Error('asked');
	return result;
}

const read = (changes: Files = {}, set = smallestSet): Promise<Checked> =>
	checkedOf(inputOf(zipOf({ ...set, ...changes })));

async function made(before: Checked, after: Checked): Promise<DeltaZip> {
	const delta = deltaZip(before.set, after.set, AT);
	if (!delta.ok) throw new Error(deltaRefusal(delta.problem));
	return delta.value;
}

async function bytesOf({ bytes }: DeltaZip): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of bytes()) pieces.push(piece.slice());
	return concatenate(pieces);
}

async function textsOf(delta: DeltaZip): Promise<Record<string, string>> {
	const opened = await openPackage(inputOf(await bytesOf(delta)));
	if (!opened.ok) throw new Error('not opened');
	const texts: Record<string, string> = {};
	for (const file of opened.value.files) {
		const pieces: Uint8Array[] = [];
		for await (const piece of file.open()) pieces.push(piece.slice());
		texts[file.path] = new TextDecoder().decode(concatenate(pieces));
	}
	return texts;
}

const users = smallestSet['users.csv'];
const newcomer = 'new-1,,,true,school-1,student,new.one,,"Ne""w","Comer, Jr",,,,,,,09,';

describe('deltaZip', () => {
	it('sends what is new, changed and gone, each with all its cells and the one time', async () => {
		const after =
			users.replace(/^student-1.*\r\n/m, '').replace('Kaya', 'Káya') + `${newcomer}\r\n`;
		const delta = await made(await read(), await read({ 'users.csv': after }));
		expect(delta.files).toEqual([{ name: 'users.csv', active: 2, gone: 1, isGone: false }]);
		const texts = await textsOf(delta);
		expect(Object.keys(texts)).toEqual(['manifest.csv', 'users.csv']);
		expect(texts['users.csv']).toBe(
			lines(
				users.split('\r\n')[0],
				`teacher-1,active,${AT},true,school-1,teacher,akaya,,Ada,Káya,,T1,akaya@district.example,,,,,`,
				`new-1,active,${AT},true,school-1,student,new.one,,"Ne""w","Comer, Jr",,,,,,,09,`,
				`student-1,tobedeleted,${AT},true,school-1,student,lnovak,{Local:17},Léa,Novak,,S1,lnovak@district.example,,,,03,`
			)
		);
		expect(texts['manifest.csv']).toContain('file.users,delta\r\n');
		expect(texts['manifest.csv']).toContain('file.orgs,absent\r\n');
		expect(texts['manifest.csv']).toContain('source.systemName,Example SIS\r\n');
	});

	it('gives the same bytes every time', async () => {
		const [before, after] = [await read(), await read({ 'users.csv': `${users}${newcomer}\r\n` })];
		expect(await bytesOf(await made(before, after))).toEqual(
			await bytesOf(await made(before, after))
		);
	});

	it('says that nothing changed with the manifest alone', async () => {
		const delta = await made(await read(), await read());
		expect(delta.files).toEqual([]);
		expect(Object.keys(await textsOf(delta))).toEqual(['manifest.csv']);
		expect(deltaNotes.nothing).toContain('no updates');
	});

	it('sends all records of a file that is gone as deleted', async () => {
		const after = await read({
			'enrollments.csv': null,
			'manifest.csv': smallestSet['manifest.csv'].replace('enrollments,bulk', 'enrollments,absent')
		});
		const delta = await made(await read(), after);
		expect(delta.files).toEqual([{ name: 'enrollments.csv', active: 0, gone: 2, isGone: true }]);
		expect((await textsOf(delta))['enrollments.csv'].match(/tobedeleted/g)).toHaveLength(2);
		expect(deltaNotes.disappeared('enrollments.csv', 2)).toContain('all its 2 records');
	});

	it('sends a record that the newer delivery marks as gone, and not one that nobody knew', async () => {
		const marked = `${users.replace('student-1,,', `student-1,tobedeleted,${AT}`)}gone-1,tobedeleted,${AT},true,school-1,student,g,,G,G,,,,,,,09,\r\n`;
		const delta = await made(await read(), await read({ 'users.csv': marked }));
		expect(delta.files).toEqual([{ name: 'users.csv', active: 0, gone: 1, isGone: false }]);
	});

	it('adds the columns of state where the newer file lacks them', async () => {
		const bare = users.replaceAll(/^([^,]*),[^,]*,[^,]*,/gm, '$1,').replace('Kaya', 'Káya');
		const texts = await textsOf(await made(await read(), await read({ 'users.csv': bare })));
		expect(texts['users.csv'].split('\r\n')[0]).toBe(users.split('\r\n')[0]);
		expect(texts['users.csv']).toContain(`teacher-1,active,${AT},true`);
	});
});

describe('passwords', () => {
	const secret = 'Geheim!7';
	const withSecret = users.replace(/(lnovak@district.example,,,,03,)/, `$1${secret}`);

	it('are never copied; the column stays, and the count is told', async () => {
		const delta = await made(
			await read(),
			await read({ 'users.csv': withSecret.replace('Novak', 'Novák') })
		);
		const text = (await textsOf(delta))['users.csv'];
		expect(text).toMatch(/03,\r\n$/);
		expect(text).not.toContain(secret);
		expect(text).not.toContain('hidden');
		expect(delta.passwords).toBe(1);
		expect(deltaNotes.passwords(1)).toContain('never copies passwords');
	});

	it('of a kept delivery are no "(hidden)" in the changes', async () => {
		const kept = await keptRoster(inputOf(zipOf({ ...smallestSet, 'users.csv': withSecret })));
		if (!kept.ok) throw new Error('not kept');
		const pieces: Uint8Array[] = [];
		for await (const piece of kept.value.bytes()) pieces.push(piece.slice());
		const held = await checkedOf(inputOf(concatenate(pieces)));
		for (const [before, after] of [
			[held, await read({ 'users.csv': users.replace(/^student-1.*\r\n/m, '') })],
			[await read({ 'users.csv': users.replace('Novak', 'Novák') }), held]
		] as const) {
			const text = (await textsOf(await made(before, after)))['users.csv'];
			expect(text).toContain('student-1');
			expect(text).not.toContain('hidden');
		}
	});
});

describe('what cannot be done', () => {
	const problemOf = async (before: Checked, after: Checked, at = AT) => {
		const delta = deltaZip(before.set, after.set, at);
		if (delta.ok) throw new Error('made all the same');
		expect(deltaRefusal(delta.problem)).toMatch(/[.]$/);
		expect(deltaRefusal(delta.problem)).not.toContain('undefined');
		return delta.problem;
	};

	it.each([
		['', null],
		['yesterday', null],
		['2026-10-01', null],
		['2026-10-01T08:00', null],
		['2026-02-30T08:00:00Z', null],
		['2026-10-01T08:00:00.000Z', AT],
		['2026-10-01T08:00Z', AT],
		['2026-10-01T10:00:00+02:00', AT],
		['2026-09-30T23:30:00.5-08:30', '2026-10-01T08:00:00.500Z']
	])('the time %s', async (text, instant) => {
		expect(instantOf(text)).toBe(instant);
		if (instant !== null) return;
		expect(await problemOf(await read(), await read(), text)).toEqual({
			code: 'no-instant',
			value: text
		});
	});

	it('two versions, and 1.0', async () => {
		const [newer, older] = [
			await read({}, smallestSets['1.2']),
			await read({}, smallestSets['1.0'])
		];
		expect(await problemOf(await read(), newer)).toEqual({
			code: 'other-version',
			before: '1.1',
			after: '1.2'
		});
		expect(await problemOf(older, older)).toEqual({ code: 'version-1.0' });
	});

	it('a delivery that holds changes already', async () => {
		const changes = await read(deltaSet({}));
		expect(await problemOf(await read(), changes)).toMatchObject({
			code: 'is-delta',
			side: 'after'
		});
		expect(await problemOf(changes, await read())).toMatchObject({
			code: 'is-delta',
			side: 'before'
		});
	});

	it('one file alone', async () => {
		const name = 'users.csv';
		const source = bytesSource(new TextEncoder().encode(users), name);
		const alone = await checkedOf({ files: [{ source, path: name }], name, kind: 'files' });
		expect(await problemOf(alone, alone)).toMatchObject({ code: 'single-file', side: 'before' });
	});

	it.each([
		[
			'id-twice',
			{ row: 4, value: 'student-1', count: 1 },
			`${users}student-1${newcomer.slice(5)}\r\n`
		],
		['no-id', { row: 4, count: 1 }, `${users}${newcomer.slice(5)}\r\n`],
		['ragged', { row: 4, count: 1 }, `${users}${newcomer},x\r\n`],
		['no-id-column', {}, users.replace('sourcedId', 'id')],
		['column-twice', { column: 'email' }, users.replace('sms', 'email')]
	])('%s', async (code, facts, text) => {
		const broken = await read({ 'users.csv': text });
		const place = { file: 'users.csv', input: 'monday.zip' };
		expect(await problemOf(await read(), broken)).toEqual({
			code,
			side: 'after',
			...place,
			...facts
		});
		expect(await problemOf(broken, await read())).toEqual({
			code,
			side: 'before',
			...place,
			...facts
		});
	});

	it('a file that cannot be read', async () => {
		const bytes = zipOf(smallestSet);
		const opened = await openPackage(inputOf(bytes));
		if (!opened.ok) throw new Error('not opened');
		const orgs = opened.value.files.find(({ name }) => name === 'orgs.csv')?.packed;
		if (orgs === undefined) throw new Error('no orgs.csv');
		bytes[orgs.end - 3] ^= 0xff;
		const damaged = await checkedOf(inputOf(bytes));
		expect(await problemOf(await read(), damaged)).toMatchObject({
			code: 'unread',
			file: 'orgs.csv',
			state: 'damaged'
		});
	});
});

it('isDeltaOf refuses what does not make the newer delivery', async () => {
	const [before, after] = [await read(), await read({ 'users.csv': `${users}${newcomer}\r\n` })];
	const other = await read({ 'users.csv': `${users}${newcomer.replace('09', '10')}\r\n` });
	const delta = await checkedOf(inputOf(await bytesOf(await made(before, after))));
	expect(isDeltaOf(before.set, after.set, delta.set)).toBe(true);
	expect(isDeltaOf(before.set, other.set, delta.set)).toBe(false);
	expect(isDeltaOf(before.set, before.set, delta.set)).toBe(false);
});
