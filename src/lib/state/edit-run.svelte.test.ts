import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groups, summary } from '../../../tests/support/ui-fixture';
import type { Outcome } from '../core/outcome';
import type { CheckResult, Fault } from '../workers/api';
import type { EditAnswer, EditLogView, EditWish } from '../workers/edit-api';
import { EditRun } from './edit-run.svelte';

const saved: string[] = [];
let isStopped = false;
vi.mock('./save-file', () => ({
	saveFile: (_: Blob, name: string) => {
		if (!isStopped) saved.push(name);
		return Promise.resolve(!isStopped);
	}
}));

const none = { error: 0, warning: 0, info: 0 };
const result = (milliseconds = 7): CheckResult => ({
	...{ summary, groups, receivers: [], conflicts: [], shipments: [], refused: false },
	milliseconds
});
const logOf = (...ids: readonly number[]): EditLogView => ({
	lines: ids.map((id) => ({
		...{ id, by: { kind: 'hand' }, facts: [], edits: 1, changed: 1, gone: none, row: 2 },
		inRecipe: false
	})),
	canUndo: ids.length > 0,
	canRedo: false,
	safe: 3,
	now: none
});
const answer = (...ids: readonly number[]): EditAnswer => ({
	...{ result: result(), log: logOf(...ids), changed: 1, gone: { ...none, error: 2 } },
	...{ came: none, milliseconds: 3 }
});
const wish: EditWish = { kind: 'cells', wish: { file: 'users.csv', cells: [] } };

/** Stands for the check of the page and its worker: answers by the name of what is asked. */
class FakeRun {
	result: CheckResult | null = result(1400);
	checkedAt: string | null = '2026-10-01T08:00:00.000Z';
	answers: Record<string, unknown> = { editLog: logOf(), applyEdit: answer(1) };
	problem: Fault | null = null;
	asked: string[] = [];

	readonly ask = <Value>(
		question: (api: never) => Promise<Outcome<Value, Fault>>
	): Promise<Outcome<Value, Fault>> => {
		const api = new Proxy(
			{},
			{
				get: (_, name: string) => () => {
					this.asked.push(name);
					return Promise.resolve(
						this.problem === null
							? { ok: true, value: this.answers[name] }
							: { ok: false, problem: this.problem }
					);
				}
			}
		);
		return question(api as never);
	};
}

let run: FakeRun;
let edits: EditRun;

beforeEach(async () => {
	saved.splice(0);
	isStopped = false;
	run = new FakeRun();
	edits = new EditRun(run);
	await edits.open();
});

describe('EditRun', () => {
	it('asks for the list once for each check', async () => {
		expect([edits.log?.safe, edits.isUnsaved]).toEqual([3, false]);
		await edits.open();
		expect(run.asked).toEqual(['editLog']);
		run.checkedAt = '2026-10-01T09:00:00.000Z';
		expect(edits.log).toBeNull();
		await edits.open();
		expect(run.asked).toEqual(['editLog', 'editLog']);
	});

	it('sets the report anew, and keeps how long the check took', async () => {
		const { revision } = edits;
		await edits.apply(wish);
		expect(run.result?.milliseconds).toBe(1400);
		expect(edits.news).toMatchObject({ kind: 'made', changed: 1, gone: { error: 2 } });
		expect([edits.revision, edits.isUnsaved, edits.isBusy]).toEqual([revision + 1, true, false]);
	});

	it('leaves everything as it was where something went wrong', async () => {
		const before = run.result;
		run.problem = { code: 'internal', detail: 'applyEdit' };
		expect(await edits.apply(wish)).toBeNull();
		expect([run.result, edits.fault?.code, edits.isUnsaved]).toEqual([before, 'internal', false]);
	});

	it('does not take what somebody stopped for a fault', async () => {
		run.problem = { code: 'cancelled', detail: 'planSafe' };
		await edits.planSafe();
		expect([edits.plan, edits.fault, edits.isPlanning]).toEqual([null, null, false]);
	});

	it('drops an answer about another roster', async () => {
		const late = edits.apply(wish);
		run.checkedAt = null;
		expect(await late).toBeNull();
	});

	it('has nothing unsaved once a zip or the list was saved, until the list changes again', async () => {
		await edits.apply(wish);
		run.answers['finishZip'] = {
			...{ kind: 'ready', input: null, because: [] },
			zips: [{ name: 'OneRoster.zip', file: new Blob(['x']) }]
		};
		await edits.write();
		isStopped = true;
		expect([await edits.save(0), edits.isUnsaved]).toEqual([false, true]);
		isStopped = false;
		expect([await edits.save(0), edits.isUnsaved]).toEqual([true, false]);
		run.answers['applyEdit'] = answer(1, 2);
		await edits.apply(wish);
		expect([edits.isUnsaved, edits.zip]).toEqual([true, null]);
		run.answers['editFile'] = new Uint8Array([1]);
		await edits.saveFile('recipe');
		expect(edits.isUnsaved).toBe(true);
		await edits.saveFile('edits');
		expect(edits.isUnsaved).toBe(false);
		expect(saved).toEqual(['OneRoster.zip', 'rollcall-recipe.json', 'rollcall-corrections.json']);
	});

	it('asks before unsaved corrections are lost, and goes on at once otherwise', async () => {
		const then = vi.fn();
		edits.leave(then);
		expect(then).toHaveBeenCalledTimes(1);
		await edits.apply(wish);
		edits.leave(then);
		expect([then.mock.calls.length, edits.isAsking]).toEqual([1, true]);
		edits.answerLeave(false);
		expect([then.mock.calls.length, edits.isAsking]).toEqual([1, false]);
		edits.leave(then);
		edits.answerLeave(true);
		expect(then).toHaveBeenCalledTimes(2);
	});

	it('does not take a file that somebody chose no place for as one that could not be made', async () => {
		run.answers['editFile'] = run.answers['leftOutFile'] = new Uint8Array([1]);
		isStopped = true;
		expect([await edits.saveFile('recipe'), await edits.saveLeftOut('users.csv')]).toEqual([
			null,
			null
		]);
		run.problem = { code: 'internal', detail: 'editFile' };
		expect(await edits.saveFile('recipe')).toBe(false);
	});

	it('says that a zip failed only where it did, and tries again', async () => {
		expect(edits.zip).toBeNull();
		run.problem = { code: 'internal', detail: 'finishZip' };
		await edits.write();
		expect(edits.zip).toEqual({ kind: 'failed' });
		run.problem = null;
		run.answers['finishZip'] = { kind: 'withheld', because: '' };
		const again = edits.write();
		expect(edits.zip).toBeNull();
		await again;
		expect(edits.zip?.kind).toBe('withheld');
	});

	it('has no zip of receivers that are no longer chosen, and writes it anew for those that are', async () => {
		run.answers['finishZip'] = { kind: 'withheld', because: 'one' };
		await edits.write();
		run.result = result();
		expect(edits.zip).toBeNull();
		run.answers['finishZip'] = { kind: 'withheld', because: 'other' };
		await edits.write();
		expect(edits.zip).toEqual({ kind: 'withheld', because: 'other' });
	});

	it('writes a zip again where receivers were chosen anew meanwhile', async () => {
		run.answers['finishZip'] = { kind: 'withheld', because: 'one' };
		const late = edits.write();
		run.result = result();
		run.answers['finishZip'] = { kind: 'withheld', because: 'other' };
		await late;
		expect(run.asked.filter((each) => each === 'finishZip')).toHaveLength(2);
		expect(edits.zip).toEqual({ kind: 'withheld', because: 'other' });
	});

	it('are open once all that is said beside them is there, too', async () => {
		let say: () => void = () => undefined;
		const other = new EditRun(run);
		other.beside = () => new Promise((resolve) => (say = resolve));
		let isOpen = false;
		const opening = other.open().then(() => (isOpen = true));
		await vi.waitFor(() => {
			expect(other.log).not.toBeNull();
		});
		expect(isOpen).toBe(false);
		say();
		await opening;
		expect(isOpen).toBe(true);
	});

	it('takes a file that cannot be read for none that holds corrections', async () => {
		const gone = new File(['{}'], 'recipe.json');
		gone.text = () => Promise.reject(new DOMException('', 'NotFoundError'));
		run.answers['openEdits'] = { kind: 'refused', because: ['it is empty'] };
		await edits.openFile(gone);
		expect([edits.opened?.kind, edits.isBusy]).toEqual(['refused', false]);
	});

	it('leaves out what a receiver refuses, and saves that as a file of its own', async () => {
		run.answers['planLeaveOut'] = { profile: 'hmh' };
		expect(await edits.planLeaveOut('hmh')).toEqual({ profile: 'hmh' });
		run.answers['leaveOut'] = answer(4);
		await edits.leaveOut('hmh');
		expect(edits.news).toMatchObject({ kind: 'made', gone: { error: 2 } });
		run.answers['leftOutFile'] = new Uint8Array([65]);
		expect(await edits.saveLeftOut('users.csv')).toBe(true);
		expect(saved).toEqual(['rollcall-left-out-users.csv']);
		// It holds what went, not what was done: the corrections are as unsaved as before.
		expect(edits.isUnsaved).toBe(true);
	});
});
