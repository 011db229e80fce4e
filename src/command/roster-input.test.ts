import { execFileSync } from 'node:child_process';
import {
	appendFile,
	chmod,
	mkdir,
	mkdtemp,
	rm,
	symlink,
	truncate,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileSource } from './file-source';
import { mostEntries, walkFolder } from './folder-walk';
import { inputHash } from './input-hash';
import { closeRoster, openRoster } from './roster-input';

let base = '';

/** Makes a folder with these files; names may have slashes. */
async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
	const path = join(base, name);
	await mkdir(path, { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		await mkdir(join(path, file, '..'), { recursive: true });
		await writeFile(join(path, file), text);
	}
	return path;
}

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-input-'));
});
afterAll(() => rm(base, { recursive: true }));

describe('a folder', () => {
	it('is walked to its ground, hidden files among them, in a fixed order', async () => {
		const path = await folder('deep', {
			'users.csv': '',
			'B.csv': '',
			'a/c.csv': '',
			'a/b/d.csv': '',
			'.DS_Store': '',
			'.hidden/e.csv': ''
		});
		expect(await walkFolder(path, path)).toMatchObject({
			files: ['.DS_Store', '.hidden/e.csv', 'B.csv', 'a/b/d.csv', 'a/c.csv', 'users.csv'],
			closed: [],
			passedOver: []
		});
	});

	it('has its links followed, but never round in a circle or to nowhere', async () => {
		const path = await folder('linked', { 'in/orgs.csv': '' });
		await folder('elsewhere', { 'users.csv': '' });
		await symlink('../elsewhere/users.csv', join(path, 'users.csv'));
		await symlink('../elsewhere', join(path, 'other'));
		await symlink('..', join(path, 'in', 'up'));
		await symlink('self', join(path, 'self'));
		await symlink('nowhere', join(path, 'gone.csv'));
		const { files, closed, passedOver } = await walkFolder(path, path);
		expect(files).toEqual(['in/orgs.csv', 'other/users.csv', 'users.csv']);
		expect(closed).toEqual([]);
		expect(Object.fromEntries(passedOver.map(({ path: name, why }) => [name, why]))).toEqual({
			'in/up': 'the link leads back to a folder around it',
			self: 'the link cannot be followed: its links lead round in a circle',
			'gone.csv': 'the link cannot be followed: there is no file or folder of this name'
		});
	});

	it('has its pipes left alone: reading one would never end', async () => {
		const path = await folder('piped', { 'orgs.csv': '' });
		execFileSync('mkfifo', [join(path, 'users.csv')]);
		expect(await walkFolder(path, path)).toMatchObject({
			files: ['orgs.csv'],
			passedOver: [{ path: 'users.csv', why: 'it is neither a file nor a folder' }]
		});
	});

	it('is not taken when it holds everything', async () => {
		const path = await folder('home', {});
		for (let n = 0; n <= mostEntries; n++) await mkdir(join(path, String(n)));
		await expect(walkFolder(path, 'home')).rejects.toMatchObject({
			path: 'home',
			why: expect.stringContaining('more than 2,000 files and folders')
		});
	});

	it('names what this account may not read', async () => {
		const path = await folder('closed', { 'users.csv': 'x', 'orgs.csv': 'x', 'in/a.csv': 'x' });
		await chmod(join(path, 'users.csv'), 0);
		await chmod(join(path, 'in'), 0);
		await chmod(base, 0o755);
		const roster = await asNobody(() => openRoster(path, base));
		await closeRoster(roster);
		await chmod(join(path, 'in'), 0o700);
		expect([...roster.sources.keys()]).toEqual(['orgs.csv']);
		expect(roster.input.closed).toEqual(['users.csv']);
		expect(roster.closed).toEqual([
			{ path: 'in', why: 'this account may not read it' },
			{ path: 'users.csv', why: 'this account may not read it' }
		]);
	});
});

/** Does something as an account without rights: the superuser may read everything. */
async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
	if (process.getuid?.() !== 0) return work();
	process.seteuid?.(65_534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}

describe('what is named', () => {
	it.each([
		['OneRoster.zip', 'zip'],
		['users.CSV', 'files'],
		['roster', 'zip']
	])('%s is one file, taken as %s', async (name, kind) => {
		await folder('.', { [name]: 'x' });
		const roster = await openRoster(name, base);
		await closeRoster(roster);
		expect(roster.input).toMatchObject({ name, kind, files: [{ path: name }] });
	});

	it('may be a folder, with a slash or by its dots', async () => {
		const path = await folder('export', { 'in/users.csv': 'x' });
		for (const place of [path, `${path}/`, 'export', './export', 'deep/../export']) {
			const roster = await openRoster(place, base);
			await closeRoster(roster);
			expect(roster.input).toMatchObject({ name: 'export', kind: 'folder' });
			expect(roster.input.files.map((file) => file.path)).toEqual(['in/users.csv']);
		}
	});

	it.each([
		['nope.zip', 'there is no file or folder of this name'],
		['OneRoster.zip/users.csv', 'there is no file or folder of this name'],
		['x'.repeat(5000), 'the name is longer than this computer allows'],
		['/dev/null', 'it is neither a file nor a folder']
	])('is refused in words: %s', async (place, why) => {
		await folder('.', { 'OneRoster.zip': '' });
		await expect(openRoster(place, base)).rejects.toMatchObject({
			path: place,
			why: expect.stringContaining(why)
		});
	});
});

describe('a file as a source of bytes', () => {
	const opened = async (name: string, text: string) => {
		const path = join(await folder('bytes', { [name]: text }), name);
		return { path, source: await FileSource.open(path, name, name) };
	};
	const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

	it('gives what lies between two places, and nothing behind its end', async () => {
		const { source } = await opened('a', 'abcdef');
		expect(source.size).toBe(6);
		expect(text(await source.read(2, 4))).toBe('cd');
		expect(text(await source.read(4, 99))).toBe('ef');
		expect((await source.read(9, 12)).length).toBe(0);
		const { buffer, length } = await source.read(0, 3);
		expect(buffer.byteLength).toBe(length);
		await source.close();
	});

	it('says so when the file was cut or written to meanwhile', async () => {
		const cut = await opened('cut', 'abcdef');
		await truncate(cut.path, 3);
		await expect(cut.source.read(2, 6)).rejects.toMatchObject({ path: 'cut' });
		await cut.source.close();
		const longer = await opened('longer', 'abcdef');
		await longer.source.requireUnchanged();
		await appendFile(longer.path, 'g');
		await expect(longer.source.requireUnchanged()).rejects.toMatchObject({
			why: expect.stringContaining('changed while it was read')
		});
		await longer.source.close();
	});
});

describe('the hash of an input', () => {
	const hashOf = async (place: string): Promise<string> => {
		const roster = await openRoster(place, base);
		try {
			return await inputHash(roster);
		} finally {
			await closeRoster(roster);
		}
	};

	it('is that of the file', async () => {
		await folder('.', { 'hash.zip': 'abc' });
		expect(await hashOf('hash.zip')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
	});

	it('is of a folder what sha256sum makes of its files', async () => {
		const path = await folder('hashed', { 'users.csv': 'abc', 'in/a b.csv': 'd', 'Z.csv': '' });
		const command =
			'find * -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64';
		const expected = execFileSync('sh', ['-c', command], { cwd: path, encoding: 'utf8' }).trim();
		expect(await hashOf('hashed')).toBe(expected);
	});
});
