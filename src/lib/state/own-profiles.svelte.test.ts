import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredProfile } from '../storage/own-profiles';
import { CheckService } from '../workers/check-service';
import { withId } from './own-profile-text';
import { OwnProfiles, type Ask } from './own-profiles.svelte';

/** Stands for IndexedDB. */
class FakeStore {
	static kept: StoredProfile[] = [];
	static refuses = false;

	list(): Promise<StoredProfile[]> {
		return Promise.resolve([...FakeStore.kept]);
	}

	put(profile: StoredProfile): Promise<boolean> {
		if (FakeStore.refuses) return Promise.resolve(false);
		FakeStore.kept = [...FakeStore.kept.filter(({ id }) => id !== profile.id), profile];
		return Promise.resolve(true);
	}

	remove(id: string): Promise<void> {
		FakeStore.kept = FakeStore.kept.filter((each) => each.id !== id);
		return Promise.resolve();
	}
}
vi.mock('../storage/own-profiles', () => ({
	get OwnProfileStore() {
		return FakeStore;
	}
}));

const service = new CheckService('9.9.9', () => undefined, null);
// What the page sees of the worker are the same methods, each with a promise.
const ask = ((run: (api: CheckService) => unknown) => run(service)) as unknown as Ask;

const text = (given: Record<string, unknown> = {}) =>
	JSON.stringify({
		format: 'rollcall-profile/1',
		id: 'elm-library',
		title: 'Elm Library',
		revision: '2026-11-22',
		base: '1.1',
		sources: {},
		inherit: {
			error: { effect: 'dropsRow' },
			warning: { effect: 'none' },
			info: { effect: 'none' }
		},
		demands: [],
		...given
	});

let own: OwnProfiles;
beforeEach(() => {
	FakeStore.kept = [];
	FakeStore.refuses = false;
	own = new OwnProfiles(ask);
});

describe('OwnProfiles', () => {
	it('keeps a profile as it was given, and replaces it by a later one of its id', async () => {
		expect(await own.keep(text())).toMatchObject({ kind: 'kept', isReplaced: false });
		expect(own.list).toMatchObject([{ id: 'elm-library', title: 'Elm Library', text: text() }]);
		expect(await own.keep(text({ title: 'Elm' }))).toMatchObject({ isReplaced: true });
		expect(own.list.map(({ title }) => title)).toEqual(['Elm']);
	});

	it('says why it takes none, with the place', async () => {
		expect(await own.keep(text({ base: '2.0' }))).toMatchObject({
			kind: 'refused',
			refusals: [{ path: '$.base' }]
		});
		expect(own.list).toEqual([]);
	});

	it('keeps none under the id of one that comes with Rollcall, and names another id', async () => {
		await own.keep(text({ id: 'st-math-own' }));
		const kept = await own.keep(text({ id: 'st-math' }));
		expect(kept).toEqual({ kind: 'taken', id: 'st-math', free: 'st-math-own-2' });
		expect(await own.keepAs(text({ id: 'st-math' }), 'st-math-own-2')).toMatchObject({
			kind: 'kept',
			profile: { id: 'st-math-own-2' }
		});
	});

	it('says so where the browser keeps nothing', async () => {
		FakeStore.refuses = true;
		expect(await own.keep(text())).toMatchObject({ kind: 'not-stored' });
		expect(own.list).toEqual([]);
	});

	it('forgets one', async () => {
		await own.keep(text());
		await own.remove('elm-library');
		expect(own.list).toEqual([]);
	});

	it('knows the profiles that come with Rollcall', async () => {
		expect(own.isLoaded).toBe(false);
		await own.load();
		expect(own.isLoaded).toBe(true);
		expect(own.shipped).toContainEqual({ id: 'st-math', title: 'ST Math', base: '1.1' });
	});
});

describe('withId', () => {
	it.each(['', '[]', '3', '{'])('leaves what is no object as it is: %j', (given) => {
		expect(withId(given, 'x')).toBe(given);
	});
});
