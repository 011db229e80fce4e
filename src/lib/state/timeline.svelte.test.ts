import { describe, expect, it } from 'vitest';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { Progress } from '../workers/api';
import type { KeptReadRequest } from '../workers/churn-api';
import type { KeptAnswer, KeptCheck, OpenedCheck } from './kept-checks';
import { TimelineWork, type ChurnWorker, type MakeChurnWorker } from './timeline.svelte';

const check = (number: number, churn?: KeptChurn): KeptCheck => ({
	id: `k${String(number)}`,
	at: `2026-11-${String(number + 10)}T20:00:00.000Z`,
	bytes: 1,
	isEncrypted: false,
	line: {
		name: '',
		note: '',
		brakes: [],
		source: { name: 'Larkfield SIS', code: null },
		input: { name: `${String(number)}.zip`, bytes: 1 },
		oneroster: '1.1',
		asOf: null,
		counts: { error: 0, warning: 0, info: 0 },
		files: [{ name: 'users.csv', rows: 100, mode: 'bulk' }],
		verdicts: [],
		...(churn === undefined ? {} : { churn })
	}
});

/** Kept checks whose list changes when something is remembered, as the real one does. */
class FakeKept {
	list = $state.raw<readonly KeptCheck[]>([]);
	readonly opened: string[] = [];
	/** By id the code that opening it ends with. */
	readonly faulty = new Map<string, 'locked' | 'damaged'>();

	constructor(...list: readonly KeptCheck[]) {
		this.list = list;
	}

	open(id: string): Promise<KeptAnswer<OpenedCheck>> {
		this.opened.push(id);
		const code = this.faulty.get(id);
		if (code !== undefined) return Promise.resolve({ ok: false, problem: { code } });
		const file = new File([], `${id}.zip`);
		return Promise.resolve({ ok: true, value: { id, name: '', at: '', file } });
	}

	remember(id: string, churn: KeptChurn): ReturnType<TimelineKept['remember']> {
		this.list = this.list.map((each) =>
			each.id === id && each.line !== null ? { ...each, line: { ...each.line, churn } } : each
		);
		return Promise.resolve({ ok: false, problem: { code: 'gone' } });
	}
}
type TimelineKept = ConstructorParameters<typeof TimelineWork>[0];

/** A worker that counts nothing and remembers what it was asked. */
class FakeWorker {
	readonly asked: string[] = [];
	ended = 0;
	made = 0;
	fault = false;
	/** Awaited in every reading. */
	between: () => Promise<unknown> = () => Promise.resolve();
	tell: (progress: Progress) => void = () => undefined;
	readonly #bad = new Set<string>();

	cannotRead(id: string): void {
		this.#bad.add(id);
	}

	readonly make: MakeChurnWorker = (tell) => {
		this.made += 1;
		this.tell = tell;
		let last: string | null = null;
		const read = async ({ id }: KeptReadRequest): Promise<KeptChurn | null> => {
			this.asked.push(id);
			await this.between();
			const since = last;
			last = this.#bad.has(id) ? null : id;
			if (last === null) return null;
			const sizes = { schools: 1, students: 90, staff: 10 };
			return { since, sizes, files: since === null ? null : [], problem: null };
		};
		const api = {
			readKept: async (request: KeptReadRequest) =>
				this.fault
					? { ok: false, problem: { code: 'worker-died', detail: '' } }
					: { ok: true, value: await read(request) }
		};
		const worker = {
			call: (run: (given: typeof api) => unknown) => run(api),
			cancel: () => (this.ended += 1)
		};
		// Only the one call is made.
		return Promise.resolve(worker as unknown as ChurnWorker);
	};
}

const churnOf = (kept: FakeKept) =>
	kept.list.map(({ id, line }) => [id, line?.churn === undefined ? 'open' : line.churn.since]);

describe('who came and went', () => {
	it('is worked out for each kept check against the one before it, and remembered', async () => {
		const [kept, worker] = [new FakeKept(check(3), check(2), check(1)), new FakeWorker()];
		const work = new TimelineWork(kept, worker.make);
		expect(work.timeline.uncounted).toEqual(['k1', 'k2', 'k3']);
		await work.count();
		expect(worker.asked).toEqual(['k1', 'k2', 'k3']);
		expect(churnOf(kept)).toEqual([
			['k3', 'k2'],
			['k2', 'k1'],
			['k1', null]
		]);
		expect(work.counting).toEqual({ phase: 'done' });
		expect(work.timeline.uncounted).toEqual([]);
		// The worker and the rosters in it are gone.
		expect(worker.ended).toBe(1);
	});

	it('is done once: a new check reads itself and the one before it', async () => {
		const [kept, worker] = [new FakeKept(check(2), check(1)), new FakeWorker()];
		const work = new TimelineWork(kept, worker.make);
		await work.count();
		kept.list = [check(3), ...kept.list];
		await work.count();
		expect(worker.asked).toEqual(['k1', 'k2', 'k2', 'k3']);
		expect(churnOf(kept)[0]).toEqual(['k3', 'k2']);
	});

	it('tells how far it is, and stops at once', async () => {
		const [kept, worker] = [new FakeKept(check(2), check(1)), new FakeWorker()];
		const work = new TimelineWork(kept, worker.make);
		const seen: unknown[] = [];
		let release: () => void = () => undefined;
		worker.between = () => {
			// Only these two numbers are looked at.
			worker.tell({ bytesRead: 1, totalBytes: 4 } as Progress);
			seen.push(work.counting);
			if (worker.asked.length < 2) return Promise.resolve();
			return new Promise<void>((resolve) => (release = resolve));
		};
		const counted = work.count();
		await expect.poll(() => worker.asked.length).toBe(2);
		work.stop();
		expect(work.counting).toEqual({ phase: 'stopped' });
		expect(worker.ended).toBe(1);
		release();
		await counted;
		expect(seen).toEqual([
			{ phase: 'counting', done: 0, of: 2, share: 0.25 },
			{ phase: 'counting', done: 1, of: 2, share: 0.25 }
		]);
		expect(work.counting).toEqual({ phase: 'stopped' });
		expect(churnOf(kept)).toEqual([
			['k2', 'open'],
			['k1', null]
		]);
	});

	it('goes on past a roster that cannot be read, and does not ask for it again', async () => {
		const all = [check(4), check(3), check(2), check(1)];
		const [kept, worker] = [new FakeKept(...all), new FakeWorker()];
		worker.cannotRead('k2');
		const work = new TimelineWork(kept, worker.make);
		await work.count();
		expect(churnOf(kept)).toEqual([
			['k4', 'k3'],
			['k3', 'open'],
			['k2', 'open'],
			['k1', null]
		]);
		expect(work.unreadable).toBe(1);
		expect(work.timeline.uncounted).toEqual([]);
	});

	it('says what is damaged in storage, too', async () => {
		const [kept, worker] = [new FakeKept(check(2), check(1)), new FakeWorker()];
		kept.faulty.set('k1', 'damaged');
		const work = new TimelineWork(kept, worker.make);
		await work.count();
		expect(work.unreadable).toBe(1);
		expect(work.counting).toEqual({ phase: 'done' });
	});

	it('ends where it is locked meanwhile, or the worker is lost', async () => {
		const [kept, worker] = [new FakeKept(check(2), check(1)), new FakeWorker()];
		kept.faulty.set('k2', 'locked');
		const work = new TimelineWork(kept, worker.make);
		await work.count();
		expect(work.counting).toEqual({ phase: 'failed', problem: 'locked' });
		kept.faulty.clear();
		worker.fault = true;
		await work.count();
		expect(work.counting).toEqual({ phase: 'failed', problem: 'fault' });
		worker.fault = false;
		await work.count();
		expect(work.counting).toEqual({ phase: 'done' });
	});

	it('works out anew what was remembered against a check that is gone', async () => {
		const [kept, worker] = [new FakeKept(check(3), check(2), check(1)), new FakeWorker()];
		const work = new TimelineWork(kept, worker.make);
		await work.count();
		kept.list = kept.list.filter(({ id }) => id !== 'k2');
		expect(work.timeline.uncounted).toEqual(['k3']);
		await work.count();
		expect(churnOf(kept)).toEqual([
			['k3', 'k1'],
			['k1', null]
		]);
	});
});
