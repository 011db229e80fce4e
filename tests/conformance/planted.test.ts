import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/lib/core/findings/finding';
import { summary } from '../../src/lib/core/report/summary';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { standardNames } from '../../src/lib/core/zip/standard-names';
import { checked, zipInput } from '../support/checked';
import { districtZip, plantedDistricts, type PlantedDistrict } from '../support/district';
import { differences } from '../support/district/differences';
import { faults } from '../support/district/faults';
import { tenSeeds } from '../support/seeds';

/*
 * Faults planted in clean districts: each must be found at its place, and nothing else may be
 * reported. Faults that go together stand in one bulk and one delta zip; the others have a zip each.
 */

/** `ROLLCALL_LONG=1` also checks every zip of a single fault at 50,000 students: half an hour. */
const long = (process.env['ROLLCALL_LONG'] ?? '') !== '';

/** How many findings of each severity were planted. */
function severitiesOf({ truth }: PlantedDistrict): Record<Severity, number> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { rule } of truth) {
		const fault = faults.find((each) => each.rule === rule);
		if (fault !== undefined) counts[fault.severity]++;
	}
	return counts;
}

describe('each planted fault is found at its place, and nothing else', () => {
	it.each(tenSeeds)('2,000 students, all zips, seed %i', async (seed) => {
		expect(await differences({ students: 2000, seed })).toEqual({});
	});

	it.each(tenSeeds)('50,000 students, the bulk and the delta zip, seed %i', async (seed) => {
		expect(await differences({ students: 50_000, seed }, { most: 2 })).toEqual({});
	});

	it('the counts of the summary are those of the faults, and those of each file add up', async () => {
		const [planted] = plantedDistricts({ students: 2000, seed: 1 });
		if (planted === undefined) throw new Error('no fault is planted');
		const result = await checked(zipInput(await districtZip(planted, 1), planted.name), {
			asOf: sampleDay
		});
		const options = { toolVersion: 'test', asOf: null, sha256: null, sample: 1 };
		const { counts, files, groups } = summary(result, options);
		expect(counts).toEqual(severitiesOf(planted));
		const found = groups.reduce((sum, { count }) => sum + count, 0);
		expect(found).toBe(planted.truth.length);
		for (const { name, rows, valid, warning, invalid } of files) {
			const file = planted.files.find((each) => each.name.toLowerCase() === name.toLowerCase());
			const read = standardNames.includes(name);
			expect([name, rows]).toEqual([name, read ? (file?.rows ?? 0) : 0]);
			expect([name, valid + warning + invalid]).toEqual([name, rows]);
		}
	});

	const inLongRun = long ? tenSeeds : [];
	for (const seed of inLongRun) {
		it(`50,000 students, all zips, seed ${String(seed)}`, async () => {
			expect(await differences({ students: 50_000, seed })).toEqual({});
		}, 3_600_000);
	}
});
