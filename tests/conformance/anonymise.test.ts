import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import { anonymProof, type AnonymProof } from '../../src/lib/core/report/anonym/anonym-proof';
import { anonymZip, type AnonymZip } from '../../src/lib/core/report/anonym/anonym-zip';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import oneroster12 from '../../src/lib/core/spec/oneroster-1.2.json';
import { fileSpec } from '../../src/lib/core/spec/versions';
import type { Version } from '../../src/lib/core/spec/spec';
import type { Column } from '../../src/lib/core/table/column';
import type { Table } from '../../src/lib/core/table/table';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import { openPackage, type PackageInput } from '../../src/lib/core/zip/open-package';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import { checked, zipInput } from '../support/checked';
import { corpusFiles } from '../support/corpus';
import { districtZip, plantedDistrict, plantedDistricts, type District } from '../support/district';
import { faults } from '../support/district/faults';
import { smallZip, withRecords } from '../support/small-roster';

/*
 * A copy with invented people says to a check what the original says, at the same places, and holds no
 * value of the original in any column that may name somebody.
 */

const options = { asOf: sampleDay };
const SHA = 'f'.repeat(64);

async function bytesOf(zip: AnonymZip): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.bytes()) pieces.push(piece.slice());
	return concatenate(pieces);
}

interface Copied {
	readonly original: Checked;
	readonly copy: Checked;
	readonly bytes: Uint8Array;
	readonly zip: AnonymZip;
	readonly proof: AnonymProof;
}

async function copied(input: PackageInput, seed = 1): Promise<Copied | string> {
	const original = await checked(input, options);
	const opened = await openPackage(input);
	if (!opened.ok) return 'not opened';
	const made = await anonymZip(opened.value, original, { seed, sha256: SHA });
	if (!made.ok) return made.problem.code;
	const bytes = await bytesOf(made.value);
	const copy = await checked(zipInput(bytes, made.value.name), options);
	const proof = await anonymProof(original, copy, made.value);
	return { original, copy, bytes, zip: made.value, proof };
}

/** Personal marks of the 1.2 tables, for the names that columns have in any version. */
const marks = new Map(
	oneroster12.files.flatMap(({ name: file, columns }) =>
		columns.map((column) => [
			`${file} ${column.name}`,
			'pii' in column && column.pii !== 'no' ? column.pii : null
		])
	)
);
const renamed: Readonly<Record<string, string>> = {
	'users.csv userId': 'users.csv userIds',
	'users.csv agents': 'users.csv agentSourcedIds',
	'demographics.csv userSourcedId': 'demographics.csv sourcedId',
	'demographics.csv birthdate': 'demographics.csv birthDate'
};

/** Grades, flags, roles and sex keep their tokens; so do the five codes of residence where all are used. */
const CLOSED = /^(grades?|publicSchoolResidenceStatus)$/;
const ID_TYPES = ['guid', 'guidRef', 'guidRefList', 'id'];

/** True for a column none of whose cells may stay; worked out from the marks and types alone. */
function mustDiffer(version: Version, table: Table, { name }: Column): boolean {
	if (table.name === 'manifest.csv') return false;
	const spec = fileSpec(version, table.name)?.columns.find((each) => each.name === name);
	if (spec === undefined) return !['status', 'dateLastModified'].includes(name);
	if (ID_TYPES.includes(spec.type)) return true;
	if (['enum', 'enumList', 'boolean'].includes(spec.type) || CLOSED.test(name)) return false;
	const key = `${table.name} ${name}`;
	return (marks.get(renamed[key] ?? key) ?? null) !== null;
}

const valuesOf = ({ dictionary }: Column): string[] =>
	Array.from({ length: dictionary.size }, (_, code) => dictionary.text(code));

/** Cells of the copy, and items of its lists, that the same column of the original has. */
function staying({ original, copy }: Copied): string[] {
	const { version, tables } = original.set;
	const stay: string[] = [];
	for (const table of tables.values()) {
		const made = copy.set.tables.get(table.name);
		if (made?.records !== table.records) stay.push(`${table.name} has other records`);
		table.columns.forEach((column, at) => {
			const now = made?.columns[at];
			if (now === undefined || !mustDiffer(version, table, column)) return;
			const before = new Set(valuesOf(column).flatMap((value) => [value, ...value.split(',')]));
			const same = valuesOf(now)
				.flatMap((value) => [value, ...value.split(',')])
				.filter((value) => value.trim() !== '' && value !== '(hidden)' && before.has(value));
			if (same.length > 0)
				stay.push(`${table.name} ${column.name}: ${same.slice(0, 3).join(' | ')}`);
		});
	}
	return stay;
}

/** What is not as it should be in the copy of a zip; null where all is. */
async function fault(input: PackageInput): Promise<unknown> {
	const result = await copied(input);
	if (typeof result === 'string') return result;
	const { leaks, differences } = result.proof;
	const stay = staying(result);
	return leaks.length + differences.length + stay.length === 0
		? null
		: { leaks, differences, stay };
}

const inputOf = async (planted: District): Promise<PackageInput> =>
	zipInput(await districtZip(planted, 1), planted.name);

/** What cannot be read as a whole is refused; nothing else is. */
const refused: Readonly<Record<string, string>> = {
	'not-oneroster': 'refused',
	'entry-damaged-crc': 'unread',
	'entry-damaged-size': 'unread',
	'entry-encrypted': 'unread',
	'entry-method': 'unread',
	'entry-header-differs': 'unread',
	...Object.fromEntries(
		[
			'not-a-zip-pdf',
			'not-a-zip-html',
			'zip-empty',
			'zip-truncated-no-end',
			'zip-truncated-start',
			'zip-directory-damaged',
			'zip-too-large-entries',
			'zip-overlap'
		].map((id) => [id, 'not opened'])
	)
};
/** A name that leads out of the folder is never written; a zip that grows too much takes too long here. */
const leftOut = ['entry-name', 'zip-unusual-ratio'];

describe.each(['1.0', '1.1', '1.2'] as const)('OneRoster %s', (version) => {
	it('all planted faults stay at their places, and no value stays', async () => {
		const said: Record<string, unknown> = {};
		for (const planted of plantedDistricts({ students: 2000, seed: 1 }, undefined, version)) {
			if (planted.faults.length === 1) break;
			const found = await fault(await inputOf(planted));
			if (found !== null) said[`${String(planted.faults.length)} faults`] = found;
		}
		expect(said).toEqual({});
	}, 300_000);

	it('so do those that stand alone, or the zip is refused', async () => {
		const said: Record<string, unknown> = {};
		const expected: Record<string, unknown> = {};
		for (const { id, alone, versions = ['1.1'] } of faults) {
			if (alone !== true || !versions.includes(version) || leftOut.includes(id)) continue;
			const found = await fault(
				await inputOf(plantedDistrict({ students: 200, seed: 2 }, [id], version))
			);
			if (found !== null) said[id] = found;
			if (Object.hasOwn(refused, id)) expected[id] = refused[id];
		}
		expect(said).toEqual(expected);
	}, 600_000);
});

it.each(['oneroster', 'longsight'])('the corpus, %s', async (part) => {
	const said: Record<string, unknown> = {};
	for (const file of corpusFiles(part)) {
		const found = await fault(zipInput(file.read(), file.name));
		if (found !== null && found !== 'refused') said[file.path] = found;
	}
	expect(said).toEqual({});
});

describe('a copy', () => {
	const newcomer =
		'u-9,,,true,school-1,student,zquade,{SIS:u-9},Zoë,Quade,,U9,zquade@district.example,,555-0199,,09,Geheim7';
	const zip = smallZip({ 'users.csv': withRecords('users.csv', newcomer) });

	async function textsOf(bytes: Uint8Array): Promise<Record<string, string>> {
		const opened = await openPackage(zipInput(bytes));
		if (!opened.ok) throw new Error('not opened');
		const texts: Record<string, string> = {};
		for (const file of opened.value.files) {
			const pieces: Uint8Array[] = [];
			for await (const piece of file.open()) pieces.push(piece.slice());
			texts[file.path] = new TextDecoder().decode(concatenate(pieces));
		}
		return texts;
	}

	async function made(input: PackageInput, seed = 1, sha256 = SHA): Promise<AnonymZip> {
		const opened = await openPackage(input);
		if (!opened.ok) throw new Error('not opened');
		const zipped = await anonymZip(opened.value, await checked(input), { seed, sha256 });
		if (!zipped.ok) throw new Error(zipped.problem.code);
		return zipped.value;
	}

	it('is the same for the same seed and original, and another one otherwise', async () => {
		const [one, again, seed, original] = [
			await bytesOf(await made(zipInput(zip))),
			await bytesOf(await made(zipInput(zip))),
			await bytesOf(await made(zipInput(zip), 2)),
			await bytesOf(await made(zipInput(zip), 1, 'e'.repeat(64)))
		];
		expect(again).toEqual(one);
		expect(seed).not.toEqual(one);
		expect(original).not.toEqual(one);
	});

	it('holds no password and no trace of one', async () => {
		const texts = await textsOf(await bytesOf(await made(zipInput(zip))));
		expect(texts['users.csv']).not.toMatch(/Geheim|hidden|Quade|zquade|0199/);
		expect(texts['users.csv']).toMatch(/,pw-[0-9a-z]+\r\n/);
	});

	it('keeps what one person is named by together', async () => {
		const texts = await textsOf(await bytesOf(await made(zipInput(zip))));
		const cells = (texts['users.csv'] ?? '').split('\r\n')[3]?.split(',') ?? [];
		expect(cells[7]).toBe(`{SIS:${cells[0] ?? ''}}`);
		expect(cells[12]?.split('@')[0]).toBe(cells[6]);
	});

	it('has no name of the original in its own name, its folders or other files', async () => {
		const files: [string, string][] = [
			['Smithville USD/users.csv', 'sourcedId,status\r\nu-1,\r\n'],
			['Smithville USD/Notes on Jane Smith.txt', 'Jane Smith is ill.'],
			[
				'Smithville USD/manifest.csv',
				'propertyName,value\r\noneroster.version,1.1\r\nsource.systemName,Smithville SIS\r\n'
			]
		];
		const sources = files.map(([path, text]) => ({
			source: bytesSource(new TextEncoder().encode(text), path),
			path
		}));
		const copy = await made({ files: sources, name: 'Smithville.zip', kind: 'folder' });
		expect(copy.name).toBe('anonymised.zip');
		const texts = await textsOf(await bytesOf(copy));
		expect(JSON.stringify(texts)).not.toMatch(/smith|jane|notes|ill\b/i);
		expect(Object.keys(texts).some((path) => path.endsWith('users.csv'))).toBe(true);
	});
});
