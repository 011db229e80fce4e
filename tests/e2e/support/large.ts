import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from './test';

const maker = 'tests/support/make-district.ts';

/** A zip that takes about two seconds to check, made once for the tests of a file. */
export const test = base.extend<object, { largeZip: string }>({
	largeZip: [
		// The runner reads from this pattern which other fixtures are wanted: none.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'rollcall-large-'));
			const path = join(folder, 'district.zip');
			// In a process of its own: the runner's loader takes no JSON without an attribute.
			const options = ['--students', '40000', '--seed', '3', '--out', path];
			await promisify(execFile)('npx', ['tsx', maker, ...options]);
			await use(path);
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});
