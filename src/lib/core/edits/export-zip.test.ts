import { describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { concatenate } from '../zip/zip-records';
import { openPackage, type PackageInput } from '../zip/open-package';
import type { Package } from '../zip/package';
import { writeZip, type ZipEntry } from '../zip/zip-writer';
import type { Edit } from './edit';
import { EditLog } from './edit-log';
import { exportZip, type ExportedZip, type ExportOptions } from './export-zip';

const encoder = new TextEncoder();

const inputOf = (bytes: Uint8Array, name = 'Roster.zip'): PackageInput => ({
	files: [{ source: bytesSource(bytes, name), path: name }],
	name,
	kind: 'zip'
});

const entriesOf = (stored = false): ZipEntry[] =>
	Object.entries(smallestSet).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text),
		stored
	}));

async function packageOf(bytes: Uint8Array): Promise<Package> {
	const opened = await openPackage(inputOf(bytes));
	if (!opened.ok) throw new Error('not opened');
	return opened.value;
}

async function checkedOf(bytes: Uint8Array, name?: string): Promise<Checked> {
	const result = await check(inputOf(bytes, name));
	if (result.kind === 'question') throw new Error('asked');
	return result;
}

async function bytesOf(zip: ExportedZip): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.bytes()) pieces.push(piece.slice());
	return concatenate(pieces);
}

/** The zip with some edits. */
async function exported(bytes: Uint8Array, edits: readonly Edit[], options: ExportOptions = {}) {
	const log = new EditLog((await checkedOf(bytes)).set);
	for (const edit of edits) expect(log.add(edit)).toBeGreaterThan(0);
	const zip = await exportZip(await packageOf(bytes), log.roster, options);
	if (!zip.ok) throw new Error(zip.problem.because);
	return { zip: zip.value, bytes: await bytesOf(zip.value) };
}

/** The compressed bytes of an entry as they lie in a zip. */
async function packedOf(bytes: Uint8Array, path: string): Promise<number[]> {
	const file = (await packageOf(bytes)).files.find((each) => each.path === path);
	if (file?.packed === undefined) throw new Error(`no ${path}`);
	return [...bytes.subarray(file.packed.start, file.packed.end)];
}

const rename: Edit = {
	kind: 'replaceValue',
	file: 'users.csv',
	column: 'familyName',
	from: 'Novak',
	to: 'Nováková'
};

describe('exportZip', () => {
	const original = writeZip(entriesOf());

	it('copies every file that no edit names as its compressed bytes', async () => {
		const { zip, bytes } = await exported(original, [rename]);
		for (const { name } of entriesOf()) {
			const same =
				JSON.stringify(await packedOf(bytes, name)) ===
				JSON.stringify(await packedOf(original, name));
			expect([name, same]).toEqual([name, name !== 'users.csv']);
		}
		expect(zip.files.find(({ path }) => path === 'users.csv')).toEqual({
			path: 'users.csv',
			copied: false,
			records: 2,
			untouched: 1
		});
	});

	it('without an edit gives the same files, and the same bytes every time', async () => {
		const { bytes } = await exported(original, []);
		expect(bytes).toEqual(original);
		expect((await exported(original, [rename])).bytes).toEqual(
			(await exported(original, [rename])).bytes
		);
	});

	it('moves, drops and adds files, and names the zip', async () => {
		const { zip, bytes } = await exported(original, [
			{ kind: 'moveFile', path: 'users.csv', to: 'in/users.csv' },
			{ kind: 'dropFile', path: 'courses.csv' },
			{ kind: 'addFile', file: 'demographics.csv' },
			{ kind: 'nameZip', to: 'OneRoster.zip' }
		]);
		expect(zip.name).toBe('OneRoster.zip');
		const paths = (await packageOf(bytes)).files.map(({ path }) => path);
		expect(paths).toContain('in/users.csv');
		expect(paths).toContain('demographics.csv');
		expect(paths).not.toContain('courses.csv');
	});

	it('deflates what lies stored only where that is asked for', async () => {
		const stored = writeZip(entriesOf(true));
		expect((await exported(stored, [])).bytes).toEqual(stored);
		const { bytes } = await exported(stored, [], { deflateAll: true });
		expect((await packageOf(bytes)).files.some((file) => file.stored)).toBe(false);
		expect((await checkedOf(bytes)).groups).toEqual([]);
	});

	it('gives a zip whose check says what the edited roster says', async () => {
		const { bytes } = await exported(original, [
			{ kind: 'replaceValue', file: 'users.csv', column: 'role', from: 'student', to: 'pupil' }
		]);
		const found = (await checkedOf(bytes)).groups.map(({ rule }) => rule.meta.id);
		expect(found).toContain('enumeration-value');
	});
});
