import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, CheckRequest, CheckResult, Fault, Progress } from '../workers/api';
import type { Outcome } from '../core/outcome';
import { CheckWorkers } from './check-workers';

/** Every worker that the page made, in the order of making: the reader first, then the inflater. */
const made: Worker[] = [];
const RealWorker = globalThis.Worker;

class KnownWorker extends RealWorker {
	constructor(url: string | URL, options?: WorkerOptions) {
		super(url, options);
		made.push(this);
	}
}

const told: Progress[] = [];
let workers: CheckWorkers;

beforeEach(async () => {
	vi.stubGlobal('Worker', KnownWorker);
	workers = new CheckWorkers((progress) => {
		told.push(progress);
	});
	await workers.warm();
});

afterEach(() => {
	workers.cancel();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	made.splice(0);
	told.splice(0);
});

const header =
	'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,' +
	'beginDate,endDate\r\n';

/** enrollments.csv with so many records of one kind; in all of them role and primary are wrong. */
function enrollments(records: number): CheckRequest {
	const thousand = (from: number): string =>
		Array.from({ length: 1000 }, (_, n) => `e${String(from + n)},,,c,s,u,pupil,maybe,,\r\n`).join(
			''
		);
	const parts = [header];
	for (let from = 0; from < records; from += 1000) parts.push(thousand(from));
	const file = new File(parts, 'enrollments.csv');
	return {
		files: [{ file, path: '' }],
		name: file.name,
		kind: 'files',
		confirmed: false,
		asOf: null
	};
}

function resultOf(answer: Outcome<CheckAnswer, Fault>): CheckResult {
	if (!answer.ok || answer.value.kind !== 'result') expect.fail(JSON.stringify(answer));
	return answer.value.result;
}

/** Waits until reading has begun, so that both workers are at work. */
const midway = () =>
	vi.waitUntil(() => (told.at(-1)?.rows ?? 0) > 0, { interval: 1, timeout: 20_000 });

describe('a group of a million rows', () => {
	it('opens within 100 ms at its start and turns pages', async () => {
		const { groups } = resultOf(await workers.check(enrollments(1_000_000)));
		const large = groups.filter(({ group, hasRows }) => hasRows && group.count === 1_000_000);
		const id = large.find(({ group }) => group.column === 'role')?.group.id ?? '';
		const other = large.find(({ group }) => group.id !== id)?.group.id ?? '';
		const open = async (group: string, from: number, context = 0) => {
			const before = performance.now();
			const page = await workers.call((api) => api.rows(group, from, 100, context));
			return { page: page.ok ? page.value : null, milliseconds: performance.now() - before };
		};
		// The rows of the group looked at last are kept, so another one is opened in between; the
		// fastest of three, because the machine of a test has other things to do.
		const times: number[] = [];
		for (let turn = 0; turn < 3; turn++) {
			const { page, milliseconds } = await open(id, 0);
			expect(page?.total).toBe(1_000_000);
			expect(page?.rows).toHaveLength(100);
			expect(page?.rows[0].cells[0].text).toBe('e0');
			times.push(milliseconds);
			expect((await open(other, 0)).page?.rows).toHaveLength(100);
		}
		expect(Math.min(...times)).toBeLessThan(100);
		expect((await open(id, 100, 2)).page?.rows[0].cells[0].text).toBe('e98');
		const last = await open(id, 999_900);
		expect(last.page?.rows.map(({ line }) => line)).toEqual(
			Array.from({ length: 100 }, (_, n) => 999_902 + n)
		);
		expect(last.milliseconds).toBeLessThan(2000);
	});
});

describe('a check', () => {
	it('tells of its progress at most some ten times a second, counts never falling', async () => {
		const before = performance.now();
		await workers.check(enrollments(300_000));
		const seconds = (performance.now() - before) / 1000;
		expect(told.length).toBeLessThan(10 * seconds + 10);
		const rows = told.map((progress) => progress.rows);
		expect(rows).toEqual([...rows].sort((a, b) => a - b));
		expect(told.at(-1)?.rows).toBe(300_000);
	});

	it('can be cancelled in the middle, and another one works', async () => {
		const first = workers.check(enrollments(1_000_000));
		await midway();
		const before = performance.now();
		workers.cancel();
		expect(await first).toEqual({ ok: false, problem: { code: 'cancelled', detail: '' } });
		expect(performance.now() - before).toBeLessThan(1000);
		expect(resultOf(await workers.check(enrollments(1000))).summary.files[0].rows).toBe(1000);
	});

	it('tells nothing of the check before it', async () => {
		void workers.check(enrollments(1_000_000));
		await midway();
		workers.cancel();
		told.splice(0);
		await workers.check(enrollments(1000));
		expect(Math.max(...told.map((progress) => progress.rows))).toBe(1000);
	});

	it('forgets the roster when it is told to', async () => {
		const result = resultOf(await workers.check(enrollments(1000)));
		const id = result.groups[0].group.id;
		await workers.call(async (api) => {
			await api.close();
			return { ok: true, value: null };
		});
		const rows = await workers.call((api) => api.rows(id, 0, 10, 0));
		expect(rows.ok).toBe(false);
		const report = await workers.call((api) => api.report('json', null));
		expect(report.ok).toBe(false);
	});
});

describe.each([
	['reads', 0],
	['inflates', 1]
] as const)('when the worker that %s ends without a word', (_, index) => {
	it('the check ends with a fault, and the next one works', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const check = workers.check(enrollments(1_000_000));
		await midway();
		made[index].terminate();
		for (let second = 0; second < 20; second++) {
			vi.advanceTimersByTime(1000);
			await new Promise((go) => setTimeout(go, 20));
		}
		expect(await check).toEqual({
			ok: false,
			problem: { code: 'worker-died', detail: expect.any(String) }
		});
		expect(resultOf(await workers.check(enrollments(1000))).summary.files[0].rows).toBe(1000);
	});
});
