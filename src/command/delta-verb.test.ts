import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOutput } from '../../tests/support/kept-output';
import { schemaFaults } from '../../tests/support/report-schema';
import { smallZip, withRecords } from '../../tests/support/small-roster';
import { callOf } from './call';
import { runDelta } from './delta-verb';

/* `delta` from the words of the call to the file that it writes, within this process. */

const AT = '2026-10-01T08:00:00.000Z';
let base = '';

async function run(before: string, after: string, to: string, at = AT, ...more: string[]) {
	const paths = [before, after].map((name) => join(base, name));
	const call = callOf(['delta', ...paths, '--at', at, '--out', join(base, to), ...more]);
	if (!call.ok || call.value.verb !== 'delta') throw new Error('a wrong call');
	const [out, err] = [keptOutput(), keptOutput()];
	const status = await runDelta(call.value, out.output, err.output);
	return { status, out: out.text(), err: err.text() };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const newcomer = 'new-1,,,true,school-1,student,new.one,,New,Comer,,,,,,,09,geheim';

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), 'rollcall-delta-'));
	await writeFile(join(base, 'old.zip'), smallZip());
	const later = smallZip({ 'users.csv': withRecords('users.csv', newcomer) });
	await writeFile(join(base, 'new.zip'), later);
	await writeFile(join(base, 'text.zip'), 'no zip at all, only words');
	await mkdir(join(base, 'folder'));
});
afterAll(() => rm(base, { recursive: true }));

describe('delta', () => {
	it('writes the changes, says what they are, and leaves nothing beside them', async () => {
		const ended = await run('old.zip', 'new.zip', 'changes.zip');
		expect(ended.status).toBe(0);
		expect(ended.out).toContain('users.csv  1 new or changed, 0 gone');
		expect(ended.err).toContain('1 record has a password');
		const entries = unzipSync(new Uint8Array(await readFile(join(base, 'changes.zip'))));
		expect(Object.keys(entries)).toEqual(['manifest.csv', 'users.csv']);
		const text = new TextDecoder().decode(entries['users.csv']);
		expect(text).toContain(`new-1,active,${AT},`);
		expect(text).not.toContain('geheim');
		expect((await readdir(base)).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	it('writes the manifest alone where nothing changed, and says so', async () => {
		const ended = await run('old.zip', 'old.zip', 'same.zip');
		expect(ended.status).toBe(0);
		expect(ended.err).toContain('no updates');
		const entries = unzipSync(new Uint8Array(await readFile(join(base, 'same.zip'))));
		expect(Object.keys(entries)).toEqual(['manifest.csv']);
	});

	it('prints what was done as JSON, where it is wanted', async () => {
		const ended = await run('old.zip', 'new.zip', 'json.zip', AT, '--json');
		expect(ended.status).toBe(0);
		const said: unknown = JSON.parse(ended.out);
		expect(schemaFaults('delta', said)).toEqual([]);
		const written = await readFile(join(base, 'json.zip'));
		const [before, after] = await Promise.all(
			['old.zip', 'new.zip'].map(async (name) => sha256(await readFile(join(base, name))))
		);
		expect(said).toMatchObject({
			at: AT,
			before: { name: 'old.zip', sha256: before },
			after: { name: 'new.zip', sha256: after },
			output: { bytes: written.length, sha256: sha256(written) },
			files: [{ name: 'users.csv', active: 1, gone: 0, isGone: false }],
			passwords: 1
		});
	});

	it('refuses in words, and writes nothing then', async () => {
		const wrong = await run('old.zip', 'new.zip', 'none.zip', '2026-10-01');
		expect(wrong.status).toBe(2);
		expect(wrong.err).toContain('"2026-10-01" names no moment');
		const noZip = await run('old.zip', 'text.zip', 'none.zip');
		expect(noZip.status).toBe(2);
		expect(noZip.err).toContain('text.zip');
		const none = await run('old.zip', 'nothing.zip', 'none.zip');
		expect(none.err).toContain('there is no file or folder of this name');
		expect(await readdir(base)).not.toContain('none.zip');
	});

	it('never writes over what it reads, nor where nothing can be written', async () => {
		const over = await run('old.zip', 'new.zip', 'new.zip');
		expect(over.status).toBe(2);
		expect(over.err).toContain('it is what is read');
		const folder = await run('old.zip', 'new.zip', 'folder');
		expect(folder.status).toBe(2);
		expect(folder.err).toContain('there is a folder of this name');
		expect((await run('old.zip', 'new.zip', 'nowhere/x.zip')).err).toContain('no such folder');
		expect((await run('old.zip', 'new.zip', 'again.zip')).status).toBe(0);
	});

	it.each([
		[['delta', 'a'], 'two complete deliveries'],
		[['delta', 'a', 'b'], '--at'],
		[['delta', 'a', 'b', '--at', AT], '--out'],
		[['delta', 'a', 'b', '--profile', 'hmh'], 'no option']
	])('%s is a wrong call', (words, said) => {
		const call = callOf(words);
		expect(call.ok ? '' : call.problem).toContain(said);
	});
});
