import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refusal } from '../core/profiles/format/refusal';
import type { Ask } from './own-profiles.svelte';
import { ProfileDraft, SETTLE_MS, namesOf } from './profile-draft.svelte';

const texts: string[] = [];
const tried: string[] = [];
let refusals: readonly Refusal[] = [];
let trialAnswer: () => Promise<unknown> = () => Promise.resolve({ ok: true, value: 'a trial' });

const api = {
	readProfile(text: string) {
		texts.push(text);
		const profile = refusals.length > 0 ? null : { id: 'example' };
		return Promise.resolve({ ok: true, value: { profile, refusals } });
	},
	tryProfile({ text }: { text: string }) {
		tried.push(text);
		return trialAnswer();
	}
};
// Stands for the worker: the two methods that a draft asks for.
const ask = ((run: (given: typeof api) => unknown) => run(api)) as unknown as Ask;

const settle = () => vi.advanceTimersByTimeAsync(SETTLE_MS);
const begin = (doc = { title: 'Example', demands: [{ id: 'EX-1' }, { id: 'EX-2' }] }) =>
	new ProfileDraft(ask, doc, { title: 'Example', text: null });

beforeEach(() => {
	vi.useFakeTimers();
	texts.splice(0);
	tried.splice(0);
	refusals = [];
	trialAnswer = () => Promise.resolve({ ok: true, value: 'a trial' });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('ProfileDraft', () => {
	it('undoes and redoes every step', () => {
		const draft = begin();
		const first = draft.doc;
		for (let n = 0; n < 300; n++) draft.set(['title'], String(n));
		expect(namesOf(draft.doc).title).toBe('299');
		for (let n = 0; n < 300; n++) draft.undo();
		expect([draft.doc, draft.canUndo, draft.canRedo]).toEqual([first, false, true]);
		draft.undo();
		draft.redo();
		draft.redo();
		expect(namesOf(draft.doc).title).toBe('1');
		draft.set(['title'], 'other');
		expect(draft.canRedo).toBe(false);
	});

	it('takes the letters that are typed into a field for one step', () => {
		const draft = begin();
		for (const typed of ['E', 'El', 'Elm']) draft.set(['title'], typed, true);
		draft.seal();
		draft.set(['title'], 'Elms', true);
		draft.undo();
		expect(namesOf(draft.doc).title).toBe('Elm');
		draft.undo();
		expect(namesOf(draft.doc).title).toBe('Example');
	});

	it('reads after a pause, and shows what is wrong at its field', async () => {
		const draft = begin();
		await settle();
		refusals = [
			{ path: '$.demands[0].id', reason: 'one' },
			{ path: '$.demands[10]', reason: 'two' }
		];
		draft.set(['title'], 'E', true);
		draft.set(['title'], 'El', true);
		expect(draft.isReading).toBe(true);
		await settle();
		expect([texts.length, draft.isReading]).toEqual([2, false]);
		expect(draft.problems(['demands', 0]).map(({ reason }) => reason)).toEqual(['one']);
		expect(draft.problems(['demands', 1])).toEqual([]);
		expect(draft.problems([])).toHaveLength(2);
		expect(draft.problemsAt([])).toEqual([]);
		expect(draft.problemsAt(['demands', 10])).toHaveLength(1);
	});

	it('judges on the loaded zip, and only what is a profile', async () => {
		const draft = begin();
		await settle();
		expect([tried.length, draft.trialPhase]).toEqual([0, 'none']);
		draft.useRoster(true);
		await settle();
		expect([tried.length, draft.trialPhase, draft.trial]).toEqual([1, 'done', 'a trial']);
		refusals = [{ path: '$', reason: 'no' }];
		draft.set(['title'], '');
		await settle();
		expect([tried.length, draft.trial]).toEqual([1, 'a trial']);
		draft.useRoster(false);
		expect([draft.trial, draft.trialPhase]).toEqual([null, 'none']);
	});

	it('judges the newest version next, and none in between', async () => {
		const draft = begin();
		let answer = (_: unknown): void => undefined;
		trialAnswer = () => new Promise((resolve) => (answer = resolve));
		draft.useRoster(true);
		await settle();
		for (const title of ['A', 'B', 'C']) {
			draft.set(['title'], title);
			await settle();
		}
		expect(tried).toHaveLength(1);
		trialAnswer = () => Promise.resolve({ ok: false, problem: { code: 'internal', detail: '' } });
		answer({ ok: true, value: 'an old one' });
		await settle();
		expect(tried).toHaveLength(2);
		expect(tried[1]).toContain('"C"');
		expect(draft.trialPhase).toBe('failed');
	});

	it('moves, renames and takes away', () => {
		const draft = begin();
		draft.move(['demands'], 0, 1);
		draft.set(['demands', 0], undefined);
		draft.rename([], 'title', 'name');
		expect(draft.doc).toEqual({ name: 'Example', demands: [{ id: 'EX-1' }] });
		draft.saved = draft.text;
		expect(draft.isSaved).toBe(true);
		draft.undo();
		expect(draft.isSaved).toBe(false);
	});
});
