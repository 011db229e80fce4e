import { describe, expect, it } from 'vitest';
import { parseProfile } from '../profiles/parse-profile';
import { shippedProfile, shippedText } from '../profiles/shipped';
import { rosterOf, type Rows } from '../../../../tests/support/rosters';
import { parseBrakes } from './brake-rules';
import { brakesOf, defaultBrakes, type BrakeRule } from './brakes';
import { profileBrakes } from './profile-brakes';
import { diffRosters, type RosterDiff } from './roster-diff';

const orgs = [
	{ sourcedId: 'a', name: 'A', type: 'school' },
	{ sourcedId: 'b', name: 'B', type: 'school' }
];
const people = (school: string, count: number, role = 'student'): Rows[string] =>
	Array.from({ length: count }, (_, n) => ({
		sourcedId: `${school}-${role}-${String(n)}`,
		orgSourcedIds: school,
		role,
		givenName: 'G',
		familyName: 'F'
	}));

async function diffOf(before: Rows[string], after: Rows[string]): Promise<RosterDiff> {
	return diffRosters(
		await rosterOf({ 'orgs.csv': orgs, 'users.csv': before }),
		await rosterOf({ 'orgs.csv': orgs, 'users.csv': after })
	);
}

const ofUsers: BrakeRule = {
	per: 'file',
	counts: 'removed',
	files: ['users.csv'],
	percent: 10,
	floor: 20,
	when: 'over'
};

describe('brakes', () => {
	it.each([
		['over', 200, 20, 0, false],
		['over', 200, 21, 0, true],
		['atLeast', 200, 20, 0, true],
		['atLeast', 200, 19, 0, false],
		// The floor holds for small numbers, and is a number that asks.
		['over', 100, 19, 20, false],
		['over', 100, 20, 20, true],
		['over', 3, 0, 0, false]
	] as const)('%s: of %i users %i go, at least %i', async (when, of, gone, floor, asks) => {
		const before = people('a', of);
		const diff = await diffOf(before, before.slice(gone));
		const [brake] = brakesOf(diff, [{ ...ofUsers, when, floor }]);
		expect(brake).toMatchObject({ of, count: gone, over: asks, school: null });
	});

	it.each([
		[99, false],
		[100, true]
	] as const)('of %i users do not ask where a hundred had to be there', async (of, asks) => {
		const before = people('a', of);
		const [brake] = brakesOf(await diffOf(before, before.slice(50)), [{ ...ofUsers, among: 100 }]);
		expect(brake).toMatchObject({ of, count: 50, over: asks, among: 100 });
		expect(brake?.rule).toBe('10 % of users, at least 20, where there were 100 or more');
	});

	it('go by the count alone where there is no share', async () => {
		const before = people('a', 10_000);
		const rule: BrakeRule = { ...ofUsers, percent: 0, floor: 500, when: 'atLeast' };
		const [few] = brakesOf(await diffOf(before, before.slice(499)), [rule]);
		const [many] = brakesOf(await diffOf(before, before.slice(500)), [rule]);
		expect([few?.over, many?.over, many?.rule]).toEqual([false, true, '500 or more users']);
	});

	it('say the share with three digits, and what it is of, in words', async () => {
		const before = people('a', 2125);
		const [brake] = brakesOf(await diffOf(before, before.slice(200)), [ofUsers]);
		expect(brake).toMatchObject({ share: 0.094, rule: '10 % of users, at least 20' });
		const [other] = brakesOf(await diffOf(before, before), [
			{ ...ofUsers, counts: 'either', when: 'atLeast', floor: 0 }
		]);
		expect(other?.rule).toBe('10 % of users changed or gone or more');
	});

	it('count students of each school, those who moved away among them', async () => {
		const [a, b] = [people('a', 100), people('b', 100)];
		const moved = a.slice(0, 25).map((person) => ({ ...person, orgSourcedIds: 'b' }));
		const diff = await diffOf([...a, ...b], [...moved, ...a.slice(30), ...b]);
		const found = brakesOf(diff, defaultBrakes).filter(
			({ school, file }) => school !== null && file === 'users.csv'
		);
		expect(found.map(({ school, of, count, over }) => [school, of, count, over])).toEqual([
			['a', 100, 30, true],
			['b', 100, 0, false]
		]);
	});

	it('leave out teachers where they count students', async () => {
		const staff = people('a', 30, 'teacher');
		const diff = await diffOf([...people('a', 30), ...staff], people('a', 30));
		const rule: BrakeRule = { ...ofUsers, per: 'school' };
		const [students] = brakesOf(diff, [{ ...rule, who: 'students' }]);
		const [adults] = brakesOf(diff, [{ ...rule, who: 'staff' }]);
		const [all] = brakesOf(diff, [rule]);
		expect([students?.count, adults?.count, all?.of, all?.count]).toEqual([0, 30, 60, 30]);
	});

	it('are a receiver’s own where its profile has a share', async () => {
		const profile = shippedProfile('gooru');
		if (profile === undefined) throw new Error('no profile');
		const own = {
			...profile,
			snapshot: {
				...profile.snapshot,
				thresholds: [
					{
						id: 'X-1',
						src: ['S0'] as [string],
						files: ['users.csv'] as ['users.csv'],
						changedPercent: 10,
						effect: 'refusesZip' as const,
						does: 'stops'
					}
				]
			}
		};
		const before = people('a', 100);
		const changed = before.slice(0, 6).map((person) => ({ ...person, givenName: 'H' }));
		const diff = await diffOf(before, [...changed, ...before.slice(11)]);
		expect(profileBrakes(own, diff)).toEqual([
			expect.objectContaining({
				...{ file: 'users.csv', of: 100, count: 11, over: true },
				...{ id: 'X-1', does: 'stops', effect: 'refusesZip', counts: 'either' }
			})
		]);
		expect(profileBrakes(profile, diff)).toEqual([]);
	});
});

describe('thresholds of receivers', () => {
	const terms = ['t1', 't2'].map((id) => ({
		...{ sourcedId: id, title: id === 't1' ? 'Fall' : '', schoolYear: '2027' },
		...{ startDate: `2026-0${id.slice(1)}-01`, endDate: '2027-01-31', type: 'term' }
	}));
	/** Ten classes in the fall, four of them in both sessions, and an enrollment for each. */
	const classes = Array.from({ length: 10 }, (_, n) => ({
		...{ sourcedId: `c${String(n)}`, title: 'Math', courseSourcedId: 'k', schoolSourcedId: 'a' },
		termSourcedIds: n < 4 ? 't1,t2' : 't1'
	}));
	const enrollments = classes.map(({ sourcedId }) => ({
		...{ sourcedId: `e-${sourcedId}`, classSourcedId: sourcedId, schoolSourcedId: 'a' },
		...{ userSourcedId: 'u', role: 'student' }
	}));
	const change = async (gone: number, renamed: number): Promise<RosterDiff> => {
		const files = { 'orgs.csv': orgs, 'academicSessions.csv': terms };
		const after = classes
			.slice(gone)
			.map((each, n) => (n < renamed ? { ...each, title: 'Arithmetic' } : each));
		return diffRosters(
			await rosterOf({ ...files, 'classes.csv': classes, 'enrollments.csv': enrollments }),
			await rosterOf({ ...files, 'classes.csv': after, 'enrollments.csv': enrollments.slice(gone) })
		);
	};
	const receiver = (threshold: object) => {
		// Text of ours, and parseProfile looks at all of it.
		const own = JSON.parse(shippedText('hmh') ?? '{}') as { sources: object };
		const rest = {
			id: 'X-2',
			src: [Object.keys(own.sources)[0]],
			effect: 'refusesZip',
			does: 'It stops.'
		};
		const read = parseProfile(
			JSON.stringify({
				...own,
				snapshot: { thresholds: [{ ...rest, ...threshold }] }
			})
		);
		if (!read.ok) throw new Error(JSON.stringify(read.problem));
		return read.value;
	};

	it('count what goes and what differs, each by its own share, for each type', async () => {
		const own = receiver({
			...{ files: ['classes.csv', 'enrollments.csv'], removedPercent: 10, updatedPercent: 75 }
		});
		const brakes = profileBrakes(own, await change(2, 7));
		expect(brakes.map(({ file, rule, count, over }) => [file, rule, count, over])).toEqual([
			['classes.csv', '10 % of classes', 2, true],
			['enrollments.csv', '10 % of enrollments', 2, true],
			['classes.csv', '75 % of classes changed', 7, false],
			['enrollments.csv', '75 % of enrollments changed', 0, false]
		]);
	});

	it('count in each session, and a class of two sessions in both', async () => {
		const own = receiver({
			...{ files: ['classes.csv', 'enrollments.csv'], removedPercent: 50, per: 'term' },
			reached: true
		});
		const brakes = profileBrakes(own, await change(2, 0));
		expect(brakes.map(({ rule, term, of, count, over }) => [rule, term, of, count, over])).toEqual([
			['50 % of classes in Fall or more', 'Fall', 10, 2, false],
			['50 % of classes in t2 or more', 't2', 4, 2, true],
			['50 % of enrollments in Fall or more', 'Fall', 10, 2, false],
			['50 % of enrollments in t2 or more', 't2', 4, 2, true]
		]);
	});

	it('need as many records as the receiver says', async () => {
		const share = { files: ['classes.csv'], removedPercent: 20 };
		const diff = await change(3, 0);
		const asks = (more: object) => profileBrakes(receiver({ ...share, ...more }), diff)[0]?.over;
		expect([asks({}), asks({ among: 11 }), asks({ floor: 4 }), asks({ floor: 3 })]).toEqual([
			true,
			false,
			false,
			true
		]);
	});
});

describe('thresholds out of JSON', () => {
	it('are taken as they are, those that come with it first', () => {
		const read = parseBrakes(JSON.parse(JSON.stringify(defaultBrakes)));
		expect(read).toEqual({ ok: true, value: defaultBrakes });
	});

	it.each<[string, unknown, string]>([
		['no list', {}, 'The thresholds are no list. A list of rules was expected.'],
		['no object', [7], 'Rule 1 is no object with a key for each setting.'],
		[
			'a word for a number',
			[{ ...ofUsers, percent: 'ten' }],
			'Rule 1: percent is "ten"; a number from 0 to 100 was expected.'
		],
		[
			'more than all',
			[ofUsers, { ...ofUsers, percent: 101 }],
			'Rule 2: percent is 101; a number from 0 to 100 was expected.'
		],
		[
			'half a person',
			[{ ...ofUsers, floor: 0.5 }],
			'Rule 1: floor is 0.5; a whole number from 0 to 10000000 was expected.'
		],
		['an unknown key', [{ ...ofUsers, block: true }], 'Rule 1: nobody knows the key "block".'],
		[
			'an unknown file',
			[{ ...ofUsers, files: ['people.csv'] }],
			'Rule 1: files is ["people.csv"]; a list of names of OneRoster files, each once, was expected.'
		],
		[
			'enrollments by school',
			[{ ...ofUsers, per: 'school', files: ['enrollments.csv'] }],
			'Rule 1: per school, only users.csv and classes.csv can be counted.'
		]
	])('are refused in words: %s', (_, given, why) => {
		expect(parseBrakes(given)).toEqual({ ok: false, problem: [why] });
	});

	it('know the size of the whole, and nothing else beside', () => {
		expect(parseBrakes([{ ...ofUsers, among: 100 }]).ok).toBe(true);
		expect(parseBrakes([{ ...ofUsers, among: -1 }])).toEqual({
			ok: false,
			problem: ['Rule 1: among is -1; a whole number from 0 to 10000000 was expected.']
		});
	});

	it('say what is missing', () => {
		expect(
			parseBrakes([{ ...JSON.parse(JSON.stringify({ ...ofUsers, floor: undefined })) }])
		).toEqual({
			ok: false,
			problem: ['Rule 1: floor is missing; a whole number from 0 to 10000000 was expected.']
		});
	});
});
