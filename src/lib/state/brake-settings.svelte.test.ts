import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultBrakes, type BrakeRule } from '../core/snapshots/brakes';
import { BrakeSettings } from './brake-settings.svelte';

/** Stands for what IndexedDB keeps. */
class FakeStore {
	static kept: readonly unknown[] | null = null;
	static isRefused = false;

	readBrakes(): Promise<readonly unknown[] | null> {
		return Promise.resolve(FakeStore.kept);
	}

	writeBrakes(rules: readonly unknown[] | null): Promise<boolean> {
		if (!FakeStore.isRefused) FakeStore.kept = rules;
		return Promise.resolve(!FakeStore.isRefused);
	}
}

vi.mock('../storage/choices', () => ({
	get ChoiceStore() {
		return FakeStore;
	}
}));

beforeEach(() => {
	FakeStore.kept = null;
	FakeStore.isRefused = false;
});

const mine: BrakeRule = {
	...{ per: 'file', counts: 'removed', files: ['users.csv'] },
	...{ percent: 5, floor: 1, when: 'atLeast' }
};

describe('BrakeSettings', () => {
	it('are those that come with Rollcall until somebody sets others', async () => {
		const onrules = vi.fn();
		const settings = new BrakeSettings(onrules);
		await settings.load();
		expect(settings.rules).toEqual(defaultBrakes);
		expect(settings.own).toBeUndefined();
		expect(onrules).not.toHaveBeenCalled();
		expect(await settings.set([mine])).toEqual([]);
		expect(onrules).toHaveBeenLastCalledWith([mine]);
		expect(FakeStore.kept).toEqual([mine]);
	});

	it('are there at the next visit, and can be taken back', async () => {
		FakeStore.kept = [mine];
		const onrules = vi.fn();
		const settings = new BrakeSettings(onrules);
		await settings.load();
		expect(settings.rules).toEqual([mine]);
		expect(onrules).toHaveBeenCalledWith([mine]);
		await settings.reset();
		expect(settings.rules).toEqual(defaultBrakes);
		expect(onrules).toHaveBeenLastCalledWith(defaultBrakes);
		expect(FakeStore.kept).toBeNull();
	});

	it('say what is wrong and stay as they were', async () => {
		const settings = new BrakeSettings();
		await settings.load();
		const problems = await settings.set([{ ...mine, percent: 101 }]);
		expect(problems.join()).toContain('percent is 101');
		expect(settings.own).toBeUndefined();
		expect(FakeStore.kept).toBeNull();
	});

	it('leave aside what was kept and cannot be read any more', async () => {
		FakeStore.kept = [{ limit: 7 }];
		const settings = new BrakeSettings();
		await settings.load();
		expect(settings.rules).toEqual(defaultBrakes);
	});

	it('say where nothing can be kept', async () => {
		FakeStore.isRefused = true;
		const settings = new BrakeSettings();
		await settings.load();
		await settings.set([mine]);
		expect(settings.isKept).toBe(false);
		expect(settings.rules).toEqual([mine]);
	});
});
