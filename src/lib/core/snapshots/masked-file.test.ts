import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../../../tests/support/encodings';
import { readCsv } from '../csv/read-csv';
import { TableBuilder, type Table } from '../table/table';
import { concatenate } from '../zip/zip-records';
import type { FileEnd, PackageFile } from '../zip/package';
import { maskedBytes, passwordState } from './masked-file';

/** A file that comes in pieces, and notes how much of it was asked for. */
function fileOf(bytes: Uint8Array, name = 'users.csv', piece = 70_000, ok = true) {
	const asked = { bytes: 0 };
	async function* open(): AsyncGenerator<Uint8Array, FileEnd> {
		for (let at = 0; at < bytes.length; at += piece) {
			asked.bytes += piece;
			yield await Promise.resolve(bytes.slice(at, at + piece));
		}
		if (ok) return { ok, bytes: bytes.length };
		const observation = { rule: 'entry-damaged' } as Extract<FileEnd, { ok: false }>['observation'];
		return { ok: false, observation };
	}
	const file: PackageFile = {
		name,
		path: name,
		size: bytes.length,
		compressedSize: bytes.length,
		stored: false,
		open
	};
	return { file, asked };
}

async function masked(bytes: Uint8Array, name?: string, piece?: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of maskedBytes(fileOf(bytes, name, piece).file)) parts.push(part);
	return concatenate(parts);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const maskedText = async (text: string, name?: string): Promise<string> =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await masked(utf8(text), name));
const stateOf = (text: string, name?: string) => passwordState(fileOf(utf8(text), name).file);

async function tableOf(bytes: Uint8Array): Promise<Table> {
	let builder = new TableBuilder('users.csv');
	const reading = await readCsv(
		() => fileOf(bytes).file.open(),
		() => (builder = new TableBuilder('users.csv'))
	);
	return builder.table(reading.end, reading.recovered);
}

const head = 'sourcedId,status,givenName,password\r\n';

describe('maskedBytes', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['a bare cell', `${head}u1,active,Ana,pw-1\r\n`, `${head}u1,active,Ana,(hidden)\r\n`],
		['a cell in quotes', `${head}u1,,Ana,"pw ""1"","\n`, `${head}u1,,Ana,"(hidden)"\n`],
		['text behind the quotes', `${head}u1,,Ana,"pw"1\n`, `${head}u1,,Ana,"(hidden)"\n`],
		['an empty cell', `${head}u1,,Ana,\nu2,,Bo,""\n`, `${head}u1,,Ana,\nu2,,Bo,""\n`],
		['no last line end', `${head}u1,,Ana,pw`, `${head}u1,,Ana,(hidden)`],
		['a lone CR', `${head}u1,,Ana,pw\ru2,,Bo,pw\r`, `${head}u1,,Ana,(hidden)\ru2,,Bo,(hidden)\r`],
		['a mark at the start', `\ufeff${head}u1,,Ana,pw\n`, `\ufeff${head}u1,,Ana,(hidden)\n`],
		['blank lines', `\n${head}\nu1,,Ana,pw\n\n`, `\n${head}\nu1,,Ana,(hidden)\n\n`],
		['a field too many', `${head}u1,,An,a,pw\n`, `${head}u1,,An,(hidden),(hidden)\n`],
		['fields cut off', `${head}u1,,pw\n`, `${head}u1,,(hidden)\n`],
		['a quote that never closes', `${head}u1,,Ana,"pw\n`, `${head}u1,,Ana,(hidden)\n`],
		['semicolons', 'sourcedId;password;x\nu1;pw;y\n', 'sourcedId;password;x\nu1;(hidden);y\n'],
		['a misspelt header', 'sourcedId,Pass word\nu1,pw\n', 'sourcedId,Pass word\nu1,(hidden)\n'],
		[
			'a column of metadata',
			'sourcedId,metadata.pwd\nu1,pw\n',
			'sourcedId,metadata.pwd\nu1,(hidden)\n'
		]
	];
	it.each(cases)('hides no more than the password: %s', async (_, text, expected) => {
		expect(await maskedText(text)).toBe(expected);
		expect(await stateOf(text)).toBe(text === expected ? 'none' : 'some');
	});

	it('hides the first person where no row names the columns', async () => {
		// The places of 1.2 and of 1.1.
		const row = (id: string, at15: string, at17: string) =>
			`${id}${',x'.repeat(14)},${at15},x,${at17}\n`;
		const text = row('u1', 'pw', 'pw') + row('u2', '', 'pw');
		const expected = row('u1', '(hidden)', '(hidden)') + row('u2', '', '(hidden)');
		expect(await maskedText(text)).toBe(expected);
	});

	it('hides a column that has no name in the header', async () => {
		expect(await maskedText('sourcedId,status\nu1,active,pw\n')).toBe(
			'sourcedId,status\nu1,active,(hidden)\n'
		);
	});

	it('gives up the content of a record that is too long to be read', async () => {
		const long = `u1,,${'pw'.repeat(600_000)},x\r\n`;
		expect(await maskedText(`${head}${long}u2,,Bo,pw\r\n`)).toBe(
			`${head}""\r\nu2,,Bo,(hidden)\r\n`
		);
	});

	it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'windows-1252', 'shift_jis'] as const)(
		'keeps the encoding %s',
		async (encoding) => {
			const name =
				encoding === 'shift_jis' ? '表ソ能' : encoding === 'windows-1252' ? 'Zoë' : 'Zoë𝄞';
			const text = (password: string) => `${head}u1,,${name},${password}\r\nu2,,,\r\n`;
			const bytes = await masked(encoded(text('geheim'), encoding));
			expect(Buffer.compare(bytes, encoded(text('(hidden)'), encoding))).toBe(0);
		}
	);

	it('leaves other files alone, and reads only their headers', async () => {
		const text = `sourcedId,title\n${'c1,pass the word\n'.repeat(20_000)}`;
		const { file, asked } = fileOf(utf8(text), 'classes.csv');
		expect(await passwordState(file)).toBe('none');
		expect(asked.bytes).toBeLessThan(150_000);
		expect(await maskedText(text.slice(0, 200), 'classes.csv')).toBe(text.slice(0, 200));
	});

	it('cannot tell of a file that is damaged', async () => {
		const { file } = fileOf(utf8(`${head}u1,,Ana,\n`), 'users.csv', 100, false);
		expect(await passwordState(file)).toBe('unreadable');
	});
});

describe('whatever stands in a file', () => {
	const cell = fc.oneof(
		fc.constantFrom('', 'a', 'pw', '"', '""', '"pw"', '"p,w"', '"p\r\nw"', 'p"w', '"pw"x', ' '),
		fc.string({ maxLength: 5 })
	);
	const record = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','));
	const ends = fc.constantFrom('\n', '\r\n', '\r');
	const files = fc
		.array(fc.tuple(record, ends), { maxLength: 12 })
		.map((records) => head + records.map((each) => each.join('')).join(''));

	it('the copy does not depend on the cut', async () => {
		await fc.assert(
			fc.asyncProperty(files, fc.integer({ min: 1, max: 40 }), async (text, piece) => {
				const [cut, whole] = [
					await masked(utf8(text), 'users.csv', piece),
					await masked(utf8(text))
				];
				expect(Buffer.compare(cut, whole)).toBe(0);
			}),
			{ numRuns: 100 }
		);
	});

	it('the copy makes the same tables, but for records with a wrong number of fields', async () => {
		await fc.assert(
			fc.asyncProperty(files, async (text) => {
				const before = await tableOf(utf8(text));
				const after = await tableOf(await masked(utf8(text)));
				expect(after.records).toBe(before.records);
				expect([...after.ragged]).toEqual([...before.ragged]);
				for (let at = 0; at < before.columns.length; at++) {
					for (let row = 0; row < before.records; row++) {
						if (before.ragged.has(row)) continue;
						expect(after.columns[at].textAt(row)).toBe(before.columns[at].textAt(row));
					}
				}
			}),
			{ numRuns: 200 }
		);
	});
});
