import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { summary } from '../../src/lib/core/report/summary';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { versions } from '../../src/lib/core/spec/versions';
import { checked, findingsOf, zipInput } from '../support/checked';
import { district, districtZip, type DistrictOptions } from '../support/district';
import { differences } from '../support/district/differences';
import { tenSeeds } from '../support/seeds';

/*
 * Districts written as OneRoster 1.2.1, with all of its files: without a fault nothing is reported,
 * and each fault that can be made there is found at its place and nothing else. Papa Parse counts along.
 */

const whole = { gradebook: true, resources: true } as const;

/** What a check says of a district of 1.2 without a fault. */
async function saidOf(
	options: DistrictOptions,
	edition: '1.2' | '1.2.0' = '1.2'
): Promise<unknown> {
	const clean = district({ ...whole, ...options }, edition);
	const result = await checked(zipInput(await districtZip(clean, 1)), { asOf: sampleDay });
	return [result.set.edition, findingsOf(result), result.notRun];
}

const modes = ['bulk', 'delta'] as const;

describe('a district of 1.2 without a fault gives no finding at all', () => {
	it.each(tenSeeds)('2,000 students, bulk and delta, by both texts, seed %i', async (seed) => {
		for (const mode of modes) {
			const options = { students: 2000, seed, mode };
			expect(await saidOf(options)).toEqual(['1.2.1', [], []]);
			expect(await saidOf(options, '1.2.0')).toEqual(['1.2.0', [], []]);
		}
	});

	it.each([1, 15, 100, 771])('%i students, with and without gradebook', async (students) => {
		for (const gradebook of [true, false]) {
			for (const mode of modes) {
				const options = { students, seed: students, mode, gradebook, resources: gradebook };
				expect(await saidOf(options)).toEqual(['1.2.1', [], []]);
			}
		}
	});

	it.each(modes)('50,000 students, %s', async (mode) => {
		expect(await saidOf({ students: 50_000, seed: 1, mode })).toEqual(['1.2.1', [], []]);
	});
});

describe('each fault planted in a district of 1.2 is found at its place, and nothing else', () => {
	it.each(tenSeeds)('2,000 students, all zips, seed %i', async (seed) => {
		expect(await differences({ students: 2000, seed }, { version: '1.2' })).toEqual({});
	});

	it('50,000 students, the bulk and the delta zip', async () => {
		const options = { version: '1.2', most: 2 } as const;
		expect(await differences({ students: 50_000, seed: 1 }, options)).toEqual({});
	});
});

it('the rows of every file are as many as Papa Parse counts', async () => {
	const made = district({ ...whole, students: 300, seed: 3 }, '1.2');
	const result = await checked(zipInput(await districtZip(made, 1)));
	const options = { toolVersion: 'test', asOf: null, sha256: null, sample: 1 };
	const counts = made.files.map((file) => {
		const text = Buffer.concat([...file.chunks()]).toString('utf8');
		const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
		return [file.name, data.length - 1];
	});
	expect(counts).toHaveLength(versions['1.2'].files.length + 1);
	const rows = summary(result, options).files.map(({ name, rows }) => [name, rows] as const);
	expect(new Map(rows)).toEqual(new Map(counts as [string, number][]));
});
