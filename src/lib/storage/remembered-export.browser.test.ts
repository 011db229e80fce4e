import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InstallHintStore } from './install-hint';
import { RememberedExportStore } from './remembered-export';
import { wipe } from './wipe';

beforeEach(async () => {
	await wipe();
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** A handle of the browser's own, from its private file system. */
async function someHandle(text: string): Promise<FileSystemFileHandle> {
	const folder = await navigator.storage.getDirectory();
	const handle = await folder.getFileHandle('rollcall-test.zip', { create: true });
	const writing = await handle.createWritable();
	await writing.write(text);
	await writing.close();
	return handle;
}

describe('RememberedExportStore', () => {
	it('brings the handle back, with the day of its last check, until it is removed', async () => {
		const handle = await someHandle('PK');
		const store = new RememberedExportStore();
		expect(await store.read()).toBeNull();
		expect(await store.write({ handle, checkedAt: '2026-11-27T10:00:00.000Z' })).toBe(true);
		const back = await new RememberedExportStore().read();
		expect(back?.checkedAt).toBe('2026-11-27T10:00:00.000Z');
		expect(await back?.handle.isSameEntry(handle)).toBe(true);
		await store.remove();
		expect(await store.read()).toBeNull();
	});

	it('goes with everything else', async () => {
		const store = new RememberedExportStore();
		await store.write({ handle: await someHandle('PK'), checkedAt: null });
		await wipe();
		expect(await store.read()).toBeNull();
	});

	it('says so where the browser keeps nothing', async () => {
		const handle = await someHandle('PK');
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const store = new RememberedExportStore();
		expect(await store.write({ handle, checkedAt: null })).toBe(false);
		expect(await store.read()).toBeNull();
	});
});

describe('InstallHintStore', () => {
	it('knows that the hint was put away', async () => {
		const store = new InstallHintStore();
		expect(await store.isPutAway()).toBe(false);
		await store.putAway();
		expect(await new InstallHintStore().isPutAway()).toBe(true);
	});
});
