import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOutput } from '../../tests/support/kept-output';
import { schemaFaults } from '../../tests/support/report-schema';
import { smallZip, withRecords } from '../../tests/support/small-roster';
import { runAnonymise } from './anonymise-verb';
import { callOf } from './call';
import { runCheck } from './check-verb';

/* `anonymise`, and the pages of `check`, from the words of the call to the files that they write. */

let base = '';

async function run(...words: string[]) {
	const call = callOf(words);
	if (!call.ok) throw new Error(call.problem);
	const [out, err] = [keptOutput(), keptOutput()];
	const { value } = call;
	if (value.verb !== 'anonymise' && value.verb !== 'check') throw new Error('another verb');
	const status =
		value.verb === 'check'
			? await runCheck(value, out.output, err.output)
			: await runAnonymise(value, out.output, err.output);
	return { status, out: out.text(), err: err.text() };
}

const at = (name: string): string => join(base, name);
const text = async (name: string): Promise<string> => readFile(at(name), 'latin1');

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-anonymise-'));
	const newcomer = 'u-9,,,maybe,nowhere,student,zquade,,Zoe,Quade,,U9,zquade@x.example,,,,09,';
	await writeFile(at('roster.zip'), smallZip({ 'users.csv': withRecords('users.csv', newcomer) }));
	await writeFile(at('text.zip'), 'no zip at all, only words');
});
afterAll(() => rm(base, { recursive: true }));

describe('anonymise', () => {
	it('writes the same copy for the same seed, and says that it says the same', async () => {
		const ended = await run('anonymise', at('roster.zip'), '--seed', '7', '--out', at('one.zip'));
		expect(ended).toMatchObject({ status: 0, out: 'Written.\n' });
		expect(ended.err).toContain('A check finds the same in the copy');
		await run('anonymise', at('roster.zip'), '--seed', '7', '--out', at('two.zip'));
		await run('anonymise', at('roster.zip'), '--seed', '8', '--out', at('three.zip'));
		expect(await text('two.zip')).toBe(await text('one.zip'));
		expect(await text('three.zip')).not.toBe(await text('one.zip'));
		const check = await run('check', at('one.zip'), '--json');
		expect(check.status).toBe(1);
		expect(check.out).toContain('"reference-missing"');
		expect(check.out).not.toMatch(/quade|nowhere/i);
	});

	it('prints what was done and proved as JSON, where it is wanted', async () => {
		const words = ['--seed', '7', '--out', at('json.zip'), '--json'];
		const ended = await run('anonymise', at('roster.zip'), ...words);
		expect(ended.status).toBe(0);
		const said: unknown = JSON.parse(ended.out);
		expect(schemaFaults('anonymise', said)).toEqual([]);
		const written = await readFile(at('json.zip'));
		expect(said).toMatchObject({
			seed: 7,
			input: { name: 'roster.zip', oneroster: '1.1' },
			output: {
				name: 'anonymised.zip',
				bytes: written.length,
				sha256: createHash('sha256').update(written).digest('hex')
			},
			differences: []
		});
		expect(ended.out).not.toMatch(/quade|nowhere/i);
	});

	it('refuses what it cannot read, and never writes over it', async () => {
		const none = await run('anonymise', at('text.zip'), '--seed', '1', '--out', at('none.zip'));
		expect(none.status).toBe(2);
		expect(none.err).toContain('text.zip could not be checked');
		const over = await run('anonymise', at('roster.zip'), '--seed', '1', '--out', at('roster.zip'));
		expect(over.status).toBe(2);
		expect(over.err).toContain('it is what is read');
		expect(await readdir(base)).not.toContain('none.zip');
	});

	it.each([
		[['anonymise'], 'Name what to copy'],
		[['anonymise', 'a', '--out', 'b'], '--seed'],
		[['anonymise', 'a', '--seed', 'x', '--out', 'b'], '--seed'],
		[['anonymise', 'a', '--seed', '1'], '--out'],
		[['check', 'a', '--private'], '--private goes with --html']
	])('%s is a wrong call', (words, said) => {
		const call = callOf(words);
		expect(call.ok ? '' : call.problem).toContain(said);
	});
});

describe('check --html', () => {
	it('writes the report as a page, with or without personal data', async () => {
		const whole = await run('check', at('roster.zip'), '--html', at('page.html'));
		expect(whole.status).toBe(1);
		expect(await text('page.html')).toContain('nowhere');
		expect(await text('page.html')).toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
		await run('check', at('roster.zip'), '--html', at('open.html'), '--private');
		expect(await text('open.html')).not.toMatch(/nowhere|quade|roster\.zip|[0-9a-f]{64}/i);
		expect(await text('open.html')).toContain('codes that were drawn for this page alone');
	});

	it('ends with 2 where the page cannot be written', async () => {
		const ended = await run('check', at('roster.zip'), '--html', at('nowhere/page.html'));
		expect(ended.status).toBe(2);
		expect(ended.err).toContain('there is no such folder');
		expect(ended.out).toContain('reference-missing');
	});
});
