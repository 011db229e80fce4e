import { describe, expect, it } from 'vitest';
import { smallZip, withRecords } from '../../../tests/support/small-roster';
import { schemaFaults } from '../../../tests/support/report-schema';
import { deltaSet } from '../core/rules/delta-set';
import type { PreviousRequest, Progress } from './api';
import type { BeforeAnswer } from './compare-api';
import { RosterService } from './roster-service';

/* Two deliveries in the check worker, without a worker. */

const request = (bytes: Uint8Array, name: string): PreviousRequest => ({
	files: [{ file: new File([bytes as BlobPart], name), path: '' }],
	name,
	kind: 'zip'
});

const leaver = 'gone-1,,,true,school-1,student,gone.one,,=Gone,Away,,,,,,,03,';
const withLeaver = smallZip({ 'users.csv': withRecords('users.csv', leaver) });

async function loaded(before: Uint8Array, after = smallZip(), receiver = 'hmh') {
	const service = new RosterService('test', () => undefined, null);
	const checked = await service.check({
		...request(after, 'after.zip'),
		confirmed: true,
		asOf: null,
		judge: { profiles: [{ id: receiver }], day: null }
	});
	expect(checked.ok).toBe(true);
	const answer = await service.loadBefore({ ...request(before, 'before.zip'), confirmed: true });
	return { service, answer: answer.ok ? answer.value : null };
}

const problemOf = (answer: BeforeAnswer | null): string | null =>
	answer?.kind === 'loaded' ? answer.problem : 'no answer';

describe('two deliveries', () => {
	it('give counts, then rows with names', async () => {
		const { service, answer } = await loaded(withLeaver);
		expect(problemOf(answer)).toBeNull();
		const compared = await service.compare({});
		if (!compared.ok) throw new Error(compared.problem.detail);
		const users = compared.value.files.find(({ name }) => name === 'users.csv');
		expect(users).toMatchObject({ before: 3, after: 2, removed: 1 });
		expect(compared.value.forecasts.map(({ profile }) => profile)).toEqual(['hmh']);
		// The small set is none that HMH takes: nothing changes there.
		expect(compared.value.forecasts[0]?.refused).toBe(true);
		expect(compared.value.forecasts[0]?.offBySchool).toEqual([]);
		const page = await service.diffRows({ list: 'removed', file: 'users.csv' }, 0, 10);
		expect(page.ok && page.value).toMatchObject({
			total: 1,
			rows: [
				{
					rowBefore: 4,
					rowAfter: null,
					name: {
						key: 'gone-1',
						name: '=Gone Away',
						kind: 'student',
						grade: '03',
						schools: [{ id: 'school-1', name: 'Example School' }]
					}
				}
			]
		});
	});

	it('say where people are who would be switched off', async () => {
		const { service } = await loaded(withLeaver, smallZip(), 'classlink');
		const compared = await service.compare({});
		const [forecast] = compared.ok ? compared.value.forecasts : [];
		expect(forecast?.refused).toBe(false);
		expect(forecast?.offBySchool).toEqual([{ id: 'school-1', name: 'Example School', count: 1 }]);
		expect(forecast?.offKinds).toEqual({ student: 1, staff: 0, family: 0, other: 0 });
	});

	it('offer a new year that the sessions tell of, and count who leaves with it', async () => {
		const inYear = (text: string): string => text.replaceAll('2027', '2028');
		const files = Object.fromEntries(
			['academicSessions.csv', 'classes.csv'].map((name) => [name, inYear(withRecords(name))])
		);
		const { service } = await loaded(withLeaver, smallZip(files), 'classlink');
		const plain = await service.compare({});
		expect(plain.ok && plain.value.rollOver).toBeNull();
		expect(plain.ok && plain.value.rollOverFound?.kind).toBe('year');
		expect(plain.ok && plain.value.forecasts[0]?.offAsExpected).toBe(0);
		const year = await service.compare({ rollOver: 'find' });
		expect(year.ok && year.value.rollOver?.kind).toBe('year');
		// The one who left was in the only grade there was, so the last.
		expect(year.ok && year.value.forecasts[0]?.offAsExpected).toBe(1);
	});

	it('filter by school, kind and name', async () => {
		const { service } = await loaded(withLeaver);
		await service.compare({});
		const total = async (more: object): Promise<number> => {
			const page = await service.diffRows({ list: 'removed', file: 'users.csv', ...more }, 0, 1);
			return page.ok ? page.value.total : -1;
		};
		expect(await total({ school: 'school-1', kind: 'student', text: 'AWAY' })).toBe(1);
		expect(await total({ school: 'district-1' })).toBe(0);
		expect(await total({ kind: 'staff' })).toBe(0);
		expect(await total({ text: 'nobody' })).toBe(0);
	});

	it('are saved as CSV that runs no formula, and as JSON of the schema', async () => {
		const { service } = await loaded(withLeaver);
		await service.compare({});
		const csv = await service.diffFile('csv', { list: 'removed', file: 'users.csv' });
		const text = csv.ok ? new TextDecoder().decode(csv.value) : '';
		expect(text.split('\r\n')[1]).toContain(`gone-1,"'=Gone Away",student,03,Example School`);
		const json = await service.diffFile('json', null);
		const report: unknown = JSON.parse(json.ok ? new TextDecoder().decode(json.value) : '');
		expect(schemaFaults('diff', report)).toEqual([]);
	});

	it('are saved with the reasons that a person gave', async () => {
		const { service } = await loaded(withLeaver);
		await service.compare({});
		const given = {
			...{ file: 'users.csv', school: null, rule: '10 % of users', of: 3, count: 1, share: 0.333 },
			...{ reason: 'A school closed', at: '2026-11-27T18:00:00.000Z' }
		};
		const json = await service.diffFile('json', null, [given]);
		const report: unknown = JSON.parse(json.ok ? new TextDecoder().decode(json.value) : '');
		expect(schemaFaults('diff', report)).toEqual([]);
		expect(report).toMatchObject({ reasons: [given] });
	});

	it('make a delivery of changes, read back, and say who takes one', async () => {
		const { service } = await loaded(withLeaver, smallZip(), 'hmh');
		const compared = await service.compare({});
		expect(compared.ok && compared.value.takers).toMatchObject([{ id: 'hmh', answer: 'no' }]);
		const made = await service.makeDelta('2026-10-01T10:00:00+02:00');
		if (!made.ok || made.value.kind !== 'ready') throw new Error('not made');
		expect(made.value.at).toBe('2026-10-01T08:00:00.000Z');
		expect(made.value.files).toEqual([{ name: 'users.csv', active: 0, gone: 1, isGone: false }]);
		// What was made can be compared as the newer of the two, and takes away the same record.
		const bytes = new Uint8Array(await made.value.file.arrayBuffer());
		const again = await loaded(withLeaver, bytes);
		const applied = await again.service.compare({});
		if (!applied.ok) throw new Error(applied.problem.detail);
		const users = applied.value.files.find(({ name }) => name === 'users.csv');
		expect(users).toMatchObject({ before: 3, after: 2, removed: 1, changed: 0 });
		expect(await again.service.makeDelta('2026-10-01T08:00:00Z')).toMatchObject({
			ok: true,
			value: { kind: 'refused', because: expect.stringContaining('holds changes only') as string }
		});
	});

	it('make no delivery of nothing, nor one without a time', async () => {
		const { service } = await loaded(smallZip());
		expect(await service.makeDelta('2026-10-01T08:00:00Z')).toMatchObject({
			ok: true,
			value: { kind: 'nothing' }
		});
		expect(await service.makeDelta('')).toMatchObject({ ok: true, value: { kind: 'refused' } });
	});

	it('tell how far the earlier one is while it is read', async () => {
		const told: Progress[] = [];
		const service = new RosterService('test', (progress) => told.push(progress), null);
		await service.check({ ...request(smallZip(), 'after.zip'), confirmed: true, asOf: null });
		told.length = 0;
		await service.loadBefore({ ...request(withLeaver, 'before.zip'), confirmed: true });
		expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['before.zip']));
		const last = told.at(-1);
		expect(last?.bytesRead).toBe(last?.totalBytes);
		expect(last?.rows).toBeGreaterThan(0);
	});

	it('cannot be compared where the earlier one holds changes only, or cannot be read', async () => {
		expect(problemOf((await loaded(smallZip(deltaSet({})))).answer)).toBe('changes-only');
		expect(problemOf((await loaded(new Uint8Array(9))).answer)).toBe('refused');
	});

	it('answer nothing before there are two', async () => {
		const service = new RosterService('test', () => undefined, null);
		expect((await service.compare({})).ok).toBe(false);
		expect((await service.diffRows({ list: 'added', file: 'users.csv' }, 0, 1)).ok).toBe(false);
		expect((await service.diffFile('json', null)).ok).toBe(false);
		expect((await service.makeDelta('2026-10-01T08:00:00Z')).ok).toBe(false);
	});

	it('are forgotten with the loaded roster', async () => {
		const { service } = await loaded(withLeaver);
		await service.compare({});
		await service.close();
		expect((await service.compare({})).ok).toBe(false);
	});
});
