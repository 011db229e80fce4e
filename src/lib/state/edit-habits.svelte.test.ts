import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PastEdits } from '../core/edits/recipe-habits';
import type { Outcome } from '../core/outcome';
import type { Fault } from '../workers/api';
import type { HabitView } from '../workers/habit-api';
import { EditHabits } from './edit-habits.svelte';
import { today } from './today';

/** Stands for what IndexedDB keeps. */
class FakeStore {
	static kept: PastEdits[] = [];
	static isRefused = false;

	list(): Promise<PastEdits[]> {
		return Promise.resolve([...FakeStore.kept]);
	}

	put(entry: PastEdits): Promise<boolean> {
		if (!FakeStore.isRefused) FakeStore.kept = [entry];
		return Promise.resolve(!FakeStore.isRefused);
	}

	clear(): Promise<void> {
		FakeStore.kept = [];
		return Promise.resolve();
	}
}
vi.mock('../storage/past-edits', () => ({
	get PastEditsStore() {
		return FakeStore;
	}
}));

const edit = (from: string) =>
	({ kind: 'replaceValue', file: 'users.csv', column: 'role', from, to: 'student' }) as const;
const view: HabitView = {
	offer: { days: ['2026-11-25', '2026-11-26'], fits: 1, facts: [], idle: [], recipe: '{}' },
	...{ again: 1, now: { profile: 'hmh', edits: [edit('Student')] } }
};

/** Stands for the check of the page and its worker. */
class FakeRun {
	checkedAt: string | null = '2026-10-01T08:00:00.000Z';
	view: HabitView = view;
	given: (readonly PastEdits[])[] = [];

	readonly ask = <Value>(
		question: (api: never) => Promise<Outcome<Value, Fault>>
	): Promise<Outcome<Value, Fault>> => {
		const api = {
			habit: (past: readonly PastEdits[]) => {
				this.given.push(past);
				return Promise.resolve({ ok: true, value: this.view });
			}
		};
		return question(api as never);
	};
}

let run: FakeRun;
let habits: EditHabits;

beforeEach(() => {
	FakeStore.kept = [];
	FakeStore.isRefused = false;
	run = new FakeRun();
	habits = new EditHabits(run);
});

describe('EditHabits', () => {
	it('asks with what is remembered, and of another roster says nothing', async () => {
		const past = { day: '2026-11-25', profile: 'hmh', edits: [edit('Student')] };
		FakeStore.kept = [past];
		expect(habits.offer).toBeNull();
		await habits.look();
		expect(run.given).toEqual([[past]]);
		expect([habits.offer?.fits, habits.again, habits.isRemembering]).toEqual([1, 1, true]);
		run.checkedAt = '2026-10-01T09:00:00.000Z';
		expect([habits.offer, habits.again]).toEqual([null, 0]);
	});

	it('remembers what was saved, all of one day together', async () => {
		await habits.remember();
		run.view = { ...view, now: { profile: 'hmh', edits: [edit('Student'), edit('pupil')] } };
		await habits.remember();
		expect(FakeStore.kept).toEqual([
			{ day: today(), profile: 'hmh', edits: [edit('Student'), edit('pupil')] }
		]);
	});

	it('remembers nothing where nothing may be', async () => {
		run.view = { ...view, now: { profile: 'hmh', edits: [] } };
		await habits.remember();
		expect([FakeStore.kept, habits.canRemember, habits.isRemembering]).toEqual([[], false, false]);
	});

	it('forgets when somebody says so', async () => {
		await habits.remember();
		await habits.forget();
		expect([FakeStore.kept, habits.isRemembering]).toEqual([[], false]);
		expect(run.given.at(-1)).toEqual([]);
	});

	it('leaves an offer be for one roster', async () => {
		await habits.look();
		habits.drop();
		expect(habits.offer).toBeNull();
		run.checkedAt = '2026-10-01T09:00:00.000Z';
		await habits.look();
		expect(habits.offer?.fits).toBe(1);
	});

	it('remembers for this visit where the browser keeps nothing', async () => {
		FakeStore.isRefused = true;
		await habits.remember();
		expect([FakeStore.kept, habits.isRemembering]).toEqual([[], true]);
	});
});
