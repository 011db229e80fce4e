import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
	district,
	fewestStudents,
	plantedDistrict,
	writeDistrictZip,
	type DistrictEdition
} from './district';

/**
 * `npx tsx tests/support/make-district.ts --students N --seed S --out FILE.zip [--oneroster VERSION]
 * [--order class] [--delta] [--gradebook] [--resources] [--faults [--truth TRUTH.json]]`
 *
 * VERSION is 1.0, 1.1 (if none is given), 1.2 (its later text, also 1.2.1) or 1.2.0 (its first text).
 * With faults, the district is a bulk one with gradebook and resources: they stand there, too.
 */
const { values } = parseArgs({
	options: {
		students: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string', default: 'district.zip' },
		oneroster: { type: 'string', default: '1.1' },
		order: { type: 'string', default: 'student' },
		delta: { type: 'boolean', default: false },
		gradebook: { type: 'boolean', default: false },
		resources: { type: 'boolean', default: false },
		faults: { type: 'boolean', default: false },
		truth: { type: 'string' }
	}
});
const editions: Readonly<Record<string, DistrictEdition>> = {
	'1.0': '1.0',
	'1.1': '1.1',
	'1.2': '1.2',
	'1.2.0': '1.2.0',
	'1.2.1': '1.2'
};

const stop = (words: string): never => {
	process.stderr.write(`${words}\n`);
	process.exit(2);
};

const edition =
	editions[values.oneroster] ?? stop(`--oneroster is one of ${Object.keys(editions).join(', ')}.`);
const options = {
	students: Number(values.students),
	seed: Number(values.seed),
	order: values.order === 'class' ? 'class' : 'student',
	mode: values.delta ? 'delta' : 'bulk',
	gradebook: values.gradebook,
	resources: values.resources
} as const;

if (values.faults) {
	if (values.delta) stop('Faults are planted in a bulk district: leave out --delta.');
	if (options.students < fewestStudents)
		stop(`Faults need at least ${String(fewestStudents)} students.`);
	const version = edition === '1.2.0' ? stop('Faults are planted in 1.0, 1.1 and 1.2.') : edition;
	const whole = { ...options, gradebook: true, resources: true };
	const planted = plantedDistrict(whole, undefined, version);
	await writeDistrictZip(planted, values.out);
	if (values.truth !== undefined) {
		writeFileSync(values.truth, JSON.stringify(planted.truth, null, '\t'));
	}
} else {
	await writeDistrictZip(district(options, edition), values.out);
}
