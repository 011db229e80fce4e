import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMemory, type ExportStore } from './export-memory.svelte';

type Permission = 'granted' | 'prompt' | 'denied';

/** As much of a handle as is used. */
class FakeHandle {
	readonly kind = 'file';
	readonly name = 'roster.zip';
	permission: Permission = 'granted';
	answer: Permission = 'granted';
	isGone = false;
	asked = 0;

	queryPermission(): Promise<Permission> {
		return Promise.resolve(this.permission);
	}

	requestPermission(): Promise<Permission> {
		this.asked++;
		return Promise.resolve(this.answer);
	}

	getFile(): Promise<File> {
		if (this.isGone) return Promise.reject(new DOMException('gone', 'NotFoundError'));
		return Promise.resolve(new File(['PK'], this.name, { lastModified: 5 }));
	}
}

/** A folder of files by name, each with the time at which it was written. */
const folderOf = (files: Readonly<Record<string, number>>) => ({
	kind: 'directory',
	name: 'night',
	async *values() {
		for (const [name, lastModified] of Object.entries(files)) {
			await Promise.resolve();
			const file = new File(['x'], name, { lastModified });
			yield { kind: 'file', name, getFile: () => Promise.resolve(file) };
		}
	}
});

const store = {
	read: vi.fn<ExportStore['read']>(() => Promise.resolve(null)),
	write: vi.fn<ExportStore['write']>(() => Promise.resolve(true)),
	remove: vi.fn<ExportStore['remove']>(() => Promise.resolve())
};
let handle: FakeHandle;

beforeEach(() => {
	vi.clearAllMocks();
	handle = new FakeHandle();
	vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([handle]));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

async function chosen(): Promise<ExportMemory> {
	const memory = new ExportMemory(store);
	expect(await memory.choose('file')).toBe(true);
	return memory;
}

describe('ExportMemory', () => {
	it('remembers what was chosen, and when it was checked, until it is forgotten', async () => {
		const memory = await chosen();
		await memory.checked();
		const { checkedAt } = memory;
		expect(store.write).toHaveBeenLastCalledWith({ handle, checkedAt });
		expect(checkedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
		expect([memory.name, memory.isFolder]).toEqual(['roster.zip', false]);
		await memory.forget();
		expect(store.remove).toHaveBeenCalledTimes(1);
		expect([memory.name, memory.checkedAt, await memory.read(true)]).toEqual([null, null, null]);
	});

	it('remembers nothing where somebody thought better of it', async () => {
		const memory = new ExportMemory(store);
		vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
		expect(await memory.choose('file')).toBe(false);
		expect(store.write).not.toHaveBeenCalled();
	});

	it('goes on for the open page where the browser keeps nothing', async () => {
		store.write.mockResolvedValueOnce(false);
		expect((await chosen()).name).toBe('roster.zip');
	});

	it('is not offered where the browser hands out no keys', async () => {
		vi.unstubAllGlobals();
		const memory = new ExportMemory(store);
		await memory.load();
		expect(memory.isPossible).toBe(false);
		expect(store.read).not.toHaveBeenCalled();
	});

	it('asks for leave on a tap, and never by itself', async () => {
		const memory = await chosen();
		handle.permission = 'prompt';
		expect(await memory.read(false)).toBeNull();
		expect([memory.problem, handle.asked]).toEqual(['refused', 0]);
		expect((await memory.read(true))?.files[0]?.file.name).toBe('roster.zip');
		expect([memory.problem, handle.asked]).toEqual([null, 1]);
	});

	it('says what is wrong where it cannot be read', async () => {
		const memory = await chosen();
		handle.isGone = true;
		expect(await memory.read(true)).toBeNull();
		expect(memory.problem).toBe('gone');
		handle.permission = 'denied';
		await memory.read(true);
		expect(memory.problem).toBe('refused');
	});
});

describe('a remembered folder', () => {
	const read = async (files: Readonly<Record<string, number>>) => {
		vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folderOf(files)));
		const memory = new ExportMemory(store);
		await memory.choose('folder');
		const found = await memory.read(true);
		return { paths: found?.files.map(({ file, path }) => path || file.name), memory };
	};

	it('gives its CSV files, with their paths', async () => {
		const { paths } = await read({ 'users.csv': 1, 'old.zip': 9, 'orgs.csv': 2 });
		expect(paths).toEqual(['night/users.csv', 'night/orgs.csv']);
	});

	it('gives its newest zip where it has none', async () => {
		const { paths } = await read({ 'thursday.zip': 1, 'friday.zip': 3, 'note.txt': 9 });
		expect(paths).toEqual(['friday.zip']);
	});

	it('says so where neither is in it', async () => {
		const { paths, memory } = await read({ 'note.txt': 9 });
		expect([paths, memory.problem]).toEqual([undefined, 'empty']);
	});
});
