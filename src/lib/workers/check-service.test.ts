import { beforeEach, describe, expect, it } from 'vitest';
import { smallestSet } from '../core/rules/smallest-set';
import { writeZip } from '../core/zip/zip-writer';
import type { CheckAnswer, CheckRequest, Fault, Progress } from './api';
import type { Outcome } from '../core/outcome';
import { CheckService } from './check-service';
import { groupKey } from './group-key';

const encoder = new TextEncoder();
const told: Progress[] = [];
let service: CheckService;

beforeEach(() => {
	told.splice(0);
	service = new CheckService(
		'9.9.9',
		(progress) => {
			told.push(progress);
		},
		null
	);
});

/** A zip of the smallest valid set with files replaced, as the page hands it over. */
function request(changed: Readonly<Record<string, string>> = {}): CheckRequest {
	const entries = Object.entries({ ...smallestSet, ...changed }).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const file = new File([new Uint8Array(writeZip(entries))], 'roster.zip');
	return {
		files: [{ file, path: '' }],
		name: file.name,
		kind: 'zip',
		confirmed: false,
		asOf: '2026-10-01'
	};
}

/** A roster in which one enrollment has a role that does not exist. */
const wrong = () =>
	request({ 'enrollments.csv': smallestSet['enrollments.csv'].replace(',student,', ',pupil,') });

function resultOf(answer: Outcome<CheckAnswer, Fault>) {
	if (!answer.ok || answer.value.kind !== 'result') expect.fail(JSON.stringify(answer));
	return answer.value.result;
}

async function textOf(format: 'json' | 'csv', sample: number | null = null): Promise<string> {
	const report = await service.report(format, sample);
	return report.ok ? new TextDecoder().decode(report.value) : expect.fail(report.problem.detail);
}

describe('CheckService', () => {
	it('finds nothing in a valid set', async () => {
		const { summary, groups, refused } = resultOf(await service.check(request()));
		expect([summary.counts, groups, refused]).toEqual([
			{ error: 0, warning: 0, info: 0 },
			[],
			false
		]);
		expect(summary.tool.version).toBe('9.9.9');
	});

	it('gives groups with their words, and their rows on demand', async () => {
		const { groups } = resultOf(await service.check(wrong()));
		const view = groups.find(({ group }) => group.column === 'role');
		expect(view?.group).toMatchObject({ file: 'enrollments.csv', value: 'pupil', count: 1 });
		const rows = await service.rows(view?.group.id ?? '', 0, 100, 1);
		expect(rows.ok && rows.value.rows.filter(({ context }) => !context)).toHaveLength(1);
	});

	it.each(['g99', ''])('has no rows of a group that is not there: %j', async (group) => {
		await service.check(wrong());
		expect(await service.rows(group, 0, 100, 0)).toEqual({
			ok: false,
			problem: { code: 'internal', detail: 'rows' }
		});
	});

	it('makes the same report in both formats, with the hash of the zip', async () => {
		await service.check(wrong());
		const report: unknown = JSON.parse(await textOf('json'));
		expect(report).toMatchObject({
			format: 'rollcall-report/1',
			asOf: '2026-10-01',
			input: { name: 'roster.zip', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
			findings: [{ rule: expect.any(String), value: 'pupil' }]
		});
		const lines = (await textOf('csv')).trimEnd().split('\r\n');
		expect(lines).toHaveLength(2);
		expect(lines[1]).toContain('pupil');
	});

	it('lists in a report what is set aside on this device', async () => {
		const { groups } = resultOf(await service.check(wrong()));
		const [{ group }] = groups;
		const entry = { reason: 'Known', until: '2026-12-27', key: groupKey(null, group) };
		const [json, csv] = await Promise.all([
			service.report('json', null, [entry]),
			service.report('csv', null, [entry])
		]);
		const text = (report: typeof json) => (report.ok ? new TextDecoder().decode(report.value) : '');
		expect(text(json)).toContain('"setAside":{"reason":"Known","until":"2026-12-27"}');
		expect(text(csv)).toContain('until 2026-12-27: Known');
		expect(await textOf('json')).not.toContain('Known');
	});

	it('says which receivers can share a zip', async () => {
		const profiles = ['st-math', 'hmh', 'naviance'].map((id) => ({ id }));
		const judge = { profiles, day: null };
		const { shipments, conflicts } = resultOf(await service.check({ ...request(), judge }));
		expect(shipments).toEqual([['st-math', 'hmh'], ['naviance']]);
		expect(conflicts).toMatchObject([{ file: null, isGrave: true }]);
	});

	it('leaves out findings where a sample is wanted, and counts all of them', async () => {
		const [header, first] = smallestSet['enrollments.csv'].split(/\r?\n/);
		const many = Array.from({ length: 9 }, (_, n) =>
			`x${String(n)}${first}`.replace(/,student,|,teacher,/, ',pupil,')
		);
		await service.check(request({ 'enrollments.csv': [header, ...many, ''].join('\r\n') }));
		const report = JSON.parse(await textOf('json', 2)) as {
			findings: { value: string }[];
			groups: { value: string; count: number; kept: number }[];
		};
		const group = report.groups.find(({ value }) => value === 'pupil');
		expect(group).toMatchObject({ count: 9, kept: 2 });
		expect(report.findings.filter(({ value }) => value === 'pupil')).toHaveLength(2);
	});

	it('has no hash for the sample, which is no file', async () => {
		await service.checkSample();
		expect(JSON.parse(await textOf('json', 1))).toMatchObject({ input: { sha256: null } });
	});

	it('refuses what is no roster, with the reason as its one group', async () => {
		const file = new File(['%PDF-1.7\n'], 'roster.zip');
		const given = {
			files: [{ file, path: '' }],
			name: file.name,
			kind: 'zip',
			confirmed: false,
			asOf: null
		} as const;
		const { refused, groups } = resultOf(await service.check(given));
		expect(refused).toBe(true);
		expect(groups.map(({ group }) => group.rule)).toEqual(['not-a-zip']);
	});

	it('asks about an unusual zip and goes on when it was confirmed', async () => {
		const classes = smallestSet['classes.csv'].replace('Reading', 'A'.repeat(300_000));
		const unusual = request({ 'classes.csv': classes });
		const asked = await service.check(unusual);
		expect(asked).toMatchObject({ ok: true, value: { kind: 'question' } });
		const { refused } = resultOf(await service.check({ ...unusual, confirmed: true }));
		expect(refused).toBe(false);
	});

	it('checks the sample district as if it had been given', async () => {
		const { summary, groups } = resultOf(await service.checkSample());
		expect(summary.counts.error).toBeGreaterThan(0);
		expect(groups.length).toBeGreaterThan(0);
		expect(told.length).toBeGreaterThan(1);
	});

	it('forgets the roster', async () => {
		resultOf(await service.check(wrong()));
		await service.close();
		expect((await service.rows('g1', 0, 10, 0)).ok).toBe(false);
		expect((await service.report('json', null)).ok).toBe(false);
	});
});

describe('a file that cannot be read any more', () => {
	const gone = (): Promise<never> => Promise.reject(new DOMException('moved', 'NotReadableError'));

	it('in the middle of the check is told as such, with the place', async () => {
		const failing = new CheckService(
			'9.9.9',
			() => undefined,
			async function* (path) {
				if (path === 'users.csv') await gone();
				const text = smallestSet[path];
				yield encoder.encode(text);
				return { ok: true, bytes: text.length };
			}
		);
		const answer = await failing.check(request());
		expect(answer).toEqual({
			ok: false,
			problem: { code: 'file-changed', detail: expect.any(String) }
		});
	});

	it('from the start is told as such', async () => {
		const given = request();
		const file = given.files[0].file;
		Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: gone }) });
		const answer = await service.check(given);
		expect(answer).toEqual({ ok: false, problem: { code: 'file-changed', detail: 'opening' } });
	});

	it('after the check still has its report, without a hash', async () => {
		const given = wrong();
		await service.check(given);
		Object.defineProperty(given.files[0].file, 'arrayBuffer', { value: gone });
		expect(JSON.parse(await textOf('json'))).toMatchObject({ input: { sha256: null } });
	});
});

describe('a profile that is tried', () => {
	const text = JSON.stringify({
		format: 'rollcall-profile/1',
		id: 'example',
		title: 'Example',
		revision: '2026-11-22',
		base: '1.1',
		sources: { S1: { title: 'How to send', read: '2026-11-20' } },
		inherit: {
			error: { effect: 'dropsRow' },
			warning: { effect: 'none' },
			info: { effect: 'none' }
		},
		demands: [
			{ id: 'EX-1', kind: 'relax', rules: ['enumeration-value'], effect: 'none', src: ['S1'] },
			{
				id: 'EX-2',
				kind: 'filled',
				files: ['users.csv'],
				columns: ['phone'],
				effect: 'dropsRow',
				src: ['S1']
			}
		]
	});
	const trial = { id: 'example', text };

	it('is judged beside the report, which stays as it is', async () => {
		await service.check({ ...wrong(), judge: { profiles: [{ id: 'st-math' }], day: null } });
		const before = await textOf('json');
		const tried = await service.tryProfile(trial);
		expect(tried.ok && tried.value.profile).toMatchObject({ id: 'example', title: 'Example' });
		const counts = tried.ok
			? tried.value.groups.map(
					({ group }) => `${group.rule} ${group.severity} ${group.effect} ${group.count}`
				)
			: [];
		expect(counts).toContain('EX-2 error dropsRow 2');
		expect(counts).toContain('EX-1 info none 1');
		expect(await textOf('json')).toBe(before);
	});

	it('is compared row by row with another version', async () => {
		await service.check(request());
		const none = { id: 'example', text: text.replace('["phone"]', '["email"]') };
		const compared = await service.tryBoth(none, trial);
		expect(compared.ok && compared.value.files).toMatchObject([
			{ name: 'users.csv', shifts: [{ before: 'fine', after: 'dropped', count: 2 }] }
		]);
	});

	it.each([
		['with nothing loaded', false, trial],
		['that is none', true, { id: 'nobody' }]
	])('%s gives a fault, not a verdict', async (_, isLoaded, choice) => {
		if (isLoaded) await service.check(request());
		expect(await service.tryProfile(choice)).toEqual({
			ok: false,
			problem: { code: 'internal', detail: 'trial' }
		});
	});

	it('may start from one that comes with Rollcall', async () => {
		const lines = await service.shippedProfiles();
		expect(lines.ok && lines.value.map(({ id }) => id)).toContain('gooru');
	});
});
