import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groups, progress, summary } from '../../../tests/support/ui-fixture';
import type { Outcome } from '../core/outcome';
import type { StoredLine } from '../storage/history';
import type { CheckAnswer, CheckRequest, CheckResult, Fault, Progress } from '../workers/api';
import { CheckRun } from './check-run.svelte';
import { today } from './today';

type Answer = Outcome<CheckAnswer, Fault>;

/** Stands for the workers: what was asked of them, and answers that the test gives when it likes. */
class FakeWorkers {
	static latest: FakeWorkers;
	readonly asked: CheckRequest[] = [];
	readonly answers: ((answer: Answer) => void)[] = [];
	cancelled = 0;
	warmed = 0;
	/** What any other call answers. */
	reply: Outcome<unknown, Fault> = { ok: true, value: null };

	constructor(readonly tell: (progress: Progress) => void) {
		FakeWorkers.latest = this;
	}

	warm(): Promise<void> {
		this.warmed += 1;
		return Promise.resolve();
	}

	check(request: CheckRequest): Promise<Answer> {
		this.asked.push(request);
		return new Promise((answer) => this.answers.push(answer));
	}

	call(run: (api: unknown) => Promise<unknown>): Promise<Outcome<unknown, Fault>> {
		const isSample = run.toString().includes('checkSample');
		if (isSample) return new Promise((answer) => this.answers.push(answer as (a: unknown) => void));
		return Promise.resolve(this.reply);
	}

	cancel(): void {
		this.cancelled += 1;
	}
}

/** Stands for the lines in IndexedDB. */
class FakeStore {
	static lines: StoredLine[] = [];

	list(): Promise<StoredLine[]> {
		return Promise.resolve([...FakeStore.lines].reverse());
	}

	add(line: Omit<StoredLine, 'id'>): Promise<number> {
		FakeStore.lines.push({ ...line, id: FakeStore.lines.length + 1 });
		return Promise.resolve(FakeStore.lines.length);
	}

	judged(id: number, receivers: StoredLine['receivers']): Promise<void> {
		FakeStore.lines = FakeStore.lines.map((line) =>
			line.id === id ? { ...line, receivers } : line
		);
		return Promise.resolve();
	}

	remove(id: number): Promise<void> {
		FakeStore.lines = FakeStore.lines.filter((line) => line.id !== id);
		return Promise.resolve();
	}

	clear(): Promise<void> {
		FakeStore.lines = [];
		return Promise.resolve();
	}
}

const offered: [Uint8Array, string][] = [];
vi.mock('./check-workers', () => ({
	get CheckWorkers() {
		return FakeWorkers;
	}
}));
vi.mock('../storage/history', () => ({
	get HistoryStore() {
		return FakeStore;
	}
}));
vi.mock('./download', () => ({
	offerDownload: (bytes: Uint8Array, format: string) => offered.push([bytes, format])
}));

const result = (given: Partial<CheckResult> = {}): Answer => ({
	ok: true,
	value: {
		kind: 'result',
		result: {
			summary,
			groups,
			receivers: [],
			conflicts: [],
			shipments: [],
			refused: false,
			milliseconds: 1400,
			...given
		}
	}
});
const question: Answer = {
	ok: true,
	value: { kind: 'question', question: { ratio: 900, totalBytes: 3e9 } }
};
const fault = (code: Fault['code']): Answer => ({
	ok: false,
	problem: { code, detail: 'users.csv' }
});

const zip = [{ file: new File(['x'], 'roster.zip'), path: '' }];
const settle = () => new Promise((go) => setTimeout(go));
let run: CheckRun;

/** Begins a check and waits until the workers have it. */
async function begin(): Promise<void> {
	void run.start(zip, 'zip', 'roster.zip');
	await settle();
}

async function answer(given: Answer): Promise<void> {
	FakeWorkers.latest.answers.shift()?.(given);
	await settle();
}

beforeEach(() => {
	FakeStore.lines = [];
	offered.splice(0);
	run = new CheckRun();
});

describe('a check', () => {
	it('runs, tells of its progress, and is done', async () => {
		expect(run.phase).toBe('idle');
		await begin();
		expect([run.phase, run.progress]).toEqual(['running', null]);
		expect(FakeWorkers.latest.asked).toEqual([
			{ files: zip, kind: 'zip', name: 'roster.zip', confirmed: false, asOf: today() }
		]);
		FakeWorkers.latest.tell(progress);
		expect(run.progress).toBe(progress);
		await answer(result());
		expect([run.phase, run.result?.summary]).toEqual(['done', summary]);
	});

	it('leaves one line behind', async () => {
		await begin();
		await answer(result());
		expect(run.history).toHaveLength(1);
		expect(run.history[0]).toMatchObject({ rows: 81_904, verdict: 'errors' });
		expect(JSON.stringify(run.history)).not.toContain('roster.zip');
	});

	it('that was refused is shown as such, and leaves a line, too', async () => {
		await begin();
		await answer(result({ refused: true }));
		expect(run.phase).toBe('refused');
		expect(run.history[0].verdict).toBe('refused');
	});

	it('that was refused is said in another language, and leaves no second line', async () => {
		await begin();
		await answer(result({ refused: true }));
		void run.speak('es');
		await settle();
		await answer(result({ refused: true }));
		expect([run.phase, FakeStore.lines.length]).toEqual(['refused', 1]);
		void run.checkAs('1.2');
		await settle();
		await answer(result());
		expect(FakeStore.lines).toHaveLength(2);
	});

	it('asks about an unusual zip, and goes on with the same one', async () => {
		await begin();
		await answer(question);
		expect([run.phase, run.question]).toEqual(['asking', { ratio: 900, totalBytes: 3e9 }]);
		expect(run.history).toEqual([]);
		void run.confirm();
		await settle();
		expect([run.phase, run.question]).toEqual(['running', null]);
		expect(FakeWorkers.latest.asked[1]).toEqual({
			files: zip,
			kind: 'zip',
			name: 'roster.zip',
			confirmed: true,
			asOf: today()
		});
		await answer(result());
		expect(run.phase).toBe('done');
	});

	it('of a class pack waits for its passphrase, holds it no longer, and leaves no line', async () => {
		await begin();
		await answer({ ok: true, value: { kind: 'sealed', problem: null } });
		expect([run.phase, run.sealProblem, run.history]).toEqual(['sealed', null, []]);
		void run.unseal('one two three');
		await settle();
		expect(FakeWorkers.latest.asked[1]).toMatchObject({ files: zip, passphrase: 'one two three' });
		await answer({ ok: true, value: { kind: 'sealed', problem: 'wrong-passphrase' } });
		expect([run.phase, run.sealProblem]).toEqual(['sealed', 'wrong-passphrase']);
		void run.unseal('four five six');
		await settle();
		await answer(result());
		expect([run.phase, run.sealProblem]).toEqual(['done', null]);
		void run.checkAs(null);
		await settle();
		expect(FakeWorkers.latest.asked[3]).not.toHaveProperty('passphrase');
		await answer(result());
		expect(FakeStore.lines).toEqual([]);
	});

	it('leaves no line where none is wanted, nor changes that of an earlier check', async () => {
		await begin();
		await answer(result());
		const [before] = FakeStore.lines;
		void run.start(zip, 'zip', 'roster.zip', 'none');
		await settle();
		await answer(result());
		FakeWorkers.latest.reply = { ok: true, value: { summary: { ...summary, profiles: [] } } };
		await run.judge({ profiles: [], day: null });
		expect(FakeStore.lines).toEqual([before]);
	});

	it('by a version that the person chose reads the same files again, confirmed or not', async () => {
		expect([run.canCheckAgain, run.chosenVersion]).toEqual([false, null]);
		await begin();
		await answer(question);
		void run.confirm();
		await settle();
		await answer(result());
		void run.checkAs('1.0');
		await settle();
		expect([run.phase, run.canCheckAgain, run.chosenVersion]).toEqual(['running', true, '1.0']);
		const again = { files: zip, kind: 'zip', name: 'roster.zip', confirmed: true, asOf: today() };
		expect(FakeWorkers.latest.asked[2]).toEqual({ ...again, oneroster: '1.0' });
		await answer(result());
		void run.checkAs(null);
		await settle();
		expect(run.chosenVersion).toBeNull();
		expect(FakeWorkers.latest.asked[3]).toEqual({ ...again, oneroster: null });
	});

	it.each(['worker-died', 'file-changed', 'out-of-memory', 'internal', 'cancelled'] as const)(
		'that ended by itself is a fault of ours, never for ever under way: %s',
		async (code) => {
			await begin();
			await answer(fault(code));
			expect([run.phase, run.fault]).toEqual(['failed', { code, detail: 'users.csv' }]);
			expect(run.history).toEqual([]);
		}
	);

	it('after a fault begins with a clean slate', async () => {
		await begin();
		await answer(fault('worker-died'));
		await begin();
		expect([run.phase, run.fault, run.result]).toEqual(['running', null, null]);
	});

	it('of the sample needs no file', async () => {
		void run.startSample();
		await settle();
		expect(run.phase).toBe('running');
		expect(FakeWorkers.latest.asked).toEqual([]);
		await answer(result());
		expect(run.phase).toBe('done');
		await run.confirm();
		expect(run.phase).toBe('done');
	});
});

/** As far as a line of the history looks at it. */
const judgedProfile = { id: 'hmh', title: 'HMH', sentence: 'HMH would refuse this zip.' };

describe('judging by other receivers', () => {
	const wish = (...ids: string[]) => ({ profiles: ids.map((id) => ({ id })), day: null });
	const judged = (
		milliseconds = 0,
		profiles: readonly unknown[] = []
	): Outcome<unknown, Fault> => ({
		ok: true,
		value: {
			summary: { ...summary, profiles },
			groups: [],
			receivers: [],
			conflicts: [],
			shipments: [],
			refused: false,
			milliseconds
		}
	});

	it('is part of every check, with what was chosen by then', async () => {
		run = new CheckRun(() => Promise.resolve(wish('hmh')));
		await begin();
		expect(FakeWorkers.latest.asked[0]?.judge).toEqual(wish('hmh'));
	});

	it('keeps the result on the screen until the new one is there, and how long the check took', async () => {
		await begin();
		await answer(result());
		FakeWorkers.latest.reply = judged();
		const done = run.judge(wish('hmh'));
		expect([run.phase, run.isJudging, run.result?.groups]).toEqual(['done', true, groups]);
		await done;
		expect([run.phase, run.isJudging, run.result?.groups]).toEqual(['done', false, []]);
		expect(run.result?.milliseconds).toBe(1400);
		expect(run.history).toHaveLength(1);
	});

	it('writes the new verdicts into the line of the check, and knows when that was', async () => {
		await begin();
		expect(run.checkedAt).toBeNull();
		await answer(result());
		const { at } = FakeStore.lines[0];
		expect(run.checkedAt).toBe(at);
		const hmh = { ...judgedProfile, verdict: 'rejected' };
		FakeWorkers.latest.reply = judged(0, [hmh]);
		await run.judge(wish('hmh'));
		expect(run.history[0]?.receivers).toEqual([{ id: 'hmh', verdict: 'rejected' }]);
		expect([run.checkedAt, FakeStore.lines]).toMatchObject([at, [{ at }]]);
		run.reset();
		expect(run.checkedAt).toBeNull();
	});

	it('answers the latest of several wishes, one after the other', async () => {
		await begin();
		await answer(result());
		const asked: string[] = [];
		vi.spyOn(FakeWorkers.latest, 'call').mockImplementation(async (work) => {
			await work({
				judge: ({ profiles }: ReturnType<typeof wish>) => {
					asked.push(profiles.map(({ id }) => id).join());
					return Promise.resolve();
				}
			});
			return judged();
		});
		await Promise.all([run.judge(wish('a')), run.judge(wish('b')), run.judge(wish('c'))]);
		await settle();
		expect(asked).toEqual(['a', 'c']);
		expect(run.isJudging).toBe(false);
	});

	it('that fails is a fault of ours', async () => {
		await begin();
		await answer(result());
		FakeWorkers.latest.reply = { ok: false, problem: { code: 'worker-died', detail: '' } };
		await run.judge(wish('hmh'));
		expect([run.phase, run.result, run.isJudging]).toEqual(['failed', null, false]);
	});

	it('does nothing where nothing was checked, or nothing is left of it', async () => {
		await run.judge(wish('hmh'));
		expect(run.phase).toBe('idle');
		await begin();
		await answer(result());
		FakeWorkers.latest.reply = judged();
		const late = run.judge(wish('hmh'));
		run.reset();
		await late;
		expect([run.phase, run.result, run.isJudging]).toEqual(['idle', null, false]);
	});
});

describe('cancelling', () => {
	it('answers at once, before any worker does', async () => {
		await begin();
		FakeWorkers.latest.tell(progress);
		run.cancel();
		expect([run.phase, run.progress]).toEqual(['idle', null]);
		await settle();
		expect(FakeWorkers.latest.cancelled).toBe(1);
		expect(FakeWorkers.latest.warmed).toBe(1);
	});

	it('drops what still comes of the old check', async () => {
		await begin();
		run.cancel();
		FakeWorkers.latest.tell(progress);
		await answer(result());
		expect([run.phase, run.progress, run.result, run.history]).toEqual(['idle', null, null, []]);
	});

	it('keeps the old answer from the new check', async () => {
		await begin();
		run.cancel();
		await begin();
		await answer(fault('cancelled'));
		expect([run.phase, run.fault]).toEqual(['running', null]);
		await answer(result());
		expect(run.phase).toBe('done');
	});

	it('says no to a question', async () => {
		await begin();
		await answer(question);
		run.cancel();
		expect([run.phase, run.question]).toEqual(['idle', null]);
	});
});

describe('what is made of a result', () => {
	it('is saved when it can be made, and stays on the screen either way', async () => {
		await begin();
		await answer(result());
		const bytes = new Uint8Array([1, 2, 3]);
		FakeWorkers.latest.reply = { ok: true, value: bytes };
		expect(await run.save('csv')).toBe(true);
		expect(offered).toEqual([[bytes, 'csv']]);
		FakeWorkers.latest.reply = { ok: false, problem: { code: 'internal', detail: 'report' } };
		expect(await run.save('json')).toBe(false);
		expect(offered).toHaveLength(1);
		expect([run.phase, run.fault]).toEqual(['done', null]);
	});

	it('has rows, or null where they cannot be had', async () => {
		await begin();
		await answer(result());
		FakeWorkers.latest.reply = { ok: true, value: { rows: [] } };
		expect(await run.rows('g1', 0, 100, 0)).toEqual({ rows: [] });
		FakeWorkers.latest.reply = { ok: false, problem: { code: 'worker-died', detail: '' } };
		expect(await run.rows('g1', 0, 100, 0)).toBeNull();
		expect(run.phase).toBe('done');
	});

	it('is gone after a reset', async () => {
		await begin();
		await answer(result());
		run.reset();
		expect([run.phase, run.result]).toEqual(['idle', null]);
	});
});

describe('earlier checks', () => {
	it('are there once the page is warm, the newest first', async () => {
		await begin();
		await answer(result());
		await begin();
		await answer(result({ refused: true }));
		const later = new CheckRun();
		expect(later.history).toEqual([]);
		await later.warm();
		expect(later.history.map(({ verdict }) => verdict)).toEqual(['refused', 'errors']);
	});

	it('are forgotten one by one and all', async () => {
		for (let check = 0; check < 3; check++) {
			await begin();
			await answer(result());
		}
		await run.forget(2);
		expect(run.history.map(({ id }) => id)).toEqual([3, 1]);
		await run.forgetAll();
		expect(run.history).toEqual([]);
	});
});
