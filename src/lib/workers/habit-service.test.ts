import { beforeEach, describe, expect, it } from 'vitest';
import { smallZip } from '../../../tests/support/small-roster';
import type { PastEdits } from '../core/edits/recipe-habits';
import type { Outcome } from '../core/outcome';
import { changed } from '../core/rules/smallest-set';
import type { CheckRequest, Fault } from './api';
import { HabitService } from './habit-service';

const quiet = (): void => undefined;
let service: HabitService;

/** A role in the wrong case, which is safe to mend. */
function request(): CheckRequest {
	const users = changed('users.csv', ',student,', ',Student,');
	const file = new File([new Uint8Array(smallZip({ 'users.csv': users }))], 'OneRoster.zip');
	return {
		files: [{ file, path: '' }],
		...{ name: file.name, kind: 'zip', confirmed: false, asOf: '2026-10-01' }
	};
}

function valueOf<Value>(outcome: Outcome<Value, Fault>): Value {
	return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problem));
}

const role = {
	...({ kind: 'replaceValue', file: 'users.csv', column: 'role' } as const),
	...{ from: 'Student', to: 'student' }
};
const gone = { ...role, from: 'Teacher', to: 'teacher' };
const on = (day: string, ...edits: PastEdits['edits']): PastEdits => ({
	...{ day, profile: null, edits }
});

const habit = async (...past: readonly PastEdits[]) =>
	valueOf(await service.habit(past, '2026-11-27'));

beforeEach(async () => {
	service = new HabitService('9.9.9', quiet, null);
	valueOf(await service.check(request()));
});

describe('HabitService', () => {
	it('offers what was done on two days, with what no longer fits, and makes it', async () => {
		const past = [on('2026-11-25', role, gone), on('2026-11-26', role, gone)];
		const { offer, again } = await habit(...past);
		expect(offer).toMatchObject({ days: ['2026-11-25', '2026-11-26'], fits: 1 });
		expect(offer?.facts).toMatchObject([{ file: 'users.csv', before: 'Student' }]);
		expect(offer?.idle).toEqual([expect.stringContaining('Teacher')]);
		expect(again).toBe(0);
		const opened = valueOf(await service.openEdits(offer?.recipe ?? ''));
		expect(opened).toMatchObject({ kind: 'opened', made: 1, idle: offer?.idle });
		// What is done is offered no more, and counts as done again.
		expect(await habit(...past)).toMatchObject({ offer: null, again: 1 });
	});

	it('offers nothing for one day, for another receiver, or where nothing fits', async () => {
		const days = ['2026-11-25', '2026-11-26'];
		expect((await habit(on('2026-11-25', role))).offer).toBeNull();
		expect((await habit(...days.map((day) => on(day, gone)))).offer).toBeNull();
		const hmh = days.map((day) => ({ ...on(day, role), profile: 'hmh' }));
		expect((await habit(...hmh)).offer).toBeNull();
	});

	it('takes what was done today for no earlier day', async () => {
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		expect((await habit(on('2026-11-27', role))).again).toBe(0);
		expect((await habit(on('2026-11-26', role))).again).toBe(1);
	});

	it('gives to be remembered what holds nobody’s data', async () => {
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		const cells = [{ row: 3, column: 'familyName', to: 'Nováková' }];
		valueOf(await service.applyEdit({ kind: 'cells', wish: { file: 'users.csv', cells } }));
		const rename = { ...role, column: 'familyName', from: 'Kaya', to: 'Kaja' };
		const recipe = { format: 'rollcall-recipe/1', name: 'names', profile: null, edits: [rename] };
		valueOf(await service.openEdits(JSON.stringify(recipe)));
		expect((await habit()).now).toEqual({ profile: null, edits: [role] });
	});
});
