import { describe, expect, it } from 'vitest';
import { startWords } from '../words.start';
import { filesOfDrop, mostFiles, pairOf, selectionOf } from './selection';
import type { GivenFile } from './selection';

const given = (name: string, path = ''): GivenFile => ({ file: new File([''], name), path });
const taken = (...files: GivenFile[]) => {
	const made = selectionOf(files, startWords);
	if (!made.ok) return made.problem;
	const { kind, name, files: roster } = made.value;
	return { kind, name, paths: roster.map(({ path }) => path) };
};

describe('selectionOf', () => {
	it.each<[string, GivenFile[], ReturnType<typeof taken>]>([
		['a zip', [given('OR.zip')], { kind: 'zip', name: 'OR.zip', paths: [''] }],
		['a file of any other kind', [given('x.rar')], { kind: 'zip', name: 'x.rar', paths: [''] }],
		['one CSV', [given('users.CSV')], { kind: 'files', name: 'users.CSV', paths: [''] }],
		[
			'several CSVs',
			[given('users.csv'), given('orgs.csv')],
			{ kind: 'files', name: '2 CSV files', paths: ['', ''] }
		],
		[
			'a folder',
			[given('users.csv', 'Export/users.csv'), given('orgs.csv', 'Export/in/orgs.csv')],
			{ kind: 'folder', name: 'Export', paths: ['users.csv', 'in/orgs.csv'] }
		],
		[
			'a folder and a loose file',
			[given('users.csv', 'Export/users.csv'), given('orgs.csv')],
			{ kind: 'folder', name: 'Export', paths: ['Export/users.csv', 'orgs.csv'] }
		],
		['two zips', [given('a.zip'), given('b.ZIP')], 'several-zips'],
		['nothing', [], 'empty']
	])('takes %s', (_, files, result) => {
		expect(taken(...files)).toEqual(result);
	});

	it('knows two zips and nothing else as a pair', () => {
		const pair = pairOf([given('a.zip'), given('b.ZIP')]);
		expect(pair?.map(({ name, kind }) => [name, kind])).toEqual([
			['a.zip', 'zip'],
			['b.ZIP', 'zip']
		]);
		for (const other of [
			[given('a.zip')],
			[given('a.zip'), given('b.csv')],
			[given('a.zip'), given('b.zip'), given('c.zip')],
			[given('a.zip', 'Export/a.zip'), given('b.zip', 'Export/b.zip')]
		]) {
			expect(pairOf(other)).toBeNull();
		}
	});

	it('does not take a folder of everything', () => {
		const many = Array.from({ length: mostFiles + 1 }, () => given('a', 'home/a'));
		expect(taken(...many)).toBe('too-many');
	});
});

/** Entries as the File and Directory Entries API gives them, in batches of two. */
const fileEntry = (name: string) => ({
	isFile: true,
	isDirectory: false,
	name,
	file: (done: (file: File) => void) => {
		done(new File(['x'], name));
	}
});
const folderEntry = (name: string, children: unknown[]) => ({
	isFile: false,
	isDirectory: true,
	name,
	createReader: () => {
		let from = 0;
		return {
			readEntries: (done: (entries: unknown[]) => void) => {
				done(children.slice(from, (from += 2)));
			}
		};
	}
});
const dropOf = (entries: unknown[]): DataTransfer => {
	const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
	// Only what filesOfDrop reads; no engine lets a script build the real thing.
	return { items, files: [] } as unknown as DataTransfer;
};

describe('filesOfDrop', () => {
	it('walks through folders, however many batches they come in', async () => {
		const inner = folderEntry('in', [fileEntry('d.csv')]);
		const folder = folderEntry('Export', [
			fileEntry('a.csv'),
			fileEntry('b.csv'),
			fileEntry('c.csv'),
			inner
		]);
		const found = await filesOfDrop(dropOf([folder]));
		expect(found.map(({ path }) => path)).toEqual([
			'Export/a.csv',
			'Export/b.csv',
			'Export/c.csv',
			'Export/in/d.csv'
		]);
	});

	it('gives loose files no path', async () => {
		const found = await filesOfDrop(dropOf([fileEntry('OR.zip')]));
		expect(found.map(({ file, path }) => [file.name, path])).toEqual([['OR.zip', '']]);
	});

	it('stops in a folder without end', async () => {
		const endless = { ...folderEntry('disk', []) };
		endless.createReader = () => ({
			readEntries: (done) => {
				done(Array.from({ length: 100 }, (_, index) => fileEntry(`f${String(index)}`)));
			}
		});
		const found = await filesOfDrop(dropOf([endless]));
		expect(selectionOf(found, startWords)).toEqual({ ok: false, problem: 'too-many' });
	});
});
