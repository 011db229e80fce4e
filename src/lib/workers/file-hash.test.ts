import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { requestHash, sha256 } from './file-hash';

const hashOf = (bytes: string | Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex');
const given = (name: string, text: string, path = '') => ({ file: new File([text], name), path });

describe('the hash of a file', () => {
	it.each([0, 3, 32 * 1024 * 1024, 32 * 1024 * 1024 + 1])('of %i bytes', async (length) => {
		const bytes = new Uint8Array(length).fill(7);
		expect(await sha256(new Blob([bytes]))).toBe(hashOf(bytes));
	});
});

describe('the hash of what was given', () => {
	it.each(['zip', 'files'] as const)('is that of one file, given as %s', async (kind) => {
		expect(await requestHash({ files: [given('a', 'abc')], kind })).toBe(hashOf('abc'));
	});

	it('is of a folder that of a list of its files', async () => {
		const files = [given('b.csv', 'x', 'in/b.csv'), given('a.csv', 'abc', 'a.csv')];
		const list = `${hashOf('abc')}  a.csv\n${hashOf('x')}  in/b.csv\n`;
		expect(await requestHash({ files, kind: 'folder' })).toBe(hashOf(list));
	});

	it('is of several files that of a list of their names', async () => {
		const files = [given('b.csv', 'x'), given('a.csv', 'abc')];
		const list = `${hashOf('abc')}  a.csv\n${hashOf('x')}  b.csv\n`;
		expect(await requestHash({ files, kind: 'files' })).toBe(hashOf(list));
	});

	it('is of a folder with one file not that of the file', async () => {
		const files = [given('a.csv', 'abc', 'a.csv')];
		expect(await requestHash({ files, kind: 'folder' })).toBe(hashOf(`${hashOf('abc')}  a.csv\n`));
	});
});
