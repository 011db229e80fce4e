import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { checked, findingsOf, zipInput } from '../support/checked';
import { district, districtZip } from '../support/district';
import { differences } from '../support/district/differences';
import { tenSeeds } from '../support/seeds';

/*
 * Districts written as OneRoster 1.0, with its seven files and no manifest: without a fault nothing is
 * reported, and each fault is found at its place and nothing else.
 */

/** What a check says of a district of 1.0 without a fault. */
async function saidOf(students: number, seed: number): Promise<unknown> {
	const clean = district({ students, seed }, '1.0');
	const result = await checked(zipInput(await districtZip(clean, 1)), { asOf: sampleDay });
	return [result.version, findingsOf(result), result.notRun];
}

describe('a district of 1.0 without a fault gives no finding at all', () => {
	it.each(tenSeeds)('2,000 students, seed %i', async (seed) => {
		expect(await saidOf(2000, seed)).toEqual(['1.0', [], []]);
	});

	it.each([1, 15, 100, 771, 50_000])('%i students', async (students) => {
		expect(await saidOf(students, 1)).toEqual(['1.0', [], []]);
	});
});

describe('each fault planted in a district of 1.0 is found at its place, and nothing else', () => {
	it.each(tenSeeds)('2,000 students, all zips, seed %i', async (seed) => {
		expect(await differences({ students: 2000, seed }, { version: '1.0' })).toEqual({});
	});

	it('50,000 students, the zip of all that go together', async () => {
		const options = { version: '1.0', most: 1 } as const;
		expect(await differences({ students: 50_000, seed: 1 }, options)).toEqual({});
	});
});
