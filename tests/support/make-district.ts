import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { district, plantedDistrict, writeDistrictZip } from './district';

/**
 * `npx tsx tests/support/make-district.ts --students N --seed S --out FILE.zip [--order class]
 * [--delta] [--gradebook] [--resources] [--faults [--truth TRUTH.json]]`
 */
const { values } = parseArgs({
	options: {
		students: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string', default: 'district.zip' },
		order: { type: 'string', default: 'student' },
		delta: { type: 'boolean', default: false },
		gradebook: { type: 'boolean', default: false },
		resources: { type: 'boolean', default: false },
		faults: { type: 'boolean', default: false },
		truth: { type: 'string' }
	}
});
const options = {
	students: Number(values.students),
	seed: Number(values.seed),
	order: values.order === 'class' ? 'class' : 'student',
	mode: values.delta ? 'delta' : 'bulk',
	gradebook: values.gradebook,
	resources: values.resources
} as const;

if (values.faults) {
	const planted = plantedDistrict(options);
	await writeDistrictZip(planted, values.out);
	if (values.truth !== undefined) {
		writeFileSync(values.truth, JSON.stringify(planted.truth, null, '\t'));
	}
} else {
	await writeDistrictZip(district(options), values.out);
}
