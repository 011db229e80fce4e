import { describe, expect, it } from 'vitest';
import { traitKinds, zipWithTrait, type ZipTrait } from '../../../../tests/support/zip-traits';
import type { Observation } from '../findings/observation';
import type { Package, ZipLimits } from './package';
import { bytesSource } from './byte-source';
import type { Engine } from './entry-bytes';
import { rosterLimits } from './limits';
import { openPackage, type PackageInput } from './open-package';
import { unknownFiles } from './unknown-files';
import { unusualRatio } from './unusual-ratio';
import { standardNames } from './standard-names';
import { concatenate } from './zip-records';
import { writeZip } from './zip-writer';

const text = new TextEncoder();
const roster = [
	{ name: 'manifest.csv', bytes: text.encode('propertyName,value\r\nmanifest.version,1.0\r\n') },
	{ name: 'users.csv', bytes: text.encode(`sourcedId,role\r\n${'u-1,student\r\n'.repeat(20)}`) },
	{ name: 'orgs.csv', bytes: text.encode('sourcedId,name\r\no-1,École\r\n') }
];
const names = ['manifest.csv', 'orgs.csv', 'users.csv'];

const zipInput = (bytes: Uint8Array, name = 'OneRoster.zip'): PackageInput => ({
	files: [{ source: bytesSource(bytes, name), path: name }],
	name,
	kind: 'zip'
});

/** What came of an input: its package if any, everything observed, and the bytes by name. */
interface Reading {
	readonly pack: Package | null;
	readonly seen: readonly Observation[];
	readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Opens the input, reads every file to its end, and notes what happened. */
async function readPackage(
	input: PackageInput,
	engine: Engine = 'auto',
	limits: ZipLimits = rosterLimits
): Promise<Reading> {
	const opened = await openPackage(input, limits, engine);
	const contents = new Map<string, Uint8Array>();
	if (!opened.ok) return { pack: null, seen: opened.problem, contents };
	const pack = opened.value;
	const seen = [...pack.observations];
	for (const file of pack.files) {
		const chunks = file.open();
		const parts: Uint8Array[] = [];
		for (;;) {
			const step = await chunks.next();
			if (step.done !== true) parts.push(step.value);
			else if (step.value.ok) contents.set(file.name, concatenate(parts));
			else seen.push(step.value.observation);
			if (step.done === true) break;
		}
	}
	return { pack, seen, contents };
}

/** `rule variant file` of each observation, and its facts. */
const brief = (seen: readonly Observation[]): unknown[] =>
	seen.map(({ rule, variant, file, facts }) => [
		[rule, variant ?? '', file ?? ''].join(' ').trim(),
		facts
	]);

const size = Object.fromEntries(roster.map(({ name, bytes }) => [name, bytes.length]));

/** Every trait: what it makes of the zip, and which files can still be read. */
const traits: readonly (readonly [ZipTrait, readonly unknown[], readonly string[]])[] = [
	[
		{ kind: 'encrypted', entry: 'users.csv' },
		[['entry-encrypted classic users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'encrypted', entry: 'users.csv', to: 'aes' },
		[['entry-encrypted aes users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'encrypted', entry: 'users.csv', to: 'strong' },
		[['entry-encrypted aes users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'encrypted', entry: 'users.csv', to: 'directory' },
		[['entry-encrypted directory users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'method', entry: 'users.csv' },
		[['entry-method  users.csv', { method: 'Deflate64', number: 9 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'method', entry: 'users.csv', to: '12' },
		[['entry-method  users.csv', { method: 'BZIP2', number: 12 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'method', entry: 'users.csv', to: '14' },
		[['entry-method  users.csv', { method: 'LZMA', number: 14 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'method', entry: 'users.csv', to: '93' },
		[['entry-method  users.csv', { method: 'Zstandard', number: 93 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'method', entry: 'users.csv', to: '95' },
		[['entry-method  users.csv', { method: 'XZ', number: 95 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'crc', entry: 'users.csv' },
		[
			[
				'entry-damaged crc users.csv',
				{
					declared: expect.stringMatching(/^[0-9A-F]{8}$/),
					found: expect.stringMatching(/^[0-9A-F]{8}$/)
				}
			]
		],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'size-long', entry: 'users.csv' },
		[
			[
				'entry-damaged size users.csv',
				{ declared: size['users.csv'] + 1000, found: size['users.csv'] }
			]
		],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'size-short', entry: 'users.csv' },
		[
			[
				'entry-damaged size users.csv',
				{ declared: size['users.csv'] - 10, found: `more than ${size['users.csv'] - 10}` }
			]
		],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'inflate', entry: 'users.csv' },
		[['entry-damaged inflate users.csv', { found: 0 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'cut', entry: 'users.csv' },
		[['entry-damaged cut users.csv', { declared: size['users.csv'] }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'header-name', entry: 'users.csv', to: 'roles.csv' },
		[['entry-header-differs name roles.csv', { directory: 'roles.csv', local: 'users.csv' }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'header-method', entry: 'users.csv' },
		[['entry-header-differs method users.csv', { directory: 'Deflate', local: 'Stored' }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'header-size', entry: 'users.csv' },
		[['entry-header-differs size users.csv', { directory: size['users.csv'], local: 1 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'header-crc', entry: 'users.csv' },
		[['entry-header-differs crc users.csv', { directory: expect.any(String), local: '00000001' }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'header-flags', entry: 'users.csv' },
		[['entry-header-differs flags users.csv', { directory: 0, local: 1 }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'duplicate', entry: 'users.csv' },
		[['entry-duplicate exact users.csv', { first: 'users.csv' }]],
		names
	],
	[
		{ kind: 'duplicate', entry: 'users.csv', to: 'other' },
		[['entry-duplicate exact users.csv', { first: 'users.csv' }]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'duplicate-case', entry: 'users.csv' },
		[['entry-duplicate case USERS.CSV', { first: 'users.csv' }]],
		names
	],
	[
		{ kind: 'duplicate-unicode' },
		[['entry-duplicate unicode école.csv'.normalize('NFD'), { first: 'école.csv' }]],
		[...names, 'école.csv']
	],
	[
		{ kind: 'overlap', entry: 'users.csv' },
		[['zip-overlap entries', { first: 'users.csv', second: 'orgs.csv' }]],
		[]
	],
	[
		{ kind: 'overlap-directory', entry: 'orgs.csv' },
		[['zip-overlap directory', { first: 'orgs.csv' }]],
		[]
	],
	[
		{ kind: 'evil-name', entry: 'users.csv' },
		[['entry-name parent ../users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'evil-name', entry: 'users.csv', to: 'C:\\users.csv' },
		[['entry-name drive C:\\users.csv', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'evil-name', entry: 'users.csv', to: 'users.csv\0' },
		[['entry-name control users.csv\\x00', {}]],
		['manifest.csv', 'orgs.csv']
	],
	[
		{ kind: 'wrong-case', entry: 'users.csv' },
		[['file-name-case  USERS.CSV', { expected: 'users.csv' }]],
		names
	],
	[
		{ kind: 'wrong-case', entry: 'users.csv', to: 'Users.csv' },
		[['file-name-case  Users.csv', { expected: 'users.csv' }]],
		names
	],
	[{ kind: 'folder' }, [['enclosing-folder', { folder: 'roster' }]], names],
	[{ kind: 'folder', to: 'a/b' }, [['enclosing-folder', { folder: 'a/b' }]], names],
	[
		{ kind: 'in-folder', entry: 'users.csv' },
		[['files-in-folders  roster/users.csv', { folder: 'roster', name: 'users.csv' }]],
		names
	],
	[{ kind: 'macosx', entry: 'users.csv' }, [['system-file  __MACOSX/', { count: 2 }]], names],
	[{ kind: 'nested' }, [['nested-zip  backup.zip', {}]], names],
	[{ kind: 'unknown-file' }, [], [...names, 'readme.txt']],
	[
		{ kind: 'truncated-end' },
		[
			['zip-truncated no-end', { bytes: expect.any(Number), found: expect.any(Number), entries: 2 }]
		],
		[]
	],
	[
		{ kind: 'truncated-directory' },
		[
			[
				'zip-truncated directory-cut',
				{ bytes: expect.any(Number), found: expect.any(Number), entries: 3 }
			]
		],
		[]
	],
	[
		{ kind: 'truncated-start' },
		[['zip-truncated start-missing', { bytes: expect.any(Number), missing: 20 }]],
		[]
	],
	[{ kind: 'directory' }, [['zip-directory-damaged signature', { at: expect.any(Number) }]], []],
	[{ kind: 'multi-disk' }, [['zip-directory-damaged multi-disk', { disks: 2 }]], []],
	[{ kind: 'ratio' }, [], ['manifest.csv', 'orgs.csv', 'users.csv', 'notes.txt']],
	[{ kind: 'empty' }, [['zip-empty', {}]], []],
	[{ kind: 'not-a-zip' }, [['not-a-zip html', {}]], []],
	[{ kind: 'data-descriptor', entry: 'users.csv' }, [], names],
	[{ kind: 'zip64' }, [], names],
	[{ kind: 'comment' }, [], names],
	[{ kind: 'stored' }, [], names],
	[{ kind: 'prefix' }, [], names],
	[{ kind: 'junk' }, [], names],
	[{ kind: 'utf8-flag' }, [], names],
	[{ kind: 'zip-name', to: 'roster.backup' }, [], names]
];

describe.each(['native', 'fflate'] as const)('openPackage, engine %s', (engine) => {
	it.each(traits)('reads a zip with trait %j', async (trait, expected, readable) => {
		const { seen, contents } = await readPackage(zipInput(zipWithTrait(roster, trait)), engine);
		expect(brief(seen)).toEqual(expected);
		expect([...contents.keys()]).toEqual(readable);
		for (const { name, bytes } of roster)
			if (contents.has(name)) expect(contents.get(name)).toEqual(bytes);
	});

	it('tells every cut of a zip, and never reads past it', async () => {
		const zip = writeZip(roster);
		const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
		const kinds = new Set<string>();
		for (let length = 0; length < zip.length; length++) {
			const { pack, seen } = await readPackage(zipInput(zip.slice(0, length)), engine);
			expect([pack, seen.length]).toEqual([null, 1]);
			kinds.add(`${seen[0].rule} ${seen[0].variant ?? ''}`.trim());
			if (length > directory + 46) expect(seen[0].rule).toBe('zip-truncated');
		}
		expect([...kinds].sort()).toEqual([
			'not-a-zip other',
			'zip-empty',
			'zip-truncated directory-cut',
			'zip-truncated no-end'
		]);
	});

	it('tells every cut at the start', async () => {
		const zip = writeZip(roster);
		for (let start = 1; start < zip.length - 22; start++) {
			const { pack, seen } = await readPackage(zipInput(zip.slice(start)), engine);
			expect([pack, brief(seen)]).toEqual([
				null,
				[['zip-truncated start-missing', { bytes: zip.length - start, missing: start }]]
			]);
		}
	});
});

describe('openPackage with a zip', () => {
	it('covers every trait with a case', () => {
		expect([...new Set(traits.map(([{ kind }]) => kind))].sort()).toEqual([...traitKinds].sort());
	});

	it.each(['native', 'fflate'] as const)(
		'never takes a changed byte for good data (%s)',
		async (engine) => {
			const zip = writeZip(roster);
			const good = new Map(roster.map(({ name, bytes }) => [name, bytes]));
			for (let at = 0; at < zip.length; at++)
				for (const change of [0x01, 0x80, 0xff]) {
					const changed = zip.with(at, zip[at] ^ change);
					const { seen, contents } = await readPackage(zipInput(changed), engine);
					for (const [name, bytes] of contents) expect(bytes).toEqual(good.get(name) ?? bytes);
					if (seen.length === 0) expect(contents).toEqual(good);
				}
		},
		60_000
	);

	it('keeps what is refused apart from what is not there', async () => {
		const zip = zipWithTrait(roster, { kind: 'encrypted', entry: 'users.csv' });
		const { pack } = await readPackage(zipInput(zip));
		expect(pack?.refused).toEqual(['users.csv']);
		expect(pack?.others).toEqual(['users.csv']);
	});

	it('lists what is not read', async () => {
		const zip = writeZip([
			...roster,
			{ name: 'b.zip', bytes: new Uint8Array() },
			{ name: '.DS_Store', bytes: new Uint8Array() },
			{ name: 'a\\b.csv', bytes: new Uint8Array() },
			{ name: 'folder/', bytes: new Uint8Array() }
		]);
		const { pack } = await readPackage(zipInput(zip));
		expect(pack?.others).toEqual(['.DS_Store', 'a\\b.csv', 'b.zip']);
		expect(pack?.files.map(({ name }) => name)).toEqual(names);
	});

	it('knows sizes and numbers of the whole', async () => {
		const zip = writeZip(roster);
		const { pack } = await readPackage(zipInput(zip));
		expect(pack).toMatchObject({
			kind: 'zip',
			name: 'OneRoster.zip',
			bytes: zip.length,
			question: null
		});
		expect(pack?.totalBytes).toBe(roster.reduce((sum, { bytes }) => sum + bytes.length, 0));
		expect(pack?.files[2]).toMatchObject({ path: 'users.csv', size: size['users.csv'] });
	});

	it('reads in the order in which files refer to each other', async () => {
		const order = [
			'manifest',
			'orgs',
			'academicSessions',
			'courses',
			'classes',
			'users',
			'roles',
			'enrollments',
			'demographics',
			'categories',
			'results'
		];
		const all = [...order].sort().map((name) => ({ name: `${name}.csv`, bytes: new Uint8Array() }));
		const { pack } = await readPackage(
			zipInput(writeZip([{ name: 'a.csv', bytes: new Uint8Array() }, ...all]))
		);
		expect(pack?.files.map(({ name }) => name)).toEqual([
			...order.map((name) => `${name}.csv`),
			'a.csv'
		]);
	});

	it.each([
		['OneRoster.zip', []],
		['oneroster.ZIP', []],
		['OneRoster.zip.download', ['zip-name-extension']],
		['OneRoster', ['zip-name-extension']]
	])('looks at the ending of %s', async (name, rules) => {
		const { seen } = await readPackage(zipInput(writeZip(roster), name));
		expect(seen.map(({ rule, value }) => [rule, value])).toEqual(rules.map((rule) => [rule, name]));
	});

	it('asks before a ratio above 100 and reports it afterwards', async () => {
		const { pack } = await readPackage(zipInput(zipWithTrait(roster, { kind: 'ratio' })));
		expect(pack?.question?.ratio).toBeGreaterThan(100);
		expect(pack === null ? null : unusualRatio(pack)).toMatchObject({
			rule: 'zip-unusual-ratio',
			facts: pack?.question === null ? {} : { ratio: pack?.question.ratio }
		});
	});

	it('does not ask for files that are not opened', async () => {
		const zip = zipWithTrait([{ name: 'a.txt', bytes: new Uint8Array(300_000) }], {
			kind: 'encrypted'
		});
		expect((await readPackage(zipInput(zip))).pack?.question).toBeNull();
	});

	it.each([
		[{ maxEntries: 2 }, 'entries', { entries: 3, limit: 2 }],
		[{ maxEntryBytes: 200 }, 'entry', { name: 'users.csv', bytes: size['users.csv'], limit: 200 }],
		[{ maxTotalBytes: 300 }, 'total', { bytes: expect.any(Number), limit: 300 }]
	])('keeps to the limit %j', async (limit, variant, facts) => {
		const { pack, seen } = await readPackage(zipInput(writeZip(roster)), 'auto', {
			...rosterLimits,
			...limit
		});
		expect([pack, brief(seen)]).toEqual([null, [[`zip-too-large ${variant}`, facts]]]);
	});

	it('refuses a directory that hides an entry behind its count', async () => {
		const zip = writeZip(roster);
		const hidden = zip.with(zip.length - 14, 2).with(zip.length - 12, 2);
		expect(brief((await readPackage(zipInput(hidden))).seen)).toEqual([
			['zip-directory-damaged count', { at: expect.any(Number), entries: 2 }]
		]);
		const missing = zip.with(zip.length - 14, 4).with(zip.length - 12, 4);
		expect(brief((await readPackage(zipInput(missing))).seen)).toEqual([
			['zip-directory-damaged count', { at: expect.any(Number), entries: 4 }]
		]);
	});

	it('refuses sizes above 2^53', async () => {
		const zip = zipWithTrait(roster, { kind: 'zip64' });
		const view = new DataView(zip.buffer);
		view.setUint32(zip.length - 22 - 20 - 56 + 44, 0x200000, true);
		expect(brief((await readPackage(zipInput(zip))).seen)).toEqual([
			['zip-directory-damaged size', { at: expect.any(Number) }]
		]);
	});

	it('reads the end record that leads to a directory, not one that a comment holds', async () => {
		const inner = writeZip([{ name: 'x.csv', bytes: new Uint8Array() }]);
		const to = new TextDecoder('latin1').decode(inner.slice(-22));
		const { contents } = await readPackage(zipInput(zipWithTrait(roster, { kind: 'comment', to })));
		expect([...contents.keys()]).toEqual(names);
	});

	it('calls a zip that Excel wrote by its name', async () => {
		const workbook = writeZip([
			{ name: '[Content_Types].xml', bytes: new Uint8Array() },
			{ name: 'xl/workbook.xml', bytes: new Uint8Array() }
		]);
		expect(brief((await readPackage(zipInput(workbook, 'users.xlsx'))).seen)).toEqual([
			['not-a-zip xlsx', {}]
		]);
	});

	it('gives the file nearer to the root its name when two folders hold one', async () => {
		const zip = writeZip([
			{ name: 'old/2024/users.csv', bytes: text.encode('older') },
			{ name: 'old/users.csv', bytes: text.encode('old') },
			{ name: 'orgs.csv', bytes: text.encode('orgs') }
		]);
		const { pack, seen } = await readPackage(zipInput(zip));
		expect(pack?.files.map(({ name, path }) => [name, path])).toEqual([
			['orgs.csv', 'orgs.csv'],
			['users.csv', 'old/users.csv'],
			['old/2024/users.csv', 'old/2024/users.csv']
		]);
		expect(seen.map(({ rule, file }) => [rule, file])).toEqual([
			['files-in-folders', 'old/users.csv'],
			['files-in-folders', 'old/2024/users.csv']
		]);
		expect(pack === null ? [] : unknownFiles(pack, standardNames)).toEqual([]);
	});
});

describe('openPackage with something else', () => {
	const loose = (
		files: Readonly<Record<string, string>>,
		kind: PackageInput['kind']
	): PackageInput => ({
		files: Object.entries(files).map(([path, content]) => ({
			source: bytesSource(text.encode(content), path),
			path
		})),
		name: 'export',
		kind
	});

	it.each([
		['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
		['rar', text.encode('Rar!\u001a\u0007')],
		['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
		['pdf', text.encode('%PDF-1.4')],
		['html', text.encode('<html><body>Sign in, please')],
		['other', text.encode('just words')],
		['other', Uint8Array.of(1, 2, 3)]
	])('names %s', async (variant, bytes) => {
		const { seen } = await readPackage(zipInput(bytes));
		expect(brief(seen)).toEqual([[`not-a-zip ${variant}`, {}]]);
	});

	it.each([
		['users.csv', 'users.csv', []],
		['users.CSV', 'users.csv', ['file-name-case']],
		['users.zip', 'users.csv', []],
		['OneRoster.zip', 'OneRoster.zip', []],
		['export.txt', 'export.txt', []]
	])('takes one CSV called %s', async (path, name, rules) => {
		const { pack, seen, contents } = await readPackage(
			zipInput(text.encode('a,b\r\n1,2\r\n'), path)
		);
		expect(pack?.kind).toBe('file');
		expect(seen.map(({ rule }) => rule)).toEqual(rules);
		expect([...contents.keys()]).toEqual([name]);
	});

	it('takes a text of one column when its name ends in .csv', async () => {
		expect(
			(await readPackage(zipInput(text.encode('sourcedId\r\n'), 'users.csv'))).pack?.kind
		).toBe('file');
	});

	it.each([
		['folder', 'OneRoster export/', []],
		['folder', 'a/b/c/', []],
		['files', '', []]
	] as const)('reads a %s (%j) as it reads the zip', async (kind, at, rules) => {
		const files = Object.fromEntries(
			roster.map(({ name, bytes }) => [at + name, new TextDecoder().decode(bytes)])
		);
		const { pack, seen, contents } = await readPackage(loose(files, kind));
		expect(pack?.kind).toBe(kind);
		expect(seen.map(({ rule }) => rule)).toEqual(rules);
		expect(contents).toEqual((await readPackage(zipInput(writeZip(roster)))).contents);
	});

	it('says of a folder what it says of a zip', async () => {
		const { pack, seen } = await readPackage(
			loose(
				{
					'x/users.csv': 'a',
					'x/Orgs.csv': 'b',
					'x/.DS_Store': '',
					'x/old/results.csv': '',
					'x/b.zip': ''
				},
				'folder'
			)
		);
		expect(seen.map(({ rule, file }) => [rule, file])).toEqual([
			['file-name-case', 'x/Orgs.csv'],
			['files-in-folders', 'x/old/results.csv'],
			['system-file', 'x/.DS_Store'],
			['nested-zip', 'x/b.zip']
		]);
		expect(pack?.files.map(({ name }) => name)).toEqual(['orgs.csv', 'users.csv', 'results.csv']);
	});

	it('reads long loose files in pieces', async () => {
		const { contents, pack } = await readPackage(
			loose({ 'users.csv': 'a,b\n'.repeat(200_000), 'orgs.csv': '' }, 'files')
		);
		const lengths: number[] = [];
		for await (const chunk of pack?.files[1].open() ?? []) lengths.push(chunk.length);
		expect(lengths).toEqual([65_536, 262_144, 472_320]);
		expect(contents.get('orgs.csv')).toEqual(new Uint8Array());
	});

	it('refuses two loose files of one name, since nothing says which counts', async () => {
		const input = loose({ 'users.csv': 'a,b' }, 'files');
		const { pack, seen } = await readPackage({ ...input, files: [...input.files, ...input.files] });
		expect(seen.map(({ rule, variant }) => [rule, variant])).toEqual([
			['entry-duplicate', 'exact']
		]);
		expect(pack?.refused).toEqual(['users.csv']);
	});

	it.each(['folder', 'files'] as const)('keeps to the limits in %s', async (kind) => {
		const input = loose({ 'a.csv': 'a', 'b.csv': 'b' }, kind);
		const { seen } = await readPackage(input, 'auto', { ...rosterLimits, maxEntries: 1 });
		expect(brief(seen)).toEqual([['zip-too-large entries', { entries: 2, limit: 1 }]]);
	});

	it('says of nothing that it is empty', async () => {
		expect(brief((await readPackage({ files: [], name: 'x', kind: 'files' })).seen)).toEqual([
			['zip-empty', {}]
		]);
	});
});

describe('unknownFiles', () => {
	it.each([
		[['users.csv', 'readme.txt'], [['readme.txt', {}]]],
		[['user.csv'], [['user.csv', { candidate: 'users.csv' }]]],
		[['users.csv', 'user.csv'], [['user.csv', {}]]],
		[['roles.csv'], [['roles.csv', {}]]],
		[['users.csv', 'manifest.csv', 'USERS2.csv'], [['USERS2.csv', {}]]]
	])('of %j', async (paths, expected) => {
		const zip = writeZip(paths.map((name) => ({ name, bytes: new Uint8Array() })));
		const { pack } = await readPackage(zipInput(zip));
		const seen = pack === null ? [] : unknownFiles(pack, ['manifest.csv', 'users.csv', 'orgs.csv']);
		expect(seen.map(({ rule, file, facts }) => [rule, file, facts])).toEqual(
			expected.map(([file, facts]) => ['file-unknown', file, facts])
		);
	});
});
