import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDistrict } from '../../src/lib/core/sample/district';
import { Planting } from '../../src/lib/core/sample/planting';
import { writeDistrictZip } from '../support/district';

const generator = fileURLToPath(new URL('../../src/lib/core/sample/', import.meta.url));

/** Changes whenever the generator does, so that no zip of an older one is taken from the cache. */
const generatorHash = (): string => {
	const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
	for (const name of readdirSync(generator).sort()) hash.update(readFileSync(generator + name));
	return hash.digest('hex').slice(0, 12);
};

/**
 * Path of the zip of a district with one fault: a school in orgs.csv has lost its name. Made when
 * it does not lie in the temporary folder from an earlier run.
 */
export async function benchZip(students: number, seed: number): Promise<string> {
	const folder = join(tmpdir(), 'rollcall-bench');
	const path = join(folder, `district-${generatorHash()}-${students}-${seed}.zip`);
	if (existsSync(path)) return path;
	mkdirSync(folder, { recursive: true });
	const planting = new Planting(makeDistrict({ students, seed }));
	const school = planting.pick('orgs.csv', (cell) => cell('type') === 'school');
	planting.file('orgs.csv').set(school, 'name', '');
	const { plan } = planting.clean;
	const unfinished = `${path}.${process.pid}`;
	await writeDistrictZip({ name: 'bench.zip', plan, files: planting.byteFiles() }, unfinished);
	renameSync(unfinished, path);
	return path;
}
