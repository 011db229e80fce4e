import { describe, expect, it } from 'vitest';
import { zipInput } from '../../../../tests/support/checked';
import { checkedSmall, smallZip } from '../../../../tests/support/small-roster';
import { newFileCipher, openFileCipher } from '../../storage/file-cipher';
import { groupView } from '../report/group-view';
import { allGroups, summary } from '../report/summary';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { concatenate } from '../zip/zip-records';
import { writeZip } from '../zip/zip-writer';
import { openSnapshotFile, type SnapshotFile } from './filed-snapshot';
import { keptRoster } from './kept-roster';
import { snapshotDetails, type PackedSnapshot } from './snapshot';
import { packDetails } from './snapshot-details';
import { snapshotFile, type FileCipher, type FiledSnapshot } from './snapshot-file';

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	return concatenate(parts);
}

const same = (one: Uint8Array, two: Uint8Array): boolean => Buffer.compare(one, two) === 0;
const label = { name: 'Before the holidays', note: 'geprüft', brakes: [] };
const at = '2026-11-27T08:00:00.000Z';

async function snapshot(): Promise<FiledSnapshot & { zip: Uint8Array }> {
	const checked = await checkedSmall();
	const kept = await keptRoster(zipInput(smallZip()));
	if (!kept.ok) throw new Error('refused');
	const options = { toolVersion: '1.0.0', asOf: null, sha256: null, sample: 100 };
	const details = packDetails(
		snapshotDetails(checked.set, kept.value, {
			summary: summary(checked, options),
			groups: allGroups(checked).map((group) => groupView(group, group.count))
		})
	);
	const zip = await whole(kept.value.bytes());
	return { at, label, details, roster: bytesSource(zip, 'roster.zip'), zip };
}

const filed = async (cipher: FileCipher | null): Promise<Uint8Array> =>
	whole(snapshotFile(await snapshot(), cipher));

async function opened(bytes: Uint8Array): Promise<SnapshotFile> {
	const file = await openSnapshotFile(bytesSource(bytes, 'a.zip'));
	if (!file.ok) throw new Error(file.problem.code);
	return file.value;
}

async function unpacked(file: SnapshotFile, cipher: FileCipher | null): Promise<PackedSnapshot> {
	const packed = await file.unpack(cipher);
	if (!packed.ok) throw new Error(packed.problem.message);
	return packed.value;
}

async function codeOf(bytes: Uint8Array, passphrase?: string): Promise<string> {
	const file = await openSnapshotFile(bytesSource(bytes, 'a.zip'));
	if (!file.ok) return file.problem.code;
	const { sealed } = file.value;
	const cipher =
		sealed === null || passphrase === undefined ? null : await openFileCipher(sealed, passphrase);
	const packed = await file.value.unpack(cipher);
	return packed.ok ? 'whole' : packed.problem.code;
}

describe('a snapshot as a file', () => {
	it('comes back as it was', async () => {
		const { details, zip } = await snapshot();
		const file = await opened(await filed(null));
		expect(file).toMatchObject({ at, sealed: null });
		const packed = await unpacked(file, null);
		expect(packed).toMatchObject({ at, line: label });
		expect(same(packed.details, details)).toBe(true);
		expect(same(await whole(packed.roster), zip)).toBe(true);
	});

	it('comes back from an encrypted one, and says nothing in clear but its date', async () => {
		const { details, zip } = await snapshot();
		const bytes = await filed(await newFileCipher('correct horse'));
		for (const word of ['holidays', 'users.csv', 'details.json', 'Example SIS'])
			expect(Buffer.from(bytes).includes(word)).toBe(false);
		const file = await opened(bytes);
		expect(file.at).toBe(at);
		if (file.sealed === null) throw new Error('not encrypted');
		expect(file.sealed.iterations).toBeGreaterThanOrEqual(600_000);
		expect(await openFileCipher(file.sealed, 'correct Horse')).toBe(null);
		const packed = await unpacked(file, await openFileCipher(file.sealed, 'correct horse'));
		expect(packed.line).toMatchObject(label);
		expect(same(packed.details, details)).toBe(true);
		expect(same(await whole(packed.roster), zip)).toBe(true);
	});

	it('is kept without passwords, whoever put some in', async () => {
		const given = await snapshot();
		const users = smallestSet['users.csv'].replace(/,(\r\n)$/, ',geheim$1');
		const zip = smallZip({ 'users.csv': users });
		const bytes = await whole(
			snapshotFile({ ...given, roster: bytesSource(zip, 'roster.zip') }, null)
		);
		const packed = await unpacked(await opened(bytes), null);
		const reopened = await keptRoster(zipInput(await whole(packed.roster)));
		expect(users).toContain('geheim');
		expect(reopened.ok && reopened.value.files).toContain('users.csv');
		expect(Buffer.from(await whole(packed.roster)).includes('geheim')).toBe(false);
	});
});

describe('a file that is no snapshot', () => {
	const entry = (text: string) =>
		writeZip([{ name: 'snapshot.json', bytes: new TextEncoder().encode(text) }]);

	it.each([
		['nothing', new Uint8Array(), 'foreign'],
		['some text', new TextEncoder().encode('sourcedId,name\r\n'), 'foreign'],
		['a roster', smallZip(), 'foreign'],
		['no JSON', entry('{'), 'foreign'],
		['null', entry('null'), 'foreign'],
		['another JSON', entry('{"format":"rollcall-report/1"}'), 'foreign'],
		['a later version', entry('{"format":"rollcall-snapshot/2"}'), 'newer'],
		['an empty head', entry('{"format":"rollcall-snapshot/1"}'), 'damaged']
	])('is refused: %s', async (_, bytes, code) => {
		expect(await codeOf(bytes)).toBe(code);
	});

	it('is refused when its key would take minutes, or next to no time, to make', async () => {
		const { sealed } = await opened(await filed(await newFileCipher('x')));
		const head = { format: 'rollcall-snapshot/1', at, rosterBytes: 1, chunkBytes: 1 };
		for (const iterations of [1, 1e9, 1.5, '600000']) {
			const text = JSON.stringify({ ...head, sealed: { ...sealed, iterations } });
			expect(await codeOf(entry(text))).toBe('damaged');
		}
	});

	it('is refused in words', async () => {
		const file = await openSnapshotFile(bytesSource(smallZip(), 'a.zip'));
		expect(file).toMatchObject({ ok: false });
		if (!file.ok) expect(file.problem.message).toContain('not a snapshot that Rollcall saved');
	});
});

describe('a snapshot file that is broken', () => {
	it('is refused wherever it was cut', async () => {
		const bytes = await filed(null);
		for (let length = 0; length < bytes.length; length += 97) {
			expect(['foreign', 'damaged']).toContain(await codeOf(bytes.subarray(0, length)));
		}
	});

	it.each([null, 'x'])(
		'is refused or whole, never something else (passphrase %s)',
		async (pass) => {
			const bytes = await filed(pass === null ? null : await newFileCipher(pass));
			const codes = new Set<string>();
			const file = await opened(bytes);
			const known = file.sealed === null ? null : await openFileCipher(file.sealed, 'x');
			for (let place = 0; place < bytes.length; place += 211) {
				const changed = bytes.slice();
				changed[place] ^= 4;
				const again = await openSnapshotFile(bytesSource(changed, 'a.zip'));
				const packed = again.ok ? await again.value.unpack(known) : again;
				codes.add(packed.ok ? 'whole' : packed.problem.code);
			}
			// A date of the zip's own records is nobody's affair.
			codes.delete('whole');
			expect([...codes].sort()).toEqual(expect.arrayContaining(['damaged']));
			for (const code of codes) expect(['damaged', 'foreign', 'newer']).toContain(code);
		}
	);

	it('is refused without the passphrase', async () => {
		const bytes = await filed(await newFileCipher('x'));
		expect(await codeOf(bytes)).toBe('wrong-passphrase');
		expect(await codeOf(bytes, 'y')).toBe('wrong-passphrase');
		expect(await codeOf(bytes, 'x')).toBe('whole');
	});
});
