import { describe, expect, it } from 'vitest';
import { check, type Checked } from '../../src/lib/core/check';
import { changed, smallestSet } from '../../src/lib/core/rules/smallest-set';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import { rosterLimits } from '../../src/lib/core/zip/limits';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, findingsOf, zipInput } from '../support/checked';
import { zipWithTrait, type ZipTrait } from '../support/zip-traits';

/*
 * Whatever can be wrong with what is dropped on the page, before a single row is looked at: each ends
 * in words that name what it is and what to do, and what can be read is read all the same.
 */

const encoder = new TextEncoder();
const entriesOf = (files: Readonly<Record<string, string>>) =>
	Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
const roster = entriesOf(smallestSet);
/** With a fault in orgs.csv, to be found in spite of what is wrong with another file. */
const withFault = entriesOf({
	...smallestSet,
	'orgs.csv': changed('orgs.csv', 'school,0101', 'scool,0101')
});

interface Said {
	readonly refused: boolean;
	/** `rule file: message` and what to do, of every group. */
	readonly words: readonly (readonly [string, string])[];
}

const saidOf = ({ refused, groups }: Checked): Said => ({
	refused,
	words: groups.map((each) => {
		const { rule, file, message, advice } = each.group(1);
		return [`${rule} ${file ?? 'zip'}: ${message}`, advice];
	})
});

const said = async (bytes: Uint8Array, name?: string): Promise<Said> =>
	saidOf(await checked(zipInput(bytes, name)));

const saidOfTrait = (trait: ZipTrait): Promise<Said> => said(zipWithTrait(roster, trait));

/** One refusal of the whole input, with words and advice. */
function expectRefusal({ refused, words }: Said, message: RegExp, advice: RegExp): void {
	expect(refused).toBe(true);
	expect(words).toEqual([[expect.stringMatching(message), expect.stringMatching(advice)]]);
}

/** One finding; the check went on. */
function expectFinding({ refused, words }: Said, message: RegExp, advice: RegExp): void {
	expect(refused).toBe(false);
	expect(words).toEqual([[expect.stringMatching(message), expect.stringMatching(advice)]]);
}

describe('1 to 3: no zip, or no whole one', () => {
	it('1: an empty file, with a hint at cloud folders', async () => {
		expectRefusal(await said(new Uint8Array()), /^zip-empty zip: .*empty.*0 bytes/, /cloud/);
	});

	it.each([
		['a rar archive', encoder.encode('Rar!\u001a\u0007'), /RAR/, /zip/],
		['a 7z archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /7-Zip/, /zip/],
		['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), /gzip/, /zip/],
		['a PDF', encoder.encode('%PDF-1.4'), /PDF/, /Export/],
		['a web page', encoder.encode('<!doctype html><title>Sign in'), /web page/, /Sign in/],
		['anything else', Uint8Array.of(1, 2, 3), /not a zip/, /Export/]
	])('2: not a zip but %s', async (_, bytes, message, advice) => {
		expectRefusal(await said(bytes), new RegExp(`^not-a-zip zip: .*${message.source}`), advice);
	});

	it('2: an Excel workbook, which is a zip, too', async () => {
		const workbook = entriesOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' });
		expectRefusal(
			await said(writeZip(workbook), 'users.xlsx'),
			/^not-a-zip zip: .*Excel.*CSV/,
			/OneRoster export/
		);
	});

	it('2: a bare CSV is taken as it is', async () => {
		const result = await said(encoder.encode(smallestSet['orgs.csv']), 'orgs.csv');
		expect(result).toEqual({ refused: false, words: [] });
	});

	it.each([
		['truncated-end', /breaks off after .*end.*missing\. Whole up to there: 6 files in/],
		[
			'truncated-directory',
			/breaks off after .*middle of its list.* Whole up to there: 7 files in/
		],
		['truncated-start', /lacks its beginning: 20 bytes are missing/]
	])('3: %s', async (kind, message) => {
		const result = await saidOfTrait({ kind });
		expectRefusal(result, new RegExp(`^zip-truncated zip: .*${message.source}`), /again/);
	});
});

describe('4 to 8: an entry that cannot be read', () => {
	const entry = 'enrollments.csv';

	it.each([
		['4: cut inside an entry', { kind: 'cut' }, /entry-damaged .*breaks off/, /again/],
		['4: an entry that does not inflate', { kind: 'inflate' }, /entry-damaged .*damaged/, /again/],
		['5: a wrong checksum', { kind: 'crc' }, /entry-damaged .*check number/, /again/],
		['6: longer than it says', { kind: 'size-short' }, /entry-damaged .*not as long as/, /again/],
		['6: shorter than it says', { kind: 'size-long' }, /entry-damaged .*not as long as/, /again/],
		['7: a password', { kind: 'encrypted' }, /entry-encrypted .*password/, /without a password/],
		['7: a password, AES', { kind: 'encrypted', to: 'aes' }, /entry-encrypted .*password/, /zip/],
		[
			'8: Deflate64',
			{ kind: 'method', to: '9' },
			/entry-method .*Deflate64 \(method 9\)/,
			/Deflate/
		],
		['8: LZMA', { kind: 'method', to: '14' }, /entry-method .*LZMA \(method 14\)/, /Deflate/],
		['8: Zstandard', { kind: 'method', to: '93' }, /entry-method .*Zstandard/, /Deflate/]
	])('%s is one finding that names it', async (_, trait, message, advice) => {
		const result = await saidOfTrait({ ...trait, entry });
		expectFinding(result, message, advice);
		expect(result.words[0]?.[0]).toContain(entry);
	});

	it.each(['cut', 'crc', 'size-long', 'encrypted', 'method'])(
		'the other files are checked all the same: %s',
		async (kind) => {
			const result = await checked(zipInput(zipWithTrait(withFault, { kind, entry })));
			expect(findingsOf(result).map(({ rule, file }) => [rule, file])).toContainEqual([
				'enumeration-value',
				'orgs.csv'
			]);
			expect(['damaged', 'unreadable']).toContain(result.set.state(entry));
		}
	);

	it('no row of a damaged file is judged', async () => {
		const trait = { kind: 'crc', entry: 'orgs.csv' };
		const result = await checked(zipInput(zipWithTrait(withFault, trait)));
		expect(findingsOf(result).map(({ rule }) => rule)).toEqual(['entry-damaged']);
		expect(result.notRun.map(({ file }) => file)).toContain('enrollments.csv');
	});
});

describe('9 to 11: archives that are refused for safety', () => {
	it('9: one part of several', async () => {
		const result = await saidOfTrait({ kind: 'multi-disk' });
		expectRefusal(result, /^zip-directory-damaged zip: .*split/, /not split/);
	});

	it('9: sizes above 2^53', async () => {
		const zip = zipWithTrait(roster, { kind: 'zip64' });
		// Size of the directory in the zip64 end record: APPNOTE 4.3.14.
		new DataView(zip.buffer).setUint32(zip.length - 22 - 20 - 56 + 44, 0x200000, true);
		expectRefusal(await said(zip), /^zip-directory-damaged zip: .*size/, /again/);
	});

	it('10: entries that share bytes, and both their names', async () => {
		const result = await saidOfTrait({ kind: 'overlap', entry: 'orgs.csv' });
		expectRefusal(result, /^zip-overlap zip: orgs\.csv and academicSessions\.csv/, /not use/);
	});

	it('10: an entry over the directory', async () => {
		const result = await saidOfTrait({ kind: 'overlap-directory', entry: 'enrollments.csv' });
		expectRefusal(result, /^zip-overlap zip: .*enrollments\.csv/, /not use/);
	});

	it('11: asks before a file that grows over a hundred times, with numbers', async () => {
		const input = zipInput(zipWithTrait(roster, { kind: 'ratio' }));
		const asked = await check(input);
		expect(asked).toEqual({
			kind: 'question',
			question: { ratio: expect.any(Number), totalBytes: expect.any(Number) }
		});
		const { refused, words } = saidOf(await checked(input));
		expect(refused).toBe(false);
		expect(words[0]?.[0]).toMatch(/^zip-unusual-ratio zip: .* 29\d(\.\d)? KB.*grows \d{3} times/);
	});

	it.each([
		['entries', { maxEntries: 3 }],
		['one file', { maxEntryBytes: 200 }],
		['all files', { maxTotalBytes: 300 }]
	])('11: stops at the hard limit of %s', async (_, limit) => {
		const result = await checked(zipInput(writeZip(roster)), {
			limits: { ...rosterLimits, ...limit }
		});
		expectRefusal(saidOf(result), /^zip-too-large zip: /, /./);
	});
});

describe('12 and 13: entries that are not what they seem', () => {
	const entry = 'enrollments.csv';

	it.each([
		['header-method', /entry-header-differs .*Deflate.*Stored/],
		['header-size', /entry-header-differs .*two different sizes/],
		['header-crc', /entry-header-differs .*check number/],
		['header-flags', /entry-header-differs .*password/],
		['duplicate', /entry-duplicate .*twice/],
		['duplicate-case', /entry-duplicate .*capital letters/]
	])('12: %s', async (kind, message) => {
		expectFinding(await saidOfTrait({ kind, entry }), message, /./);
	});

	it('12: a name that differs in list and file, with both', async () => {
		const { words } = await saidOfTrait({ kind: 'header-name', entry, to: 'notes.csv' });
		expect(words.map(([message]) => message)).toContainEqual(
			expect.stringMatching(/entry-header-differs notes\.csv: .*notes\.csv.*enrollments\.csv/)
		);
	});

	it('12: an entry that the directory hides', async () => {
		const zip = writeZip(roster);
		const hidden = zip.with(zip.length - 14, 6).with(zip.length - 12, 6);
		expectRefusal(await said(hidden), /^zip-directory-damaged zip: .*6 files/, /again/);
	});

	it.each([
		['../users.csv', '../users.csv'],
		['/etc/users.csv', '/etc/users.csv'],
		['C:\\users.csv', 'C:\\users.csv'],
		['a\\..\\users.csv', 'a\\..\\users.csv'],
		['users.csv\0.txt', 'users.csv\\x00.txt'],
		['us\u001bers.csv', 'us\\x1bers.csv']
	])('13: the name %j is shown, not followed, and the rest is read', async (to, shown) => {
		const extra = [...roster, { name: 'evil', bytes: encoder.encode('a,b\r\n1,2\r\n') }];
		const result = await said(zipWithTrait(extra, { kind: 'evil-name', entry: 'evil', to }));
		expect(result.refused).toBe(false);
		expect(result.words).toHaveLength(1);
		expect(result.words[0]?.[0]).toContain(`entry-name ${shown}: `);
	});
});

describe('14 to 18: what lies in the zip', () => {
	it('14: what a Mac adds is left out, with a note', async () => {
		const result = await saidOfTrait({ kind: 'macosx', entry: 'users.csv' });
		expectFinding(result, /^system-file __MACOSX\/: .*2 files/, /./);
	});

	it.each(['.DS_Store', 'Thumbs.db', 'desktop.ini'])('14: %s is left out', async (to) => {
		const result = await saidOfTrait({ kind: 'unknown-file', to });
		expectFinding(result, new RegExp(`^system-file ${to}: `), /./);
	});

	it('14: one folder around all files, and all are read', async () => {
		const result = await saidOfTrait({ kind: 'folder', to: 'Export 2026' });
		expectFinding(result, /^enclosing-folder zip: .*Export 2026/, /files themselves/);
		const inside = await checked(zipInput(zipWithTrait(withFault, { kind: 'folder' })));
		expect(findingsOf(inside).map(({ rule }) => rule)).toContain('enumeration-value');
	});

	it('15: a zip in the zip is named and not opened', async () => {
		expectFinding(
			await saidOfTrait({ kind: 'nested' }),
			/^nested-zip backup\.zip: .*not opened/,
			/./
		);
	});

	it.each([
		['folder', 'OneRoster/'],
		['files', '']
	] as const)('16: a %s says what its zip says', async (kind, at) => {
		const input: PackageInput = {
			files: withFault.map(({ name, bytes }) => ({
				source: bytesSource(bytes, name),
				path: at + name
			})),
			name: 'OneRoster',
			kind
		};
		const loose = findingsOf(await checked(input));
		const zipped = findingsOf(await checked(zipInput(writeZip(withFault))));
		expect(loose).toEqual(zipped);
		expect(loose).not.toEqual([]);
	});

	it('17: a file that the manifest promises is missing', async () => {
		const { words } = await said(writeZip(roster.filter(({ name }) => name !== 'enrollments.csv')));
		expect(words).toEqual([
			[expect.stringMatching(/^manifest-file-missing .*bulk.*enrollments\.csv/), expect.any(String)]
		]);
	});

	it('17: a file that OneRoster does not know', async () => {
		expectFinding(await saidOfTrait({ kind: 'unknown-file' }), /^file-unknown readme\.txt: /, /./);
	});

	it('18: a manifest that contradicts the content, which is checked all the same', async () => {
		const manifest = changed('manifest.csv', 'file.orgs,bulk', 'file.orgs,absent');
		const files = entriesOf({
			...smallestSet,
			'manifest.csv': manifest,
			'orgs.csv': changed('orgs.csv', 'school,0101', 'scool,0101')
		});
		const { words } = await said(writeZip(files));
		expect(words.map(([message]) => message)).toEqual([
			expect.stringMatching(/^manifest-file-unexpected .*orgs\.csv.*absent|absent.*orgs\.csv/),
			expect.stringMatching(/^enumeration-value orgs\.csv: .*scool/)
		]);
	});
});
