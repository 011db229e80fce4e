import { describe, expect, it } from 'vitest';
import { checked, findingsOf, zipInput } from '../support/checked';
import {
	districtZip,
	plantedDistricts,
	type DistrictOptions,
	type PlantedDistrict
} from '../support/district';
import { compare, type Comparison } from '../support/district/comparison';
import { tenSeeds } from '../support/seeds';

/*
 * Faults planted in clean districts: each must be found at its place, and nothing else may be
 * reported. Faults that go together stand in one bulk and one delta zip; the others have a zip each.
 */

/** `ROLLCALL_LONG=1` also checks every zip of a single fault at 50,000 students: half an hour. */
const long = (process.env['ROLLCALL_LONG'] ?? '') !== '';

const nameOf = ({ faults }: PlantedDistrict): string => {
	const [first, ...others] = faults;
	return others.length === 0 ? (first?.id ?? '') : `${String(faults.length)} faults together`;
};

/** Checks the zips in turn, at most so many of them; keeps what differs from what was planted. */
async function differences(
	options: DistrictOptions,
	most = Infinity
): Promise<Record<string, Comparison>> {
	const found: Record<string, Comparison> = {};
	let number = 0;
	for (const planted of plantedDistricts(options)) {
		if (number++ === most) break;
		const zip = await districtZip(planted, 1);
		const comparison = compare(planted, findingsOf(await checked(zipInput(zip, planted.name))));
		const { missing, unexpected } = comparison;
		if (missing.length + unexpected.length > 0) found[nameOf(planted)] = comparison;
	}
	return found;
}

describe('each planted fault is found at its place, and nothing else', () => {
	it.each(tenSeeds)('2,000 students, all zips, seed %i', async (seed) => {
		expect(await differences({ students: 2000, seed })).toEqual({});
	});

	it.each(tenSeeds)('50,000 students, the bulk and the delta zip, seed %i', async (seed) => {
		expect(await differences({ students: 50_000, seed }, 2)).toEqual({});
	});

	const inLongRun = long ? tenSeeds : [];
	for (const seed of inLongRun) {
		it(`50,000 students, all zips, seed ${String(seed)}`, async () => {
			expect(await differences({ students: 50_000, seed })).toEqual({});
		}, 3_600_000);
	}
});
