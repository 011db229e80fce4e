import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadExport } from './export-reading';
import { ExportWatch } from './export-watch.svelte';

const found = (mark: string, text = 'PK'): ReadExport => ({
	mark,
	files: [{ file: new File([text], 'roster.zip'), path: '' }]
});
const read = vi.fn<(mayAsk: boolean) => Promise<ReadExport | null>>();
const onnewer = vi.fn<(found: ReadExport) => void>();
let watch: ExportWatch;

beforeEach(async () => {
	vi.useFakeTimers();
	onnewer.mockReset();
	read.mockReset();
	read.mockResolvedValue(found('monday'));
	watch = new ExportWatch({ read, handle: null }, onnewer);
	await watch.start();
});
afterEach(() => {
	watch.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** What lies there from now on, and the next look at it. */
async function look(what: ReadExport | null): Promise<void> {
	read.mockResolvedValue(what);
	await vi.advanceTimersByTimeAsync(5000);
}

describe('ExportWatch', () => {
	it('says nothing of what lay there when it began', async () => {
		await look(found('monday'));
		await look(found('monday'));
		expect(onnewer).not.toHaveBeenCalled();
	});

	it('tells once of a newer export, and only when it no longer grows', async () => {
		await look(found('tuesday, half'));
		await look(found('tuesday, most'));
		await look(found('tuesday'));
		expect(onnewer).not.toHaveBeenCalled();
		await look(found('tuesday'));
		await look(found('tuesday'));
		expect(onnewer.mock.calls).toHaveLength(1);
		expect(onnewer.mock.calls[0]?.[0].mark).toBe('tuesday');
	});

	it('does not take an empty file for an export', async () => {
		await look(found('begun', ''));
		await look(found('begun', ''));
		expect(onnewer).not.toHaveBeenCalled();
	});

	it('goes on where it is away for a moment, and asks nobody for leave', async () => {
		await look(null);
		await look(found('tuesday'));
		await look(found('tuesday'));
		expect(onnewer).toHaveBeenCalledTimes(1);
		expect(read.mock.calls.map(([mayAsk]) => mayAsk)).toEqual([true, false, false, false]);
	});

	it('does not tell of one that is being checked already', async () => {
		watch.knows(found('tuesday'));
		await look(found('tuesday'));
		await look(found('tuesday'));
		expect(onnewer).not.toHaveBeenCalled();
	});

	it('looks no more once it was stopped', async () => {
		watch.stop();
		await look(found('tuesday'));
		await look(found('tuesday'));
		expect(read).toHaveBeenCalledTimes(1);
	});

	it('does not begin where the place cannot be read', async () => {
		watch.stop();
		read.mockResolvedValue(null);
		await watch.start();
		expect(watch.isWatching).toBe(false);
	});
});

it('is woken by the browser where that observes places', async () => {
	let told: () => void = () => expect.fail('nobody listens');
	const disconnect = vi.fn();
	vi.stubGlobal(
		'FileSystemObserver',
		class {
			readonly disconnect = disconnect;
			constructor(listener: () => void) {
				told = listener;
			}
			observe = () => Promise.resolve();
		}
	);
	watch.stop();
	// As much of a handle as is looked at: nothing.
	const handle = {} as FileSystemFileHandle;
	const observing = new ExportWatch({ read, handle }, onnewer);
	await observing.start();
	read.mockResolvedValue(found('tuesday'));
	told();
	await vi.advanceTimersByTimeAsync(0);
	told();
	await vi.advanceTimersByTimeAsync(0);
	expect(onnewer).toHaveBeenCalledTimes(1);
	observing.stop();
	expect(disconnect).toHaveBeenCalledTimes(1);
});
