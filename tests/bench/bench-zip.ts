import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDistrict } from '../../src/lib/core/sample/district';
import { toByteFile } from '../../src/lib/core/sample/roster-file';
import { Planting } from '../../src/lib/core/sample/planting';
import { writeDistrictZip, type District } from '../support/district';
import { changedDistrict } from '../support/district/known-changes';

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
export const benchZip = (students: number, seed: number): Promise<string> =>
	cached(`district-${generatorHash()}-${students}-${seed}.zip`, () => planted(students, seed));

/** Path of the zip of the same district a day later: one record in a hundred is gone, two have changed. */
export const benchNextZip = (students: number, seed: number): Promise<string> =>
	cached(
		`district-${generatorHash()}-${students}-${seed}-next.zip`,
		() => changedDistrict({ students, seed }).after
	);

/** Path of the zip of the same district in which every user has a password, no two of them alike. */
export const benchKeptZip = (students: number, seed: number): Promise<string> =>
	cached(`district-${generatorHash()}-${students}-${seed}-kept.zip`, () =>
		withPasswords(students, seed)
	);

function withPasswords(students: number, seed: number): District {
	const { plan, files } = makeDistrict({ students, seed });
	const password = (index: number): string =>
		createHash('sha256').update(`${seed} ${index}`).digest('base64').slice(0, 10);
	const filled = files.map((file) => {
		const column = file.name === 'users.csv' ? file.header.indexOf('password') : -1;
		const record = (index: number): string[] =>
			file.record(index).map((cell, place) => (place === column ? password(index) : cell));
		return toByteFile(column < 0 ? file : { ...file, record });
	});
	return { name: 'kept.zip', plan, files: filled };
}

async function cached(name: string, make: () => District): Promise<string> {
	const folder = join(tmpdir(), 'rollcall-bench');
	const path = join(folder, name);
	if (existsSync(path)) return path;
	mkdirSync(folder, { recursive: true });
	const unfinished = `${path}.${process.pid}`;
	await writeDistrictZip(make(), unfinished);
	renameSync(unfinished, path);
	return path;
}

function planted(students: number, seed: number): District {
	const planting = new Planting(makeDistrict({ students, seed }));
	const school = planting.pick('orgs.csv', (cell) => cell('type') === 'school');
	planting.file('orgs.csv').set(school, 'name', '');
	const { plan } = planting.clean;
	return { name: 'bench.zip', plan, files: planting.byteFiles() };
}
