import { afterAll, describe, expect, it } from 'vitest';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { checked, findingsOf, rulesOf, zipInput } from '../support/checked';
import { CheckChild } from '../support/check-child';
import { corpusFiles } from '../support/corpus';
import { district } from '../support/district';
import { toBytes } from '../../src/lib/core/sample/roster-file';
import { zipWithTrait, type ZipTrait } from '../support/zip-traits';

/*
 * 164 archives of other projects' tests, most of them broken on purpose. None holds a roster, so each
 * must end soon and small in a plain refusal: never a crash, a hang or "no problems".
 */

const seconds = 5;
const megabytes = 300;

const archives = corpusFiles('zip');
const child = new CheckChild();
afterAll(() => child.end());

describe('archives that nobody on this project wrote', () => {
	it('are all here', () => {
		expect(archives).toHaveLength(164);
	});

	it.each(archives)('$path ends in a plain refusal', async ({ place }) => {
		const { refused, errors, grownBytes } = await child.check(place, seconds * 1000);
		expect(refused).toBe(true);
		expect(errors).not.toEqual([]);
		expect(errors.filter((error) => !/^[a-z-]+: .{15,}[.!?]$/.test(error))).toEqual([]);
		expect(grownBytes).toBeLessThan(megabytes * 1024 ** 2);
	});
});

const encoder = new TextEncoder();
const smallest = Object.entries(smallestSet).map(([name, text]) => ({
	name,
	bytes: encoder.encode(text)
}));
const small = district({ students: 120, seed: 7, gradebook: true, resources: true }).files.map(
	(file) => ({ name: file.name, bytes: toBytes(file) })
);
const rosters = [
	{ name: 'the smallest roster', files: smallest },
	{ name: 'a small district', files: small }
];

/** Sets the bit that says "encrypted" in every header: APPNOTE 4.3.7 and 4.3.12. */
function withPasswords(zip: Uint8Array): Uint8Array {
	const locked = zip.slice();
	const view = new DataView(locked.buffer);
	for (let at = 0; at + 10 < zip.length; at++) {
		const signature = view.getUint32(at);
		if (signature === 0x504b0304) locked[at + 6] |= 1;
		if (signature === 0x504b0102) locked[at + 8] |= 1;
	}
	return locked;
}

describe.each(rosters)('$name in a zip with one trait', ({ files }) => {
	const said = async (trait: ZipTrait): Promise<string[]> => {
		const result = await checked(zipInput(zipWithTrait(files, trait)));
		return findingsOf(result).map(({ rule, file }) => `${rule} ${file ?? 'zip'}`);
	};

	it.each([
		{ kind: 'data-descriptor', entry: 'users.csv' },
		{ kind: 'zip64' },
		{ kind: 'comment' },
		{ kind: 'stored' },
		{ kind: 'prefix' },
		{ kind: 'junk' },
		{ kind: 'utf8-flag', entry: 'users.csv' }
	])('$kind changes no finding', async (trait) => {
		expect(await said(trait)).toEqual([]);
	});

	it.each([
		[{ kind: 'crc', entry: 'manifest.csv' }, 'entry-damaged manifest.csv'],
		[{ kind: 'crc', entry: 'enrollments.csv' }, 'entry-damaged enrollments.csv'],
		[{ kind: 'crc', entry: 'users.csv' }, 'entry-damaged users.csv'],
		[{ kind: 'encrypted', entry: 'users.csv' }, 'entry-encrypted users.csv'],
		[{ kind: 'encrypted', entry: 'manifest.csv' }, 'entry-encrypted manifest.csv'],
		[{ kind: 'duplicate', entry: 'orgs.csv' }, 'entry-duplicate orgs.csv'],
		[{ kind: 'duplicate', entry: 'orgs.csv', to: 'a,b' }, 'entry-duplicate orgs.csv'],
		[{ kind: 'folder' }, 'enclosing-folder zip']
	])('%j is one finding', async (trait, finding) => {
		expect(await said(trait)).toEqual([finding]);
	});

	it('a password on every file is said of every file, and of nothing else', async () => {
		const locked = withPasswords(zipWithTrait(files, { kind: 'stored' }));
		expect(rulesOf(await checked(zipInput(locked)))).toEqual(['entry-encrypted']);
	});
});
