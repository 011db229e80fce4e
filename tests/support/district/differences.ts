import { sampleDay } from '../../../src/lib/core/sample/sample-input';
import type { Version } from '../../../src/lib/core/spec/spec';
import { checked, findingsOf, zipInput } from '../checked';
import {
	districtZip,
	plantedDistricts,
	type DistrictOptions,
	type PlantedDistrict
} from '../district';
import { compare, type Comparison } from './comparison';

const nameOf = ({ faults }: PlantedDistrict): string => {
	const [first, ...others] = faults;
	return others.length === 0 ? (first?.id ?? '') : `${String(faults.length)} faults together`;
};

/**
 * Checks planted districts of a version in turn, at most so many of them; keeps what differs from
 * what was planted.
 */
export async function differences(
	district: DistrictOptions,
	{ version = '1.1', most = Infinity }: { version?: Version; most?: number } = {}
): Promise<Record<string, Comparison>> {
	const found: Record<string, Comparison> = {};
	let number = 0;
	for (const planted of plantedDistricts(district, undefined, version)) {
		if (number++ === most) break;
		const zip = await districtZip(planted, 1);
		const before = planted.previous;
		const options = {
			asOf: sampleDay,
			...(before === undefined ? {} : { previous: zipInput(await districtZip(before, 1)) })
		};
		const result = await checked(zipInput(zip, planted.name), options);
		const comparison = compare(planted, findingsOf(result));
		const { missing, unexpected } = comparison;
		if (missing.length + unexpected.length > 0) found[nameOf(planted)] = comparison;
	}
	return found;
}
