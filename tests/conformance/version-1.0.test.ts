import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { checked, findingsOf, zipInput } from '../support/checked';
import { district, districtZip, plantedDistricts } from '../support/district';
import { compare } from '../support/district/comparison';
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
});

describe('each fault planted in a district of 1.0 is found at its place, and nothing else', () => {
	it.each(tenSeeds)('2,000 students, all zips, seed %i', async (seed) => {
		const differences: unknown[] = [];
		for (const planted of plantedDistricts({ students: 2000, seed }, undefined, '1.0')) {
			const zip = await districtZip(planted, 1);
			const result = await checked(zipInput(zip, planted.name), { asOf: sampleDay });
			const { missing, unexpected } = compare(planted, findingsOf(result));
			if (missing.length + unexpected.length > 0)
				differences.push([planted.faults.map(({ id }) => id), missing, unexpected]);
		}
		expect(differences).toEqual([]);
	});
});
