import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../core/outcome';
import { smallestSet } from '../core/rules/smallest-set';
import { writeZip } from '../core/zip/zip-writer';
import type { CheckRequest, CheckResult, Fault } from './api';
import { CheckService } from './check-service';
import type { EditAnswer, EditFile, EditWish } from './edit-api';
import { EditService } from './edit-service';

const encoder = new TextEncoder();
const quiet = (): void => undefined;
let service: EditService;

beforeEach(() => {
	service = new EditService('9.9.9', quiet, null);
});

/** A zip of the smallest valid set with files replaced, as the page hands it over. */
function request(changed: Readonly<Record<string, string>> = {}): CheckRequest {
	const entries = Object.entries({ ...smallestSet, ...changed }).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const file = new File([new Uint8Array(writeZip(entries))], 'roster.zip');
	return {
		files: [{ file, path: '' }],
		name: file.name,
		kind: 'zip',
		confirmed: false,
		asOf: '2026-10-01'
	};
}

/** Two faults: a role in the wrong case, which is safe to mend, and one that does not exist. */
const wrong = (): CheckRequest =>
	request({
		'users.csv': smallestSet['users.csv'].replace(',student,', ',Student,'),
		'enrollments.csv': smallestSet['enrollments.csv'].replace(',student,', ',pupil,')
	});

function valueOf<Value>(outcome: Outcome<Value, Fault>): Value {
	return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problem));
}

async function checked(given: CheckRequest): Promise<CheckResult> {
	const answer = valueOf(await service.check(given));
	return answer.kind === 'result' ? answer.result : expect.fail('a question');
}

const groupOn = (result: CheckResult, file: string): string =>
	result.groups.find(({ group }) => group.file === file)?.group.id ?? expect.fail(`no ${file}`);

/** What a check from scratch says of the corrected zip. */
async function fromScratch(): Promise<CheckResult> {
	const written = valueOf(await service.finishZip());
	if (written.kind !== 'ready') return expect.fail(written.because);
	const [zip] = written.zips;
	const other = new CheckService('9.9.9', quiet, null);
	const file = new File([zip.file], zip.name);
	const again = await other.check({ ...request(), files: [{ file, path: '' }], name: zip.name });
	const answer = valueOf(again);
	return answer.kind === 'result' ? answer.result : expect.fail('a question');
}

/** Reports without what is only known when the zip is written. */
const said = ({ summary, groups }: CheckResult) => [
	summary.counts,
	summary.files,
	groups.map(({ group: { id: _, causedBy: __, ...group } }) => group)
];

async function expectSame(answer: EditAnswer): Promise<void> {
	expect(said(answer.result)).toEqual(said(await fromScratch()));
}

describe('another delivery', () => {
	it('is corrected by its own check, whatever was asked while it was read', async () => {
		await checked(request());
		const [answer] = await Promise.all([service.check(wrong()), service.editLog()]);
		expect(answer.ok).toBe(true);
		expect(valueOf(await service.editLog()).safe).toBe(1);
		expect(valueOf(await service.applySafe()).changed).toBe(0);
		valueOf(await service.planSafe());
		expect(valueOf(await service.applySafe()).changed).toBe(1);
		expect(valueOf(await service.undoEdit()).result.summary.counts.error).toBe(2);
	});

	it('can be corrected also where the page asked before anything was read', async () => {
		await Promise.all([service.check(wrong()), service.editLog()]);
		expect(valueOf(await service.editLog()).safe).toBe(1);
	});
});

describe('EditService', () => {
	it('plans what is safe, makes it, and says what went', async () => {
		await checked(wrong());
		const log = valueOf(await service.editLog());
		expect([log.lines, log.canUndo, log.safe]).toEqual([[], false, 1]);
		const plan = valueOf(await service.planSafe());
		expect(plan.lines.map(({ facts: [{ file, before, after }] }) => [file, before, after])).toEqual(
			[['users.csv', 'Student', 'student']]
		);
		expect([plan.gone.error, plan.came.error, plan.left.error]).toEqual([1, 0, 1]);
		const made = valueOf(await service.applySafe());
		expect([made.changed, made.gone.error, made.log.safe]).toEqual([1, 1, 0]);
		expect(made.log.lines[0]).toMatchObject({ gone: { error: 1 }, changed: 1, inRecipe: true });
		expect(made.result.groups.every(({ group }) => group.file !== 'users.csv')).toBe(true);
		await expectSame(made);
	});

	it('offers fixes for a group, shows what one would do, and makes it', async () => {
		const result = await checked(wrong());
		const group = groupOn(result, 'users.csv');
		const offers = valueOf(await service.fixOffers(group));
		expect(offers[0]).toMatchObject({ fix: 'token-case', grade: 'safe' });
		const wish: EditWish = {
			kind: 'fix',
			wish: { group, fix: 'token-case', choice: null, values: {} }
		};
		const preview = valueOf(await service.previewEdit(wish));
		expect(preview).toMatchObject({ changed: 1, gone: { error: 1 }, came: { error: 0 } });
		expect(preview?.sample?.cells.find(({ column }) => column === 'role')).toEqual({
			column: 'role',
			before: 'Student',
			after: 'student'
		});
		expect(valueOf(await service.editLog()).lines).toEqual([]);
		const made = valueOf(await service.applyEdit(wish));
		expect(made.log.lines.map(({ by }) => by.kind)).toEqual(['fix']);
		await expectSame(made);
	});

	it('sets a cell and keeps the numbers of the other groups', async () => {
		const result = await checked(wrong());
		const other = groupOn(result, 'users.csv');
		const group = groupOn(result, 'enrollments.csv');
		const { columns, rows, marked } = valueOf(await service.rows(group, 0, 1, 0));
		const cell = { row: rows[0].row, column: columns[marked], to: 'student' };
		const wish: EditWish = { kind: 'cells', wish: { file: 'enrollments.csv', cells: [cell] } };
		const made = valueOf(await service.applyEdit(wish));
		expect([made.changed, made.gone.error, made.came.error]).toEqual([1, 1, 0]);
		expect(groupOn(made.result, 'users.csv')).toBe(other);
		expect(made.log.lines[0]).toMatchObject({
			by: { kind: 'hand' },
			row: cell.row,
			inRecipe: false
		});
		await expectSame(made);
		expect(valueOf(await service.applyEdit(wish)).changed).toBe(0);
	});

	it('goes back and forth, and takes one correction out of the list', async () => {
		const before = await checked(wrong());
		const group = groupOn(before, 'enrollments.csv');
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		const [{ row }] = valueOf(await service.rows(group, 0, 1, 0)).rows;
		const cell = { row, column: 'role', to: 'student' };
		const wish = { kind: 'cells', wish: { file: 'enrollments.csv', cells: [cell] } } as const;
		const both = valueOf(await service.applyEdit(wish));
		expect(both.log.now.error).toBe(0);
		const undone = valueOf(await service.undoEdit());
		expect([undone.came.error, undone.log.canRedo]).toEqual([1, true]);
		expect(groupOn(undone.result, 'enrollments.csv')).toBe(group);
		const start = valueOf(await service.undoEdit());
		expect(said(start.result)).toEqual(said(before));
		expect(start.result.groups.map((each) => each.group.id)).toEqual(
			before.groups.map((each) => each.group.id)
		);
		expect(valueOf(await service.undoEdit()).changed).toBe(0);
		valueOf(await service.redoEdit());
		const redone = valueOf(await service.redoEdit());
		expect(said(redone.result)).toEqual(said(both.result));
		const without = valueOf(await service.takeBack(redone.log.lines[0].id));
		expect(without.log.lines.map(({ by }) => by.kind)).toEqual(['hand']);
		expect(without.log.now.error).toBe(1);
		await expectSame(without);
	});

	it('writes a zip that says what it holds', async () => {
		await checked(wrong());
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		const written = valueOf(await service.finishZip());
		if (written.kind !== 'ready') return expect.fail(written.because);
		const [zip] = written.zips;
		expect([zip.name, zip.profiles, zip.form, written.because]).toEqual(['roster.zip', [], [], []]);
		expect([written.input, zip.sha256].every((hash) => /^[0-9a-f]{64}$/.test(hash ?? ''))).toBe(
			true
		);
		expect(zip.untouched).toBe(zip.records - 1);
	});

	it('writes a zip for the receiver that was chosen, in the form it asks for', async () => {
		await checked({
			...wrong(),
			judge: { profiles: [{ id: 'st-math' }], day: null }
		});
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		const written = valueOf(await service.finishZip());
		if (written.kind !== 'ready') return expect.fail(written.because);
		expect(written.zips.map(({ name, profiles }) => [name, profiles])).toEqual([
			['OneRoster.zip', ['st-math']]
		]);
		expect(written.zips[0].verdicts[0].title).toBe('ST Math');
	});

	const textOf = async (what: EditFile): Promise<string> =>
		new TextDecoder().decode(valueOf(await service.editFile(what)));

	it('saves the change log, a recipe, and the list to go on with', async () => {
		await checked(wrong());
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		expect(await textOf('log-csv')).toContain('token-case');
		expect(JSON.parse(await textOf('log-json'))).toMatchObject({
			format: 'rollcall-fix/1',
			edits: [{ fix: 'token-case', before: 'Student', after: 'student', records: 1 }]
		});
		const [recipe, list] = [await textOf('recipe'), await textOf('edits')];
		await checked(request());
		const idle = valueOf(await service.openEdits(recipe));
		expect(idle).toMatchObject({
			kind: 'opened',
			made: 0,
			idle: [expect.stringContaining('Student')]
		});
		expect(valueOf(await service.openEdits(list))).toEqual({
			kind: 'other-zip',
			name: 'roster.zip'
		});
		await checked(wrong());
		const opened = valueOf(await service.openEdits(list));
		expect(opened).toMatchObject({ kind: 'opened', made: 1, idle: [] });
		if (opened.kind === 'opened') await expectSame(opened.answer);
		expect(valueOf(await service.openEdits('{"format":"rollcall-edits/1"}')).kind).toBe('refused');
		expect(valueOf(await service.openEdits('no json')).kind).toBe('refused');
	});

	it('names the last zip in the change log, also when it was written for other receivers', async () => {
		await checked(wrong());
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		const names = async () => {
			const written = valueOf(await service.finishZip());
			if (written.kind !== 'ready') return expect.fail(written.because);
			const { output } = JSON.parse(await textOf('log-json')) as { output: { name: string } };
			return [written.zips[0].name, output.name];
		};
		expect(await names()).toEqual(['roster.zip', 'roster.zip']);
		valueOf(await service.judge({ profiles: [{ id: 'st-math' }], day: null }));
		expect(await names()).toEqual(['OneRoster.zip', 'OneRoster.zip']);
	});

	it('reports the corrected roster, and no hash of the zip that was given', async () => {
		await checked(wrong());
		const text = async (): Promise<{ input: { sha256: string | null }; counts: object }> =>
			JSON.parse(new TextDecoder().decode(valueOf(await service.report('json', null))));
		expect((await text()).input.sha256).toMatch(/^[0-9a-f]{64}$/);
		valueOf(await service.planSafe());
		const made = valueOf(await service.applySafe());
		expect(await text()).toMatchObject({ input: { sha256: null }, counts: made.log.now });
		valueOf(await service.undoEdit());
		expect((await text()).input.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	it('writes no password, and offers nothing for one', async () => {
		const users = smallestSet['users.csv']
			.replace(/^(.*)$/m, '$1')
			.split(/\r?\n/)
			.filter((line) => line !== '');
		const [head, ...rest] = users;
		const withPasswords = [
			head.includes('password') ? head : `${head},password`,
			...rest.map((line) => (head.includes('password') ? line : `${line},secret`))
		].join('\r\n');
		await checked(request({ 'users.csv': `${withPasswords}\r\n` }));
		expect(valueOf(await service.cellOptions('users.csv', 'password', ''))).toBeNull();
		const cell = { row: 2, column: 'password', to: 'other' };
		const wish = { kind: 'cells', wish: { file: 'users.csv', cells: [cell] } } as const;
		expect(valueOf(await service.applyEdit(wish)).changed).toBe(0);
	});

	it('offers what may stand in a cell, the nearest first', async () => {
		await checked(wrong());
		const roles = valueOf(await service.cellOptions('enrollments.csv', 'role', 'pupil'));
		expect([roles?.kind, roles?.values[0]]).toEqual(['allowed', 'student']);
		const flags = valueOf(await service.cellOptions('enrollments.csv', 'primary', 'TRUE'));
		expect(flags?.values).toEqual(['true', 'false']);
		const free = valueOf(await service.cellOptions('users.csv', 'familyName', 'x'));
		expect(free).toEqual({ values: [], kind: 'free' });
	});

	it('starts afresh with another delivery', async () => {
		await checked(wrong());
		valueOf(await service.planSafe());
		valueOf(await service.applySafe());
		await checked(request());
		expect(valueOf(await service.editLog())).toMatchObject({ lines: [], canUndo: false, safe: 0 });
	});
});
