import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { districtZip, fewestStudents, plantedDistricts } from '../../../tests/support/district';
import { zipInput } from '../../../tests/support/checked';
import { check, type CheckOptions } from '../core/check';
import { smallestSet } from '../core/rules/smallest-set';
import { writeZip } from '../core/zip/zip-writer';
import type { Progress } from './api';
import { ProgressTeller } from './progress-teller';

const told: Progress[] = [];
let clock = 0;

function teller(bytes = new Uint8Array(1000)): ProgressTeller {
	return new ProgressTeller(zipInput(bytes), (progress) => {
		told.push(progress);
	});
}

/** A hook that a teller always gives. */
function hook<Name extends 'onStart' | 'onProgress'>(of: ProgressTeller, name: Name) {
	const found: CheckOptions[Name] = of.hooks[name];
	if (found === undefined) expect.fail(`no ${name}`);
	return found;
}

const files = [
	{ name: 'orgs.csv', size: 400 },
	{ name: 'users.csv', size: 600 }
];
const reading = (file: string, bytes: number, rows: number) =>
	({ file, bytes, rows, state: 'reading' }) as const;

beforeEach(() => {
	told.splice(0);
	clock = 1_000_000;
	vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('ProgressTeller', () => {
	it('tells of every file before the first one is read', () => {
		hook(teller(), 'onStart')({ version: '1.1', files });
		expect(told).toHaveLength(1);
		expect(told[0]).toMatchObject({
			name: 'OneRoster.zip',
			bytes: 1000,
			oneroster: '1.1',
			rows: 0,
			bytesRead: 0,
			totalBytes: 1000,
			found: []
		});
		expect(told[0].files.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
	});

	it('tells at most ten times a second, however fast slices come', () => {
		const one = teller();
		hook(one, 'onStart')({ version: '1.1', files });
		for (let slice = 0; slice < 1000; slice++) {
			clock += 2;
			hook(one, 'onProgress')(reading('orgs.csv', slice, slice));
		}
		expect(told.length).toBeGreaterThanOrEqual(20);
		expect(told.length).toBeLessThanOrEqual(21);
	});

	it('tells at once when a file is read, and sums up over files', () => {
		const one = teller();
		hook(one, 'onStart')({ version: '1.1', files });
		hook(one, 'onProgress')({ file: 'orgs.csv', bytes: 400, rows: 8, state: 'read' });
		hook(one, 'onProgress')({ file: 'users.csv', bytes: 300, rows: 20, state: 'failed' });
		expect(told).toHaveLength(3);
		expect(told[2]).toMatchObject({ rows: 28, bytesRead: 700, totalBytes: 1000 });
		expect(told[2].files.map(({ state }) => state)).toEqual(['read', 'failed']);
	});

	it('never tells of more bytes than a file is said to have', () => {
		const one = teller();
		hook(one, 'onStart')({ version: '1.1', files });
		hook(one, 'onProgress')({ file: 'orgs.csv', bytes: 9999, rows: 8, state: 'read' });
		expect(told[1].bytesRead).toBe(400);
	});

	it('knows where it is, for the report of a fault', () => {
		const one = teller();
		expect(one.where).toBe('opening');
		hook(one, 'onStart')({ version: '1.1', files });
		hook(one, 'onProgress')(reading('users.csv', 1, 1));
		expect(one.where).toBe('users.csv');
	});

	it('lets messages in now and then, not between any two rules', async () => {
		const { pause } = teller().hooks;
		const timer = vi.spyOn(globalThis, 'setTimeout');
		await pause?.();
		expect(timer).not.toHaveBeenCalled();
		clock += 251;
		await pause?.();
		expect(timer).toHaveBeenCalledOnce();
		await pause?.();
		expect(timer).toHaveBeenCalledOnce();
	});
});

describe('what was found so far', () => {
	it('has a key of its own for each group, the worst first, in every kind of district', async () => {
		vi.restoreAllMocks();
		const [together] = plantedDistricts({ students: fewestStudents, seed: 5 });
		const input = zipInput(await districtZip(together, 1));
		const one = new ProgressTeller(input, (progress) => {
			told.push(progress);
		});
		await check(input, { confirmed: true, ...one.hooks });
		const severities = ['error', 'warning', 'info'];
		for (const { found } of told) {
			const keys = found.map(({ key }) => key);
			expect(new Set(keys).size, keys.join('\n')).toBe(keys.length);
			expect(found.length).toBeLessThanOrEqual(30);
			const ranks = found.map(({ severity }) => severities.indexOf(severity));
			expect(ranks).toEqual([...ranks].sort());
		}
		expect(told.at(-1)?.found.length).toBe(30);
	});

	it('has a key for each of several columns that are missing', async () => {
		vi.restoreAllMocks();
		const cut = (text: string) => text.replaceAll(/(?:,[^,\r\n]*){3}(?=\r?\n)/g, '');
		const texts = { ...smallestSet, 'users.csv': cut(smallestSet['users.csv']) };
		const entries = Object.entries(texts).map(([name, text]) => ({
			name,
			bytes: new TextEncoder().encode(text)
		}));
		const input = zipInput(writeZip(entries));
		const one = new ProgressTeller(input, (progress) => {
			told.push(progress);
		});
		await check(input, { confirmed: true, ...one.hooks });
		const keys = told.at(-1)?.found.map(({ key }) => key) ?? [];
		expect(keys.length).toBeGreaterThanOrEqual(3);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
