import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disagreements, schemaFaults } from '../../tests/support/report-schema';
import { smallZip, withRecords } from '../../tests/support/small-roster';
import type { Report } from '../lib/core/report/report';
import { shippedIds } from '../lib/core/profiles/shipped';
import { rules } from '../lib/core/rules/index';

/*
 * The real command as a process: what it prints on which stream, how it ends, and that its reports
 * keep to the schema. Everything that needs no process is tested beside this file.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'src/command/rollcall.ts');
const tsx = fileURLToPath(import.meta.resolve('tsx'));

interface Ended {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a program to its end, in the folder of the test's files. */
const execute = (command: string, args: readonly string[], cwd = base): Promise<Ended> =>
	new Promise((resolve) => {
		const options = { cwd, maxBuffer: 1 << 28, encoding: 'utf8' } as const;
		const child = execFile(command, [...args], options, (_error, out, err) => {
			resolve({ status: child.exitCode, out, err });
		});
	});

const rollcall = (...words: string[]): Promise<Ended> =>
	execute(process.execPath, ['--import', tsx, program, ...words]);

/** Runs the command with `--json` and holds the report against its schema and itself. */
async function reported(...words: string[]): Promise<Ended & { readonly report: Report }> {
	const ended = await rollcall(...words, '--json');
	// The schema is what is tested in the next lines.
	const report = JSON.parse(ended.out) as Report;
	expect(schemaFaults('report', report)).toEqual([]);
	expect(disagreements(report)).toEqual([]);
	return { ...ended, report };
}

let base = '';
const put = (name: string, content: string | Uint8Array): Promise<void> =>
	writeFile(join(base, name), content);

const twin = 'school-1,,,Twin,school,,';
const twins = (count: number) => ({
	'orgs.csv': withRecords('orgs.csv', ...Array<string>(count).fill(twin))
});

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-command-'));
	await put('clean.zip', smallZip());
	await put('faulty.zip', smallZip(twins(3)));
});
afterAll(() => rm(base, { recursive: true }));

describe('check, as a process', { timeout: 60_000 }, () => {
	it('of a clean zip ends with 0 and says nothing on standard error', async () => {
		const { status, err, report } = await reported('check', 'clean.zip');
		expect({ status, err }).toEqual({ status: 0, err: '' });
		expect(report).toMatchObject({
			input: { name: 'clean.zip', bytes: smallZip().length, oneroster: '1.1' },
			counts: { error: 0, warning: 0, info: 0 },
			profiles: [],
			asOf: null
		});
		expect(report.input.sha256).toMatch(/^[0-9a-f]{64}$/);
		const text = await rollcall('check', 'clean.zip');
		expect(text).toMatchObject({ status: 0, err: '' });
		expect(text.out).toMatch(/^clean\.zip: no problems found\./);
	});

	it('of a faulty zip ends with 1, the same bytes every time', async () => {
		const words = ['check', 'faulty.zip', '--sample', '2', '--as-of', '2026-10-01'];
		const { status, err, out, report } = await reported(...words);
		expect({ status, err }).toEqual({ status: 1, err: '' });
		expect(report).toMatchObject({ asOf: '2026-10-01', counts: { error: 3 } });
		expect(report.groups.map(({ count, kept }) => [count, kept])).toEqual([[3, 2]]);
		expect((await rollcall(...words, '--json')).out).toBe(out);
	});

	it('names a file that is not there on standard error alone', async () => {
		const { status, out, err } = await rollcall('check', 'no\u001bpe.zip', '--json');
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toBe(
			'no\\u001bpe.zip could not be read: there is no file or folder of this name.\n'
		);
	});

	it('ends without a word when its reader has seen enough', async () => {
		await put('long.zip', smallZip(twins(20_000)));
		const args = ['--import', tsx, program, 'check', 'long.zip', '--json', '--yes'];
		const child = spawn(process.execPath, args, { cwd: base });
		let err = '';
		child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
		child.stdout.once('data', () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.once('close', resolve));
		expect({ status, err }).toEqual({ status: 1, err: '' });
	});

	it('says of a fault of ours that it is one, without a word of its message', async () => {
		await put('spoil.mjs', 'JSON.stringify = () => { throw new TypeError("SeCrEt") };');
		const { status, out, err } = await execute(process.execPath, [
			...['--import', tsx, '--import', './spoil.mjs', program],
			...['check', 'clean.zip', '--json']
		]);
		expect({ status, out }).toEqual({ status: 3, out: '' });
		expect(err).toMatch(/^Rollcall made a mistake\. This is a fault of ours/);
		expect(err).toMatch(/\(TypeError\)\n\s+at /);
		expect(err).not.toContain('SeCrEt');
	});
});

describe('the other calls', { timeout: 60_000 }, () => {
	it('rules --json keeps to its schema; rules alone is a line for each', async () => {
		const { status, out } = await rollcall('rules', '--json');
		expect(status).toBe(0);
		expect(schemaFaults('rules', JSON.parse(out))).toEqual([]);
		const text = await rollcall('rules');
		expect(text.out.trimEnd().split('\n')).toHaveLength(rules.length);
	});

	it('profiles --json keeps to its schema; profiles alone is a line for each', async () => {
		const { status, out } = await rollcall('profiles', '--json');
		expect(status).toBe(0);
		expect(schemaFaults('profiles', JSON.parse(out))).toEqual([]);
		const text = await rollcall('profiles');
		expect(text.out.trimEnd().split('\n')).toHaveLength(shippedIds.length);
	});

	it('--help tells on standard output what can be called', async () => {
		const { status, out, err } = await rollcall('--help');
		expect({ status, err }).toEqual({ status: 0, err: '' });
		expect(out).toMatch(/^Usage: npm run -s rollcall -- check FILE/);
	});

	it('a wrong call tells it on standard error and ends with 2', async () => {
		const { status, out, err } = await rollcall('compare', 'a.zip', 'b.zip');
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toMatch(
			/^There is no "compare"\. What can be called is check, diff, delta, anonymise, fix, rules and profiles\.\n\nUsage: /
		);
	});

	it('works through npm from any folder, and hands its status on', async () => {
		const npm = ['--prefix', root, 'run', '-s', 'rollcall', '--'];
		const { status, out } = await execute('npm', [...npm, 'check', 'faulty.zip', '--json']);
		expect(status).toBe(1);
		expect(JSON.parse(out)).toMatchObject({ input: { name: 'faulty.zip' } });
	});
});
