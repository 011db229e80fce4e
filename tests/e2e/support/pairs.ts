import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from './test';

/** What became of the records of a file, by their ids; of changed ones the columns that differ. */
export interface KnownFile {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly returned: readonly string[];
	readonly changed: Readonly<Record<string, readonly string[]>>;
}

/** Paths of made-up deliveries in pairs, and what changed between the two of a pair. */
export interface Pairs {
	/** Every file changes in every way from Monday to Tuesday; `changes` is the same as a delta. */
	readonly monday: string;
	readonly tuesday: string;
	readonly changes: string;
	readonly files: Readonly<Record<string, KnownFile>>;
	/** Half of a school leaves over night, and some people come under new ids. */
	readonly lastNight: string;
	readonly tonight: string;
	readonly leaving: {
		readonly school: string;
		readonly of: number;
		readonly gone: number;
		readonly rekeyed: readonly { readonly id: string; readonly name: string }[];
	};
}

/** Pairs of deliveries, made once for the tests of a file. */
export const test = base.extend<object, { pairs: Pairs }>({
	pairs: [
		// The runner reads from this pattern which other fixtures are wanted: none.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'rollcall-pairs-'));
			// In a process of its own: the runner's loader takes no JSON without an attribute.
			await promisify(execFile)('npx', [
				'tsx',
				'tests/support/make-known-pairs.ts',
				'--out',
				folder
			]);
			const known = JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')) as Pick<
				Pairs,
				'files' | 'leaving'
			>;
			await use({
				...known,
				monday: join(folder, 'monday.zip'),
				tuesday: join(folder, 'tuesday.zip'),
				changes: join(folder, 'changes.zip'),
				lastNight: join(folder, 'last-night.zip'),
				tonight: join(folder, 'tonight.zip')
			});
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});
