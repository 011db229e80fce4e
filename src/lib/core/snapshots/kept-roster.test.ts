import { describe, expect, it } from 'vitest';
import { checked, reportText, zipInput } from '../../../../tests/support/checked';
import { smallEntries, smallZip } from '../../../../tests/support/small-roster';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { openPackage, type PackageInput } from '../zip/open-package';
import type { PackageFile } from '../zip/package';
import { concatenate } from '../zip/zip-records';
import { packedBytes } from '../zip/zip-stream';
import { writeZip } from '../zip/zip-writer';
import { keptRoster, type KeptRoster } from './kept-roster';
import { reopenedRoster } from './reopened-roster';

const encoder = new TextEncoder();

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	return concatenate(parts);
}

async function kept(input: PackageInput): Promise<{ roster: KeptRoster; zip: Uint8Array }> {
	const roster = await keptRoster(input);
	if (!roster.ok) throw new Error(roster.problem.map(({ rule }) => rule).join());
	return { roster: roster.value, zip: await whole(roster.value.bytes()) };
}

async function filesOf(zip: Uint8Array): Promise<readonly PackageFile[]> {
	const opened = await openPackage(zipInput(zip));
	if (!opened.ok) throw new Error(opened.problem.map(({ rule }) => rule).join());
	return opened.value.files;
}

async function reopened(zip: Uint8Array, name: string, kind: PackageInput['kind']) {
	const again = await reopenedRoster(bytesSource(zip, name), { name, kind });
	if (!again.ok) throw new Error(again.problem);
	return again.value;
}

/** Every record of users.csv with a password, which is the last column. */
const withPasswords = smallestSet['users.csv']
	.split('\r\n')
	.map((line, at) =>
		at === 0 || line === '' ? line : line.replace(/,[^,]*$/, `,geheim-${String(at)}`)
	)
	.join('\r\n');

const packedOf = async ({ packed }: PackageFile): Promise<Uint8Array> => {
	if (packed === undefined) throw new Error('not packed');
	return whole(packedBytes(packed));
};

describe('keptRoster', () => {
	it('copies the compressed entries of a zip as they are', async () => {
		const original = smallZip();
		const { roster, zip } = await kept(zipInput(original));
		const [before, after] = [await filesOf(original), await filesOf(zip)];
		expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
		for (let at = 0; at < before.length; at++) {
			expect(Buffer.compare(await packedOf(before[at]), await packedOf(after[at]))).toBe(0);
		}
		expect(roster.leftOut).toEqual([]);
		expect(zip.length).toBeLessThanOrEqual(original.length);
		expect(roster.expectedBytes).toBeGreaterThanOrEqual(zip.length);
	});

	it('takes passwords out of the file that holds them, and touches no other', async () => {
		const original = smallZip({ 'users.csv': withPasswords });
		const { zip } = await kept(zipInput(original));
		const [before, after] = [await filesOf(original), await filesOf(zip)];
		for (let at = 0; at < before.length; at++) {
			const same = Buffer.compare(await packedOf(before[at]), await packedOf(after[at])) === 0;
			expect(same).toBe(before[at].name !== 'users.csv');
		}
		const users = after.find(({ name }) => name === 'users.csv');
		if (users === undefined) throw new Error('no users.csv');
		const text = new TextDecoder().decode(await whole(users.open()));
		expect(text).toBe(withPasswords.replaceAll(/geheim-\d+/g, '(hidden)'));
	});

	it('makes the same report when it is checked again', async () => {
		const changes = { 'users.csv': withPasswords, 'orgs.csv': 'sourcedId\r\nx,y\r\n' };
		const before = await checked(zipInput(smallZip(changes)));
		const { zip } = await kept(zipInput(smallZip(changes)));
		const after = await checked(await reopened(zip, 'OneRoster.zip', 'zip'));
		const withoutSize = (text: string) => text.replace(/"bytes":\d+/, '');
		expect(withoutSize(reportText(after))).toBe(withoutSize(reportText(before)));
	});

	it.each(['folder', 'files'] as const)('keeps %s as what they were', async (kind) => {
		const files = smallEntries({ 'users.csv': withPasswords }).map(({ name, bytes }) => {
			const path = kind === 'folder' ? `Export/${name}` : name;
			return { source: bytesSource(bytes, name), path };
		});
		const input = { files, name: 'Export', kind };
		const { roster, zip } = await kept(input);
		expect(roster.kind).toBe(kind);
		const again = await reopened(zip, 'Export', kind);
		expect(again.files.map(({ path }) => path).sort()).toEqual(
			files.map(({ path }) => path).sort()
		);
		expect(reportText(await checked(again))).toBe(
			reportText(await checked(input)).replace(/"bytes":\d+/, `"bytes":${String(sizeOf(again))}`)
		);
	});

	it('keeps one CSV as one CSV, whose other files are not missing', async () => {
		const files = [
			{ source: bytesSource(encoder.encode(withPasswords), 'users.csv'), path: 'users.csv' }
		];
		const input = { files, name: 'users.csv', kind: 'files' as const };
		const { roster, zip } = await kept(input);
		const again = await checked(await reopened(zip, 'users.csv', roster.kind));
		expect(again.set.inputKind).toBe('file');
		expect(again.groups.map(({ rule }) => rule.meta.id)).toEqual(
			(await checked(input)).groups.map(({ rule }) => rule.meta.id)
		);
	});

	it('leaves out what is no file of OneRoster, and names it', async () => {
		const other = { name: 'passwords.txt', bytes: encoder.encode('geheim') };
		const { roster, zip } = await kept(zipInput(writeZip([...smallEntries(), other])));
		expect(roster.leftOut).toEqual([{ name: 'passwords.txt', because: 'other' }]);
		expect(Buffer.from(zip).includes('passwords.txt')).toBe(false);
	});

	it('leaves out a file that may hold passwords and is damaged; others stay as they are', async () => {
		const bytes = smallZip();
		const damaged = (name: string): Uint8Array => {
			const copy = bytes.slice();
			// The CRC-32 of its record in the directory, and the one of its local header.
			const text = Buffer.from(copy);
			text[text.indexOf(name) - 30 + 14] ^= 1;
			text[text.lastIndexOf(name) - 46 + 16] ^= 1;
			return text;
		};
		const users = await kept(zipInput(damaged('users.csv')));
		expect(users.roster.leftOut).toEqual([{ name: 'users.csv', because: 'damaged' }]);
		const orgs = await kept(zipInput(damaged('orgs.csv')));
		expect(orgs.roster.leftOut).toEqual([]);
		const again = await checked(await reopened(orgs.zip, 'OneRoster.zip', 'zip'));
		expect(again.set.state('orgs.csv')).toBe('damaged');
	});

	it('writes what has to be made anew behind all the rest, where it is known to be whole', async () => {
		const input = zipInput(smallZip({ 'users.csv': withPasswords }));
		const roster = await keptRoster(input, { whole: new Set(['users.csv']) });
		if (!roster.ok) throw new Error('refused');
		const zip = await whole(roster.value.bytes());
		const files = await filesOf(zip);
		// Its local header, the first place of its name, stands behind those of all others.
		const places = files.map(({ path }) => [Buffer.from(zip).indexOf(path), path] as const);
		expect(places.sort(([a], [b]) => a - b).at(-1)?.[1]).toBe('users.csv');
		const plain = await filesOf((await kept(input)).zip);
		expect(files.map(({ path, packed }) => [path, packed?.crc])).toEqual(
			plain.map(({ path, packed }) => [path, packed?.crc])
		);
	});

	it('says why a delivery cannot be opened', async () => {
		const roster = await keptRoster(zipInput(new Uint8Array()));
		expect(roster).toMatchObject({ ok: false, problem: [{ rule: 'zip-empty' }] });
	});

	it('rejects when the file became unreadable', async () => {
		const original = smallZip();
		const input = zipInput(original);
		const roster = await keptRoster(input);
		if (!roster.ok) throw new Error('refused');
		const [{ source }] = input.files;
		Object.assign(source, { read: () => Promise.reject(new Error('gone')) });
		await expect(whole(roster.value.bytes())).rejects.toThrow('gone');
	});
});

const sizeOf = ({ files }: PackageInput): number =>
	files.reduce((sum, { source }) => sum + source.size, 0);
