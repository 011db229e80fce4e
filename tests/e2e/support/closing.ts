import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ClosingFacts, YearFacts } from '../../support/district/closing';
import type { ChosenFile } from './app';
import { test as base } from './test';

/** Two deliveries as a person would choose them. */
interface Deliveries {
	readonly before: ChosenFile;
	readonly after: ChosenFile;
}

/** A school that closed, and a new school year, each with what is known of it. */
export interface Pairs {
	readonly closing: ClosingFacts & Deliveries;
	readonly year: YearFacts & Deliveries;
}

const maker = 'tests/support/make-pairs.ts';

/** Pairs of deliveries with known changes, made once for the tests of a file. */
export const test = base.extend<object, { pairs: Pairs }>({
	pairs: [
		// The runner reads from this pattern which other fixtures are wanted: none.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'rollcall-pairs-'));
			// In a process of its own: the runner's loader takes no JSON without an attribute.
			await promisify(execFile)('npx', ['tsx', maker, '--out', folder]);
			const text = await readFile(join(folder, 'pairs.json'), 'utf8');
			// The maker writes it of these very types.
			const known = JSON.parse(text) as { closing: ClosingFacts; year: YearFacts };
			await use({
				closing: { ...known.closing, ...(await deliveries(folder, 'closing')) },
				year: { ...known.year, ...(await deliveries(folder, 'year')) }
			});
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});

async function deliveries(folder: string, pair: string): Promise<Deliveries> {
	const file = async (side: string): Promise<ChosenFile> => ({
		// ST Math looks for this name.
		name: 'OneRoster.zip',
		mimeType: 'application/zip',
		buffer: await readFile(join(folder, `${pair}-${side}.zip`))
	});
	return { before: await file('before'), after: await file('after') };
}
