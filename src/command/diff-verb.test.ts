import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOutput } from '../../tests/support/kept-output';
import { schemaFaults } from '../../tests/support/report-schema';
import { smallZip, withRecords } from '../../tests/support/small-roster';
import type { DiffReport } from '../lib/core/snapshots/diff-report';
import { deltaSet } from '../lib/core/rules/delta-set';
import { callOf } from './call';
import { runDiff } from './diff-verb';

/* `diff` from the words of the call to its two streams, within this process. */

let base = '';

async function run(before: string, after: string, ...options: string[]) {
	const call = callOf(['diff', join(base, before), join(base, after), ...options]);
	if (!call.ok || call.value.verb !== 'diff') throw new Error('a wrong call');
	const [out, err] = [keptOutput(), keptOutput()];
	const status = await runDiff(call.value, out.output, err.output);
	return { status, out: out.text(), err: err.text() };
}

async function reported(before: string, after: string, ...options: string[]) {
	const ended = await run(before, after, ...options, '--json');
	// The schema is what is tested in the next line.
	const report = JSON.parse(ended.out) as DiffReport;
	expect(schemaFaults('diff', report)).toEqual([]);
	return { ...ended, report };
}

const put = (name: string, content: Uint8Array): Promise<void> =>
	writeFile(join(base, name), content);

const newcomer = 'new-1,,,true,school-1,student,new.one,,New,Comer,,,,,,,09,';

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-diff-'));
	await put('before.zip', smallZip());
	await put('after.zip', smallZip({ 'users.csv': withRecords('users.csv', newcomer) }));
	await put('delta.zip', smallZip(deltaSet({})));
});
afterAll(() => rm(base, { recursive: true }));

describe('diff', () => {
	it('of the same set says that nothing changed, at every receiver', async () => {
		const { status, report } = await reported('before.zip', 'before.zip', '--profile', 'hmh');
		expect(status).toBe(0);
		expect(report.records).toEqual([]);
		for (const { before, after, unchanged } of report.files) {
			expect([after, unchanged]).toEqual([before, before]);
		}
	});

	it('names what is new, and what is gone the other way round', async () => {
		const { report } = await reported('before.zip', 'after.zip', '--profile', 'st-math');
		expect(report.records).toEqual([
			{ file: 'users.csv', key: 'new-1', change: 'added', columns: [] }
		]);
		const { report: back } = await reported('after.zip', 'before.zip');
		expect(back.records).toEqual([
			{ file: 'users.csv', key: 'new-1', change: 'removed', columns: [] }
		]);
	});

	it('takes a delivery of changes as the earlier one with it applied', async () => {
		const { status, report } = await reported('before.zip', 'delta.zip');
		expect(status).toBe(0);
		expect(report.files.every(({ removed }) => removed === 0)).toBe(true);
	});

	it('wants a complete delivery to begin with', async () => {
		const { status, out, err } = await run('delta.zip', 'before.zip');
		expect([status, out]).toEqual([2, '']);
		expect(err).toMatch(/delta\.zip holds changes only/);
	});

	it('says the same in a short text', async () => {
		const { out } = await run('after.zip', 'before.zip', '--profile', 'wriddle');
		expect(out).toMatch(/users\.csv {2}\d+ to \d+ {2}1 gone/);
		expect(out).toContain('Wriddle');
	});

	it('refuses a roll-over that there is not', () => {
		const call = callOf(['diff', 'a', 'b', '--roll-over', 'week']);
		expect(call).toEqual({ ok: false, problem: '--roll-over is year, term or find, not "week".' });
	});
});
