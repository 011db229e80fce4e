import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOutput } from '../../tests/support/kept-output';
import { disagreements, schemaFaults } from '../../tests/support/report-schema';
import { smallEntries, smallZip, withRecords } from '../../tests/support/small-roster';
import { zipWithTrait } from '../../tests/support/zip-traits';
import { sealedPack } from '../lib/core/rosters/sealed-pack';
import type { Report } from '../lib/core/report/report';
import { deltaSet } from '../lib/core/rules/delta-set';
import { changed, smallestSet } from '../lib/core/rules/smallest-set';
import { newFileCipher } from '../lib/storage/file-cipher';
import { callOf } from './call';
import { runCheck } from './check-verb';

/*
 * `check` from the words of the call to its two streams, within this process. The real command as a
 * process is tested in rollcall.test.ts.
 */

/** Checks a file of the test's folder. */
async function run(verb: 'check', file: string, ...options: string[]) {
	const call = callOf([verb, join(base, file), ...options]);
	if (!call.ok || call.value.verb !== 'check') throw new Error('a wrong call');
	const [out, err] = [keptOutput(), keptOutput()];
	const status = await runCheck(call.value, out.output, err.output);
	return { status, out: out.text(), err: err.text() };
}

/** The same with `--json`: the report is held against its schema and itself. */
async function reported(verb: 'check', file: string, ...options: string[]) {
	const ended = await run(verb, file, ...options, '--json');
	// The schema is what is tested in the next lines.
	const report = JSON.parse(ended.out) as Report;
	expect(schemaFaults('report', report)).toEqual([]);
	expect(disagreements(report)).toEqual([]);
	return { ...ended, report };
}

let base = '';
const path = (name: string): string => join(base, name);

/** A receiver that wants an email for every student unless the answer is no. */
const ownProfile = {
	format: 'rollcall-profile/1',
	id: 'own-one',
	title: 'Our own',
	revision: '2026-11-22',
	base: '1.1',
	sources: { S1: { title: 'Agreement', read: '2026-11-20' } },
	settings: [{ id: 'strict', ask: 'Is a phone number needed?', type: 'yesNo', default: true }],
	inherit: { error: { effect: 'dropsRow' }, warning: { effect: 'none' }, info: { effect: 'none' } },
	demands: [
		{
			id: 'OWN-1',
			kind: 'filled',
			files: ['users.csv'],
			columns: ['phone'],
			when: [['setting.strict', 'is', true]],
			effect: 'dropsRow',
			src: ['S1']
		}
	]
};
const put = async (name: string, content: string | Uint8Array): Promise<void> => {
	await mkdir(dirname(join(base, name)), { recursive: true });
	await writeFile(join(base, name), content);
};
const putFolder = async (name: string, entries = smallEntries()): Promise<void> => {
	for (const entry of entries) await put(`${name}/${entry.name}`, entry.bytes);
};

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

describe('check', () => {
	it('of a folder finds what is in it, and its zip has the same findings', async () => {
		await putFolder('export/in', smallEntries(twins(3)));
		await symlink('nowhere', join(base, 'export/in/.lock'));
		const { status, err, report } = await reported('check', 'export');
		expect(status).toBe(1);
		expect(err).toMatch(/^in\/\.lock was left out: the link cannot be followed: [^\n]+\.\n$/);
		expect(report.input.name).toBe('export');
		const { report: zipped } = await reported('check', 'faulty.zip');
		expect(report.findings).toEqual(zipped.findings);
		expect(report.files).toEqual(zipped.files);
	});

	it('of one CSV looks at that alone', async () => {
		await put('users.csv', smallestSet['users.csv'] ?? '');
		const { status, report } = await reported('check', 'users.csv');
		expect(report.files.map(({ name, state }) => [name, state])).toEqual([
			['users.csv', 'checked']
		]);
		expect(status).toBe(0);
	});

	it.each<[string, string | Uint8Array, string]>([
		['page.zip', '<!DOCTYPE html><html></html>', 'not-a-zip'],
		['empty.zip', '', 'zip-empty'],
		['cut.zip', smallZip().subarray(0, 900), 'zip-truncated'],
		['menu.csv', 'dish,price\r\nSoup,2.50\r\n', 'not-oneroster']
	])('of %s ends with 2, with a report and a sentence', async (name, content, rule) => {
		await put(name, content);
		const { status, err, report } = await reported('check', name);
		expect(status).toBe(2);
		expect(report.groups.map((group) => group.rule)).toEqual([rule]);
		expect(err).toBe(`${report.groups[0]?.message ?? ''}\n`);
	});

	it('of a class pack with a passphrase ends with 2, and says where it opens', async () => {
		await put('pack.zip', await sealedPack(smallZip(), await newFileCipher('correct horse')));
		const { status, err, report } = await reported('check', 'pack.zip');
		expect(status).toBe(2);
		expect(report.groups.map((group) => group.rule)).toEqual(['not-oneroster']);
		expect(err).toContain('opens with that passphrase');
	});

	it('says what chosen receivers would make of it, and ends by their errors', async () => {
		const { status, report } = await reported(
			'check',
			'clean.zip',
			...['--profile', 'st-math', '--profile', 'renaissance']
		);
		expect(status).toBe(1);
		expect(report.profiles.map(({ id, verdict }) => [id, verdict])).toEqual([
			['st-math', 'rejected'],
			['renaissance', 'rejected']
		]);
		// The small zip is not called OneRoster.zip, and has no demographics.
		const own = report.groups.filter(({ profile }) => profile !== null);
		expect(own.map(({ profile, rule }) => [profile, rule])).toEqual(
			expect.arrayContaining([
				['st-math', 'STM-01'],
				['renaissance', 'REN-01']
			])
		);
	});

	it('takes a profile out of a file, with answers to its questions', async () => {
		await put('own.json', JSON.stringify(ownProfile));
		const { status, report } = await reported(
			'check',
			'clean.zip',
			'--profile-file',
			path('own.json')
		);
		expect({ status, verdict: report.profiles[0]?.verdict }).toEqual({
			status: 1,
			verdict: 'accepted-with-losses'
		});
		const answered = await reported(
			'check',
			'clean.zip',
			...['--profile-file', path('own.json'), '--answer', 'own-one.strict=no']
		);
		expect(answered.status).toBe(0);
		expect(answered.report.profiles[0]).toMatchObject({
			verdict: 'accepted',
			settings: [{ key: 'strict', value: false, default: false }]
		});
	});

	it.each([
		['--profile nobody', 'There is no profile "nobody". What there is: apple-school-manager, '],
		['--profile hmh --profile hmh', 'The profile hmh was named twice.'],
		['--answer hmh.sftp=yes', '--answer speaks of hmh, which is not among the chosen profiles.'],
		['--profile st-math --answer st-math.color=red', 'st-math asks no "color". It asks '],
		['--profile-file nowhere.json', 'The profile nowhere.json could not be read.']
	])('%s is a wrong call', async (words, said) => {
		const { status, out, err } = await run('check', 'clean.zip', ...words.split(' '));
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toContain(said);
	});

	it('names the place and the reason of what is wrong in a profile', async () => {
		await put('broken.json', JSON.stringify({ ...ownProfile, color: 'red' }));
		const { err } = await run('check', 'clean.zip', '--profile-file', path('broken.json'));
		expect(err).toContain('$.color: This key is not part of rollcall-profile/1.');
	});

	it('takes the version that was named', async () => {
		await put(
			'1.2.zip',
			smallZip({ 'manifest.csv': changed('manifest.csv', 'version,1.1', 'version,1.2') })
		);
		const { report } = await reported('check', '1.2.zip', '--oneroster', '1.1');
		expect(report.input.oneroster).toBe('1.1');
		expect(report.input.evidence).toContain('you chose 1.1');
		const other = await reported('check', 'clean.zip', '--oneroster', '1.0');
		expect(other).toMatchObject({ status: 1, report: { input: { oneroster: '1.0' } } });
	});

	it('reads an unusual zip only after --yes', async () => {
		await put('bomb.zip', zipWithTrait(smallEntries(), { kind: 'ratio' }));
		const { status, err, report } = await reported('check', 'bomb.zip');
		expect(status).toBe(2);
		expect(err).toMatch(
			/It was not read.*\nTo have it read all the same, call again with --yes\.\n$/
		);
		expect(report.groups.map(({ rule }) => rule)).toEqual(['zip-unusual-ratio']);
		const yes = await reported('check', 'bomb.zip', '--yes');
		expect(yes).toMatchObject({ status: 0, err: '' });
		expect(yes.report.files.map(({ state }) => state)).toContain('checked');
	});

	describe('with a previous delivery', () => {
		const changes = deltaSet({ 'enrollments.csv': ['student-1,student', 'student-8,student'] });
		const student = smallestSet['users.csv'].split('\r\n')[2] ?? '';
		const before = {
			'users.csv': withRecords('users.csv', student.replace('student-1', 'student-8'))
		};

		it('finds there what was sent before, and says with what it was compared', async () => {
			await put('changes.zip', smallZip(changes));
			await put('before.zip', smallZip(before));
			const alone = await reported('check', 'changes.zip');
			expect(alone).toMatchObject({
				status: 0,
				report: { previous: null, counts: { warning: 1 } }
			});
			const words = ['--previous', join(base, 'before.zip')];
			const { status, err, report } = await reported('check', 'changes.zip', ...words);
			expect({ status, err }).toEqual({ status: 0, err: '' });
			expect(report.groups).toEqual([]);
			expect(report.previous).toMatchObject({
				name: 'before.zip',
				bytes: smallZip(before).length,
				oneroster: '1.1',
				used: true,
				problem: null
			});
			expect(report.previous?.sha256).toMatch(/^[0-9a-f]{64}$/);
			const text = await run('check', 'changes.zip', ...words);
			expect(text.out).toContain('Held against the earlier delivery before.zip.');
		});

		it('what stands in neither is an error', async () => {
			const words = ['--previous', join(base, 'clean.zip')];
			const { status, report } = await reported('check', 'changes.zip', ...words);
			expect(status).toBe(1);
			expect(report.groups.map(({ rule }) => rule)).toEqual(['reference-dangling-after-delta']);
		});

		it('ends with 2 where it cannot be used, with the report of the rest', async () => {
			await put('page.zip', '<!DOCTYPE html><html></html>');
			const words = ['--previous', join(base, 'page.zip')];
			const { status, err, report } = await reported('check', 'changes.zip', ...words);
			expect(status).toBe(2);
			expect(err).toBe(`${report.previous?.message ?? ''}\n`);
			expect(report.previous).toMatchObject({ used: false, problem: 'not-opened' });
			expect(report.groups.map(({ rule }) => rule)).toEqual(['reference-missing-delta']);
		});

		it('ends with 2 where it is not there', async () => {
			const { status, out, err } = await run('check', 'changes.zip', '--previous', 'nowhere.zip');
			expect({ status, out }).toEqual({ status: 2, out: '' });
			expect(err).toMatch(/^nowhere\.zip could not be read/);
		});
	});

	it('never prints a password, also where it slipped out of its column', async () => {
		const user = (id: string, rest: string) =>
			`${id},,,true,school-1,student,${id},,Ann,Lee,,,,,,,${rest}`;
		const users = ['u-1', 'u-1'].map((id) => user(id, '03,SeCrEt'));
		const ragged = [user('u-2', '03,x,SeCrEt'), user('u-3', 'SeCrEt')];
		await put(
			'secret.zip',
			smallZip({ 'users.csv': withRecords('users.csv', ...users, ...ragged) })
		);
		const { status, out, err } = await reported('check', 'secret.zip');
		const text = await run('check', 'secret.zip');
		expect(status).toBe(1);
		expect(out + err + text.out + text.err).not.toContain('SeCrEt');
	});
});
