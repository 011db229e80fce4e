import { beforeEach, describe, expect, it } from 'vitest';
import { smallZip, withRecords } from '../../../tests/support/small-roster';
import type { Outcome } from '../core/outcome';
import type { CheckRequest, CheckResult, Fault } from './api';
import { LeaveOutService } from './leave-out-service';

const quiet = (): void => undefined;
let service: LeaveOutService;

beforeEach(() => {
	service = new LeaveOutService('9.9.9', quiet, null);
});

/**
 * Two more teachers, whom ST Math refuses: one without a family name, and one whose record lacks a
 * field, so that the password stands under another header. The first has a place in the class.
 */
function request(): CheckRequest {
	const nora = 'u9,,,true,school-1,teacher,nnn,,Nora,,,T9,nora@district.example,,,,,Secret9';
	const short = 'u8,,,true,school-1,teacher,mmm,,Mia,Meer,,T8,mia@district.example,,,,Secret8';
	const users = withRecords('users.csv', nora, short);
	const enrollments = withRecords(
		'enrollments.csv',
		'e9,,,class-1,school-1,u9,teacher,false,2026-08-17,2027-06-05'
	);
	const bytes = smallZip({ 'users.csv': users, 'enrollments.csv': enrollments });
	const file = new File([new Uint8Array(bytes)], 'OneRoster.zip');
	return {
		files: [{ file, path: '' }],
		...{ name: file.name, kind: 'zip', confirmed: false, asOf: '2026-10-01' },
		judge: { profiles: [{ id: 'st-math' }, { id: 'classlink' }], day: null }
	};
}

function valueOf<Value>(outcome: Outcome<Value, Fault>): Value {
	return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problem));
}

async function checked(given = request()): Promise<CheckResult> {
	const answer = valueOf(await service.check(given));
	return answer.kind === 'result' ? answer.result : expect.fail('a question');
}

const textOf = async (file: string): Promise<string> =>
	new TextDecoder().decode(valueOf(await service.leftOutFile(file)));

const verdictsOf = ({ summary }: CheckResult) => summary.profiles.map(({ verdict }) => verdict);

describe('LeaveOutService', () => {
	it('shows what would go and through what, and does nothing yet', async () => {
		await checked();
		const plan = valueOf(await service.planLeaveOut('st-math'));
		expect(plan?.files).toMatchObject([
			{
				...{ file: 'users.csv', refused: 2, through: [], stays: 2 },
				samples: [
					{ row: 4, name: 'Nora', key: 'u9' },
					{ row: 5, name: '', key: 'u8' }
				]
			},
			{
				...{ file: 'enrollments.csv', refused: 0, stays: 2 },
				through: [{ file: 'users.csv', records: 1 }],
				samples: [{ row: 4, key: 'e9', message: expect.stringContaining('row 4 of users.csv') }]
			}
		]);
		expect(plan?.roots).toMatchObject([{ file: 'users.csv', row: 4, key: 'u9', records: 1 }]);
		expect(plan?.sentence).toBe('ST Math would take this zip as it is.');
		expect(valueOf(await service.editLog()).lines).toEqual([]);
		expect(valueOf(await service.planLeaveOut('hmh'))).toBeNull();
	});

	it('says whom that switches off, first where they are refused, then where they are not', async () => {
		await checked();
		const plan = valueOf(await service.planLeaveOut('st-math'));
		const [own, other] = plan?.forecasts ?? [];
		const people = own.records.find(({ file }) => file === 'users.csv');
		expect([own.profile, people?.switchOff, people?.do]).toEqual(['st-math', 2, 'remove']);
		expect(own.offKinds).toMatchObject({ staff: 2, student: 0 });
		expect(other.profile).toBe('classlink');
	});

	it('leaves all of it out as one correction, which is taken back as one', async () => {
		const result = await checked();
		valueOf(await service.planLeaveOut('st-math'));
		const made = valueOf(await service.leaveOut('st-math'));
		expect(made.log.lines).toMatchObject([
			{ by: { kind: 'leaveOut', profile: 'st-math' }, edits: 2, changed: 3, inRecipe: false }
		]);
		expect(verdictsOf(made.result)[0]).toBe('accepted');
		const log = new TextDecoder().decode(valueOf(await service.editFile('log-csv')));
		expect(log).toContain('leave-out');
		const undone = valueOf(await service.takeBack(made.log.lines[0].id));
		expect(undone.log.lines).toEqual([]);
		expect(undone.result.summary.counts).toEqual(result.summary.counts);
		// What was worked out before is out of date, and is worked out anew.
		expect(valueOf(await service.leaveOut('st-math')).changed).toBe(3);
	});

	it('writes what was left out as a file of its own, without passwords', async () => {
		await checked();
		valueOf(await service.leaveOut('st-math'));
		const users = await textOf('users.csv');
		expect(users).toContain('4,u9,');
		expect(users).toContain('Nora');
		expect(users).toContain('5,u8,');
		expect(users).not.toMatch(/Secret|password/);
		expect(await textOf('enrollments.csv')).toContain('left out: row 4 of users.csv');
		expect(await textOf('orgs.csv')).not.toContain('school-1');
	});

	it('keeps what was left out in a saved list, for the same zip', async () => {
		await checked();
		valueOf(await service.leaveOut('st-math'));
		const list = new TextDecoder().decode(valueOf(await service.editFile('edits')));
		valueOf(await service.undoEdit());
		const opened = valueOf(await service.openEdits(list));
		if (opened.kind !== 'opened') return expect.fail(opened.kind);
		expect(opened.answer.log.lines).toMatchObject([{ by: { kind: 'leaveOut' }, changed: 3 }]);
		expect(await textOf('users.csv')).toContain('The receiver would refuse it');
	});

	it('stays left out where receivers are chosen anew meanwhile', async () => {
		await checked();
		const judge = { profiles: [{ id: 'st-math' }], day: null };
		const [left, judged] = await Promise.all([service.leaveOut('st-math'), service.judge(judge)]);
		expect(valueOf(left).changed).toBe(3);
		expect(verdictsOf(valueOf(judged))).toEqual(['accepted']);
		expect(valueOf(await service.finishZip()).kind).toBe('ready');
	});

	it('stops when somebody says so', async () => {
		await checked();
		const planning = service.planLeaveOut('st-math');
		void service.stopPlan();
		const answer = await planning;
		expect(answer.ok ? null : answer.problem.code).toBe('cancelled');
	});
});
