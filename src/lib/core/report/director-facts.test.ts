import { beforeAll, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { groups, summary } from '../../../../tests/support/ui-fixture';
import { receiverGroups, receiverSummary } from '../../../../tests/support/receiver-fixture';
import { RosterService } from '../../workers/roster-service';
import type { CheckResult } from '../../workers/api';
import type { CompareResult } from '../../workers/compare-api';
import { lines, smallestSet } from '../rules/smallest-set';
import type { Brake } from '../snapshots/brakes';
import { brakeLines } from './director-brakes';
import { directorFacts, type DirectorSource } from './director-facts';
import { refusedLines } from './director-refused';

/** No word of the page may hold it: it stands in every name, id and value that a roster can bring. */
const MARK = 'zqx';

const header = (file: string): string => smallestSet[file]?.split('\r\n')[0] ?? '';

/** A roster full of marks, with so many students at one school, and faults with marks in them. */
function markedZip(students: number): Uint8Array {
	const people = Array.from({ length: students }, (_, n) => {
		const id = `${MARK}-u${String(n)}`;
		const role = n % 7 === 0 ? `${MARK}role` : 'student';
		return `${id},,,true,${MARK}-school,${role},${id},,${MARK}Given,${MARK}Family,,${id},${id}@${MARK}.org,,,,99,`;
	});
	const files = {
		...smallestSet,
		'orgs.csv': lines(
			header('orgs.csv'),
			`${MARK}-school,,,${MARK} School,school,${MARK},`,
			`${MARK}-school,,,${MARK} Again,school,,${MARK}-nowhere`
		),
		'users.csv': lines(header('users.csv'), ...people),
		[`${MARK}-list.csv`]: `${MARK}\r\n1\r\n`
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
	);
}

const given = (bytes: Uint8Array) => ({
	files: [{ file: new File([bytes as BlobPart], `${MARK}.zip`), path: '' }],
	name: `${MARK}.zip`,
	kind: 'zip' as const
});

const receivers = ['st-math', 'hmh', 'wriddle', 'managebac', 'fitnessgram', 'classlink'];

describe('the facts of the page for the director', () => {
	let result: CheckResult;
	let compared: CompareResult;

	beforeAll(async () => {
		const service = new RosterService('1.2.3', () => undefined, null);
		const judge = { profiles: receivers.map((id) => ({ id })), day: '2026-11-27' };
		const checked = await service.check({
			...given(markedZip(40)),
			confirmed: true,
			asOf: '2026-11-27',
			judge
		});
		if (!checked.ok || checked.value.kind !== 'result') throw new Error('no result');
		result = checked.value.result;
		await service.loadBefore({ ...given(markedZip(400)), confirmed: true });
		const answer = await service.compare({});
		if (!answer.ok) throw new Error(answer.problem.detail);
		compared = answer.value;
	});

	const sourceOf = (more: Partial<DirectorSource> = {}): DirectorSource => ({
		at: '2026-11-27T20:00:00.000Z',
		sha256: 'abc',
		summary: result.summary,
		groups: result.groups,
		compared,
		reasonFor: () => null,
		...more
	});

	it('hold no text out of the roster', () => {
		expect(JSON.stringify(result.groups)).toContain(MARK);
		expect(JSON.stringify(directorFacts(sourceOf()))).not.toContain(MARK);
		expect(JSON.stringify(directorFacts(sourceOf({ compared: null })))).not.toContain(MARK);
	});

	it('say who receives it, what is in it and what changed', () => {
		const facts = directorFacts(sourceOf());
		expect(facts.receivers.map(({ title }) => title)).toEqual(
			result.summary.profiles.map(({ title }) => title)
		);
		expect(facts.files.find(({ file }) => file === 'users.csv')).toMatchObject({
			rows: 40,
			change: { before: 400, after: 40, removed: 360 }
		});
		expect(facts).toMatchObject({
			at: '2026-11-27T20:00:00.000Z',
			version: '1.2.3',
			sha256: 'abc'
		});
		expect(facts.refused.length).toBeGreaterThan(0);
		expect(facts.brakes.length).toBeGreaterThan(0);
		expect(facts.compared).toMatchObject({ isDelta: false, rollOver: null });
	});

	it('have nothing of a comparison where there is none', () => {
		const facts = directorFacts(sourceOf({ compared: null }));
		expect(facts.compared).toBeNull();
		expect(facts.brakes).toEqual([]);
		expect(facts.receivers.every(({ off }) => off === null)).toBe(true);
		expect(facts.files.every(({ change }) => change === null)).toBe(true);
	});
});

describe('what is refused', () => {
	it('is by the standard where nobody receives it', () => {
		const refused = refusedLines(groups, summary.profiles);
		const errors = groups.filter(({ group }) => group.severity === 'error');
		const all = errors.reduce((sum, { group }) => sum + group.count, 0);
		expect(refused.reduce((sum, { count }) => sum + count, 0)).toBe(all);
		expect(refused.every(({ effect, receivers: at }) => effect === null && at.length === 0)).toBe(
			true
		);
	});

	it('is counted once where several receivers refuse the same, the worst first', () => {
		const refused = refusedLines(receiverGroups, receiverSummary.profiles);
		expect(refused[0]).toMatchObject({ effect: 'refusesZip' });
		const ranks = ['refusesZip', 'refusesFile', 'dropsRow', 'dropsValue'];
		const found = refused.map(({ effect }) => ranks.indexOf(effect ?? ''));
		expect(found).toEqual([...found].sort((a, b) => a - b));
		expect(found).not.toContain(-1);
	});
});

describe('the brakes that asked', () => {
	const brake = (more: Partial<Brake>): Brake => ({
		file: 'users.csv',
		school: null,
		term: null,
		rule: 'rule',
		percent: 10,
		floor: 20,
		among: 0,
		counts: 'removed',
		who: null,
		when: 'over',
		of: 100,
		count: 30,
		share: 0.3,
		over: true,
		...more
	});

	it('count schools and name none, with what was answered', () => {
		const brakes = [
			brake({ school: 's1', rule: 'per school' }),
			brake({ school: 's2', rule: 'per school', count: 40 }),
			brake({ school: 's3', rule: 'per school', over: false }),
			brake({ count: 60 })
		];
		const answered = (each: Brake) => (each.school === 's1' ? 'It closed.' : null);
		expect(brakeLines({ brakes, forecasts: [] }, answered)).toEqual([
			{
				...{ file: 'users.csv', receiver: null, rule: 'per school', schools: 2 },
				...{ count: 70, of: 200, reasons: ['It closed.'], unanswered: 1 }
			},
			{
				...{ file: 'users.csv', receiver: null, rule: 'rule', schools: null },
				...{ count: 60, of: 100, reasons: [], unanswered: 1 }
			}
		]);
	});
});
