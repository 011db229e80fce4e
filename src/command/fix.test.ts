import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOutput } from '../../tests/support/kept-output';
import { readByOthers } from '../../tests/support/outer-readers';
import { schemaFaults } from '../../tests/support/report-schema';
import { smallZip } from '../../tests/support/small-roster';
import { recipeOf, recipeText } from '../lib/core/edits/recipe';
import { changed } from '../lib/core/rules/smallest-set';
import { callOf } from './call';
import { runFix } from './fix';

/* `fix` from the words of the call to its streams and the zip that it writes, within this process. */

let base = '';
const path = (name: string): string => join(base, name);

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-fix-'));
	const users = changed('users.csv', 'true,school-1,teacher', 'TRUE,school-1,Teacher');
	await writeFile(path('broken.zip'), smallZip({ 'users.csv': users }));
	await writeFile(path('clean.zip'), smallZip());
	await writeFile(path('noise.zip'), 'no zip at all');
});

afterAll(() => rm(base, { recursive: true }));

interface Told {
	readonly input: { readonly sha256: string };
	readonly output: { readonly name: string; readonly sha256: string };
	readonly edits: readonly { readonly fix: string | null; readonly message: string }[];
	readonly files: readonly { readonly path: string; readonly copied: boolean }[];
	readonly proof: { readonly untouched: number; readonly records: number };
	readonly recipe: readonly { readonly records: number }[] | null;
	readonly left: readonly { readonly rule: string }[];
}

async function run(file: string, ...options: string[]) {
	const call = callOf(['fix', path(file), '--out', path('out.zip'), ...options]);
	if (!call.ok || call.value.verb !== 'fix') throw new Error('a wrong call');
	const [out, err] = [keptOutput(), keptOutput()];
	const status = await runFix(call.value, out.output, err.output);
	return { status, out: out.text(), err: err.text() };
}

/** The same with `--json`, held against the schema. */
async function told(file: string, ...options: string[]) {
	const ended = await run(file, ...options, '--json');
	const json: unknown = JSON.parse(ended.out);
	expect(schemaFaults('fix', json)).toEqual([]);
	// The schema is what was tested in the line before.
	return { ...ended, json: json as Told };
}

const sha256 = async (name: string): Promise<string> =>
	createHash('sha256')
		.update(await readFile(path(name)))
		.digest('hex');

describe('fix', () => {
	it('makes all safe fixes, writes the zip, and proves that nothing else changed', async () => {
		const { status, json } = await told('broken.zip');
		expect(status).toBe(0);
		expect(json.edits.map(({ fix }) => fix)).toEqual(['token-case', 'token-case']);
		expect(json.input.sha256).toBe(await sha256('broken.zip'));
		expect(json.output.sha256).toBe(await sha256('out.zip'));
		expect(json.files.filter(({ copied }) => !copied).map((file) => file.path)).toEqual([
			'users.csv'
		]);
		expect(json.proof.records - json.proof.untouched).toBe(1);
		expect(readByOthers(await readFile(path('out.zip')))['users.csv']).toBe(3);
	});

	it('gives the same bytes again, and those of a clean zip as they are', async () => {
		const first = await told('broken.zip');
		expect((await told('broken.zip')).json.output.sha256).toBe(first.json.output.sha256);
		const { json } = await told('clean.zip');
		expect(json.edits).toEqual([]);
		expect(json.output.sha256).toBe(json.input.sha256);
	});

	it('names the zip for its receiver, and says so in words', async () => {
		const { status, out } = await run('broken.zip', '--profile', 'st-math');
		expect(status).toBe(0);
		expect(out).toContain('The zip is named OneRoster.zip now, not broken.zip.');
		expect(out).toMatch(/\d+ records of \d+ records stand exactly as they stood\./);
	});

	it('makes the fixes that are named, and no others', async () => {
		const { status, json } = await told('broken.zip', '--fix', 'date-local');
		expect(status).toBe(1);
		expect(json.edits).toEqual([]);
		expect(json.left.map(({ rule }) => rule)).toContain('enumeration-value');
	});

	it('makes the edits of a recipe, and says which found nothing', async () => {
		const edit = { kind: 'replaceValue', file: 'users.csv', column: 'role' } as const;
		const edits = [
			{ ...edit, from: 'Teacher', to: 'teacher' },
			{ ...edit, from: 'nobody', to: 'x' }
		];
		await writeFile(path('r.json'), recipeText(recipeOf(edits, { name: 'r' })));
		const { json } = await told('broken.zip', '--recipe', path('r.json'));
		expect(json.recipe?.map(({ records }) => records)).toEqual([1, 0]);
		expect(json.edits.map(({ fix }) => fix)).toEqual([null]);
	});

	it('refuses what is no recipe, no zip, or no fix', async () => {
		await writeFile(path('bad.json'), '{"format":"rollcall-recipe/1","name":"r"}');
		const bad = await run('broken.zip', '--recipe', path('bad.json'));
		expect(bad).toMatchObject({ status: 2, out: '' });
		expect(bad.err).toContain('edits is missing');
		expect(await run('noise.zip')).toMatchObject({ status: 2, out: '' });
		expect(await run('nothing.zip')).toMatchObject({ status: 2, out: '' });
		expect(callOf(['fix', 'a.zip', '--out', 'b.zip', '--fix', 'x']).ok).toBe(false);
		expect(callOf(['fix', 'a.zip']).ok).toBe(false);
	});
});
