import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackedSnapshot, SnapshotLine } from '../core/snapshots/snapshot';
import type { StorageProblem } from '../storage/storage-problem';
import type { KeepHead } from '../workers/keep-api';
import { KeptChecks } from './kept-checks.svelte';
import { IDLE_MINUTES } from './kept-lock.svelte';

const at = '2026-11-27T08:00:00.000Z';
const line: SnapshotLine = {
	name: 'Monday',
	note: '',
	brakes: [],
	source: { name: null, code: null },
	input: { name: 'roster.zip', bytes: 6 },
	oneroster: '1.1',
	asOf: null,
	counts: { error: 0, warning: 0, info: 0 },
	files: [],
	verdicts: []
};

/** What stands for the browser's storage does next. */
const storage = vi.hoisted(() => ({
	problem: null as StorageProblem | null,
	vanished: false,
	isSet: false,
	isOpen: false,
	kept: [] as { id: string; at: string; line: SnapshotLine }[],
	listed: 0,
	wiped: 0
}));

vi.mock('./kept-parts', async () => {
	const { MemoryShelf } = await import('./memory-shelf');
	const answer = <Value>(value: Value) =>
		Promise.resolve(
			storage.problem === null
				? { ok: true as const, value }
				: { ok: false as const, problem: storage.problem }
		);
	class SnapshotStore {
		readonly vault = {
			state: () => answer(!storage.isSet ? 'open' : storage.isOpen ? 'unlocked' : 'locked'),
			lock: () => (storage.isOpen = false),
			set: () => {
				storage.isSet = storage.isOpen = true;
				return answer(true);
			}
		};
		readonly retention = { read: () => answer({ last: null, days: null }) };
		list() {
			storage.listed += 1;
			const snapshots = storage.kept.map((each) => ({ ...each, bytes: 1, isEncrypted: false }));
			const { vanished } = storage;
			// It is told once: then the new database is known.
			storage.vanished = false;
			return answer({ snapshots, vanished });
		}
		async keep({ at: when, line: kept, roster }: PackedSnapshot, signal?: AbortSignal) {
			for await (const piece of roster) expect(piece.length).toBeGreaterThan(0);
			if (signal?.aborted === true) return { ok: false, problem: { code: 'cancelled' } };
			if (storage.problem === null) storage.kept.push({ id: 'one', at: when, line: kept });
			return answer({ id: 'one', removed: ['old'] });
		}
		relabel(id: string, label: Partial<SnapshotLine>) {
			storage.kept = storage.kept.map((each) =>
				each.id === id ? { ...each, line: { ...each.line, ...label } } : each
			);
			return answer(line);
		}
		room() {
			return Promise.resolve(null);
		}
	}
	return {
		SnapshotStore,
		MemoryShelf,
		pulledRoster: () => null,
		// One piece, which is told before it goes on.
		async *counted(_: unknown, told: (bytes: number) => void) {
			told(await Promise.resolve(2));
			yield new Uint8Array(2);
		},
		wipe: () => {
			storage.wiped += 1;
			storage.kept = [];
			return Promise.resolve({});
		}
	};
});

const head: KeepHead = { at, line, details: new Uint8Array(1), expectedBytes: 3 };
const run = { checkedAt: at as string | null, answer: { ok: true, value: head } as unknown };
const loaded = {
	get checkedAt() {
		return run.checkedAt;
	},
	// The worker is asked for one thing only here.
	ask: (() => Promise.resolve(run.answer)) as never
};
const label = { name: 'Monday', note: '', brakes: [] };

beforeEach(() => {
	Object.assign(storage, { problem: null, vanished: false, isSet: false, isOpen: false });
	storage.kept = [];
	run.checkedAt = at;
	run.answer = { ok: true, value: head };
});
afterEach(() => {
	vi.useRealTimers();
});

describe('KeptChecks', () => {
	it('keeps the loaded check, tells how far it is, and knows it again', async () => {
		const kept = new KeptChecks(loaded);
		await kept.load();
		expect(kept.current).toBeNull();
		const done = kept.keep(label);
		expect(kept.keeping).toEqual({ phase: 'writing', done: 0, of: 0 });
		expect(await done).toEqual({ ok: true, value: 'one' });
		expect(kept.keeping).toEqual({ phase: 'kept', id: 'one', removed: 1 });
		expect(kept.current?.id).toBe('one');
		// What became of it says nothing of the next check.
		run.checkedAt = '2026-11-28T08:00:00.000Z';
		expect([kept.current, kept.keeping]).toEqual([null, { phase: 'idle' }]);
	});

	it('stops without a trace, and says nothing is loaded where nothing is', async () => {
		const kept = new KeptChecks(loaded);
		const done = kept.keep(label);
		kept.stopKeeping();
		expect(await done).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
		expect(kept.keeping).toEqual({ phase: 'idle' });
		run.answer = { ok: true, value: null };
		expect(await kept.keep(label)).toMatchObject({ problem: { code: 'nothing-loaded' } });
		run.checkedAt = null;
		expect(await kept.keep(label)).toMatchObject({ problem: { code: 'nothing-loaded' } });
		expect(storage.kept).toEqual([]);
	});

	it.each([
		['file-changed', 'unreadable'],
		['worker-died', 'fault']
	])('a worker that answers %s is told as %s', async (code, said) => {
		run.answer = { ok: false, problem: { code, detail: '' } };
		const kept = new KeptChecks(loaded);
		await kept.keep(label);
		expect(kept.keeping).toEqual({ phase: 'failed', problem: { code: said } });
	});

	it('keeps in memory where the browser never stored anything, and nowhere else later', async () => {
		storage.problem = { code: 'unavailable' };
		const kept = new KeptChecks(loaded);
		await kept.keep(label);
		expect([kept.isMemoryOnly, kept.problem, kept.list.length]).toEqual([true, null, 1]);
		storage.problem = null;
		const other = new KeptChecks(loaded);
		await other.load();
		storage.problem = { code: 'unavailable' };
		await other.load();
		expect([other.isMemoryOnly, other.problem]).toEqual([false, { code: 'unavailable' }]);
	});

	it('adds a reason to those that were given before', async () => {
		const kept = new KeptChecks(loaded);
		await kept.keep(label);
		const reason = { file: 'users.csv', school: null, rule: '', of: 9, count: 3, share: 0.3, at };
		await kept.addReason('one', { ...reason, reason: 'Seniors left' });
		await kept.addReason('one', { ...reason, reason: 'And more' });
		expect(kept.list[0]?.line?.brakes.map((each) => each.reason)).toEqual([
			'Seniors left',
			'And more'
		]);
	});

	it('says that all vanished, unless it was deleted here', async () => {
		const kept = new KeptChecks(loaded);
		await kept.load();
		storage.vanished = true;
		await kept.load();
		expect(kept.vanished).toBe(true);
		await kept.wipe();
		storage.vanished = true;
		expect([kept.vanished, kept.list, kept.lock.state]).toEqual([false, [], 'open']);
		// Whoever looks afterwards makes no new database; the next keep does.
		const list = vi.spyOn(storage.kept, 'map');
		await kept.load();
		expect(list).not.toHaveBeenCalled();
		await kept.keep(label);
		expect([kept.vanished, kept.list.length]).toEqual([false, 1]);
	});

	it('leaves no database behind where everything is deleted while a check is being kept', async () => {
		const kept = new KeptChecks(loaded);
		await kept.load();
		const before = storage.listed;
		const keeping = kept.keep(label);
		await Promise.all([kept.wipe(), keeping]);
		// To look at the list is to make its database anew.
		expect([storage.listed, storage.kept, kept.keeping]).toEqual([before, [], { phase: 'idle' }]);
	});

	it('locks after a while without use, by the time of day', async () => {
		vi.useFakeTimers();
		const kept = new KeptChecks(loaded);
		await kept.load();
		await kept.lock.set('correct horse battery');
		expect(kept.lock.state).toBe('unlocked');
		await vi.advanceTimersByTimeAsync((IDLE_MINUTES - 1) * 60_000);
		document.dispatchEvent(new Event('keydown'));
		await vi.advanceTimersByTimeAsync((IDLE_MINUTES - 1) * 60_000);
		expect(kept.lock.state).toBe('unlocked');
		// A device that slept: its timers stood still, the first touch finds it locked.
		vi.setSystemTime(Date.now() + 60 * 60_000);
		document.dispatchEvent(new Event('pointerdown'));
		await vi.advanceTimersByTimeAsync(0);
		await vi.dynamicImportSettled();
		expect([kept.lock.state, kept.lock.wasIdle]).toEqual(['locked', true]);
	});
});
