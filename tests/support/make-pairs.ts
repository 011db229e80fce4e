import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closingPair, yearPair } from './district/closing';

/**
 * `npx tsx tests/support/make-pairs.ts --students N --seed S --out FOLDER`
 *
 * Writes two pairs of made-up deliveries into a folder, closing-before.zip, closing-after.zip,
 * year-before.zip and year-after.zip, and pairs.json with what is known of them.
 */
const { values } = parseArgs({
	options: {
		students: { type: 'string', default: '1500' },
		seed: { type: 'string', default: '5' },
		out: { type: 'string', default: '.' }
	}
});
const [students, seed] = [Number(values.students), Number(values.seed)];
const pairs = {
	closing: await closingPair(students, seed),
	year: await yearPair(students, seed)
};
for (const [name, { before, after }] of Object.entries(pairs)) {
	writeFileSync(join(values.out, `${name}-before.zip`), before);
	writeFileSync(join(values.out, `${name}-after.zip`), after);
}
const known = { closing: pairs.closing.known, year: pairs.year.known };
writeFileSync(join(values.out, 'pairs.json'), JSON.stringify(known));
