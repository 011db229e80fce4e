import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDistrictZip } from './district';
import { changedDistrict } from './district/known-changes';
import { leavingDistrict } from './district/leaving';

/**
 * `npx tsx tests/support/make-known-pairs.ts --students N --seed S --out FOLDER`
 *
 * Writes pairs of deliveries with a known list of changes, and `known.json` with that list: `monday.zip`,
 * `tuesday.zip` and, as changes only, `changes.zip`; `last-night.zip` and `tonight.zip`, between which
 * half of a school leaves.
 */
const { values } = parseArgs({
	options: {
		students: { type: 'string', default: '1500' },
		seed: { type: 'string', default: '7' },
		out: { type: 'string', default: '.' }
	}
});
const [students, seed] = [Number(values.students), Number(values.seed)];
const inFolder = (name: string): string => join(values.out, name);

const changed = changedDistrict({ students, seed });
await writeDistrictZip(changed.before, inFolder('monday.zip'), 1);
await writeDistrictZip(changed.after, inFolder('tuesday.zip'), 1);
await writeDistrictZip(changed.delta, inFolder('changes.zip'), 1);

const { before, after, ...leaving } = leavingDistrict(students, seed);
await writeDistrictZip(before, inFolder('last-night.zip'), 1);
await writeDistrictZip(after, inFolder('tonight.zip'), 1);

const files = Object.fromEntries(
	[...changed.known].map(([name, known]) => [
		name,
		{ ...known, changed: Object.fromEntries(known.changed) }
	])
);
writeFileSync(inFolder('known.json'), JSON.stringify({ files, leaving }));
