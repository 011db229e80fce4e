import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groups, summary } from '../../../tests/support/ui-fixture';
import type { StoredSetAside } from '../storage/set-aside';
import type { CheckResult } from '../workers/api';
import { SetAside } from './set-aside.svelte';

/** Stands for what IndexedDB keeps. */
class FakeStore {
	static kept: StoredSetAside[] = [];
	static isRefused = false;

	list(): Promise<StoredSetAside[]> {
		return Promise.resolve([...FakeStore.kept]);
	}

	put(entry: StoredSetAside): Promise<boolean> {
		if (!FakeStore.isRefused) FakeStore.kept.push(entry);
		return Promise.resolve(!FakeStore.isRefused);
	}

	remove(gone: string): Promise<void> {
		FakeStore.kept = FakeStore.kept.filter(({ key }) => key !== gone);
		return Promise.resolve();
	}
}

vi.mock('../storage/set-aside', () => ({
	get SetAsideStore() {
		return FakeStore;
	}
}));

beforeEach(() => {
	FakeStore.kept = [];
	FakeStore.isRefused = false;
});

const result: CheckResult = {
	summary: {
		...summary,
		profiles: [
			{
				id: 'hmh',
				title: 'HMH',
				revision: '2026-11-22',
				sha256: null,
				verdict: 'accepted-with-losses',
				sentence: 'HMH would take this zip and leave out 1 row.',
				counts: { error: 1, warning: 0, info: 0 },
				settings: [],
				files: [],
				inherited: [
					{ group: 'g1', severity: 'error', effect: 'dropsRow', count: 1, setAside: null }
				],
				notJudged: []
			}
		]
	},
	groups,
	receivers: [],
	conflicts: [],
	shipments: [['hmh']],
	refused: false,
	milliseconds: 1
};
const [{ group }] = groups;
const aside = { reason: 'Known', until: '2999-12-27' };

/** Where the first group is set aside, by what a screen is given. */
const marksOf = ({ summary: { groups: all, profiles }, groups: views }: CheckResult) => ({
	report: all[0].setAside,
	view: views[0].group.setAside,
	hmh: profiles[0].inherited[0].setAside
});

describe('SetAside', () => {
	it('marks a group where it was set aside, and is known again at the next visit', async () => {
		await new SetAside().put(null, group, aside.reason, aside.until);
		const next = new SetAside();
		expect(next.marked(result)).toBe(result);
		await next.load();
		expect(marksOf(next.marked(result))).toEqual({ report: aside, view: aside, hmh: null });
		await next.takeBack(null, group);
		expect(next.marked(result)).toBe(result);
		expect(FakeStore.kept).toEqual([]);
	});

	it('sets aside at one receiver alone', async () => {
		const state = new SetAside();
		await state.put('hmh', group, aside.reason, aside.until);
		expect(marksOf(state.marked(result))).toEqual({ report: null, view: null, hmh: aside });
	});

	it('keeps no word of the group', async () => {
		await new SetAside().put(null, group, aside.reason, aside.until);
		const text = JSON.stringify(FakeStore.kept);
		for (const word of [group.rule, group.file, group.value]) expect(text).not.toContain(word);
	});

	it('holds for this visit where the browser keeps nothing, and says so', async () => {
		FakeStore.isRefused = true;
		const state = new SetAside();
		await state.put(null, group, aside.reason, aside.until);
		expect(state.isKept).toBe(false);
		expect(marksOf(state.marked(result)).view).toEqual(aside);
	});

	it('comes back by itself when its last day is over', async () => {
		const state = new SetAside();
		await state.put(null, group, 'Known', '2020-01-01');
		expect(state.entries).toEqual([]);
		expect(state.marked(result)).toBe(result);
	});

	it('takes a later reason in the place of an earlier one', async () => {
		const state = new SetAside();
		await state.put(null, group, aside.reason, aside.until);
		await state.put(null, group, 'Still', '2999-01-31');
		expect(state.entries).toHaveLength(1);
		expect(marksOf(state.marked(result)).view).toEqual({ reason: 'Still', until: '2999-01-31' });
	});
});
