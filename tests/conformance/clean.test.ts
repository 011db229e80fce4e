import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { checked, findingsOf, zipInput } from '../support/checked';
import { district, districtZip, type DistrictOptions } from '../support/district';
import { tenSeeds } from '../support/seeds';

/** What a check says of a district without a fault: findings of any severity, and checks left out. */
async function saidOf(options: DistrictOptions): Promise<{ findings: unknown[]; notRun: unknown }> {
	const clean = district({ gradebook: true, resources: true, ...options });
	const result = await checked(zipInput(await districtZip(clean, 1)), { asOf: sampleDay });
	return { findings: findingsOf(result), notRun: result.notRun };
}

const nothing = { findings: [], notRun: [] };

describe('a district without a fault gives no finding at all', () => {
	it.each(tenSeeds)('2,000 students, bulk, seed %i', async (seed) => {
		expect(await saidOf({ students: 2000, seed })).toEqual(nothing);
		expect(await saidOf({ students: 2000, seed, order: 'class', gradebook: false })).toEqual(
			nothing
		);
	});

	it.each(tenSeeds)('2,000 students, delta, seed %i', async (seed) => {
		expect(await saidOf({ students: 2000, seed, mode: 'delta' })).toEqual(nothing);
	});

	it.each([1, 2, 14, 15, 16, 29, 31, 60, 100, 333, 771, 1157])(
		'%i students, ten seeds, bulk and delta',
		async (students) => {
			for (const seed of tenSeeds) {
				const mode = seed % 2 === 0 ? 'bulk' : 'delta';
				expect(await saidOf({ students, seed, mode })).toEqual(nothing);
			}
		}
	);

	it.each([2, 5, 40])('2,000 students in %i schools', async (schools) => {
		expect(await saidOf({ students: 2000, seed: 1, schools })).toEqual(nothing);
	});

	it.each(tenSeeds)('50,000 students, bulk, seed %i', async (seed) => {
		const order = seed % 2 === 0 ? 'class' : 'student';
		expect(await saidOf({ students: 50_000, seed, order })).toEqual(nothing);
	});

	it.each(tenSeeds)('5,000 of 50,000 students in a delta, seed %i', async (seed) => {
		expect(await saidOf({ students: 5000, seed, mode: 'delta' })).toEqual(nothing);
	});

	it('50,000 students, all of them in a delta, seed 1', async () => {
		expect(await saidOf({ students: 50_000, seed: 1, mode: 'delta' })).toEqual(nothing);
	});
});
