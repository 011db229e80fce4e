import { describe, expect, it } from 'vitest';
import type { Verdict } from '../profiles/judgement';
import { rostersToRead, systemKey, systemsOf, timelineOf, type TimelineCheck } from './timeline';
import type { FileChurn, KeptChurn } from './timeline-churn';
import type { SnapshotLine } from './snapshot';

/** One kept check of a made-up district. */
interface Night {
	readonly users?: number;
	readonly classes?: number;
	readonly errors?: number;
	readonly warnings?: number;
	readonly verdict?: Verdict;
	readonly system?: string | null;
	readonly isDelta?: boolean;
	readonly isLocked?: boolean;
	readonly churn?: Partial<FileChurn>;
	readonly schools?: number;
	/** Against which check what came and went was worked out, where it was. */
	readonly since?: string | null;
}

const idOf = (number: number): string => `night-${String(number)}`;

/** The checks of so many nights, one after the other. */
const nights = (...all: readonly Night[]): TimelineCheck[] =>
	all.map((night, number) => ({
		id: idOf(number),
		at: `2026-11-${String(number + 10)}T20:00:00.000Z`,
		line: night.isLocked === true ? null : line(night),
		churn: churnOf(night, number)
	}));

const line = (night: Night): SnapshotLine => ({
	name: '',
	note: '',
	brakes: [],
	source: { name: night.system === undefined ? 'Larkfield SIS' : night.system, code: null },
	input: { name: 'OneRoster.zip', bytes: 1000 },
	oneroster: '1.1',
	asOf: null,
	counts: { error: night.errors ?? 0, warning: night.warnings ?? 0, info: 0 },
	files: [
		{ name: 'users.csv', rows: night.users ?? 1000, mode: night.isDelta ? 'delta' : 'bulk' },
		{ name: 'classes.csv', rows: night.classes ?? 100, mode: 'bulk' },
		{ name: 'demographics.csv', rows: 0, mode: 'absent' }
	],
	verdicts: [{ id: 'hmh', title: 'HMH', verdict: night.verdict ?? 'accepted', sentence: '' }]
});

function churnOf({ churn, schools = 7, since, users = 1000 }: Night, number: number) {
	if (churn === undefined && since === undefined) return null;
	const nobody = { file: 'users.csv', before: users, after: users, came: 0, left: 0, changed: 0 };
	return {
		since: since === undefined ? (number === 0 ? null : idOf(number - 1)) : since,
		sizes: { schools, students: users, staff: 0 },
		files: number === 0 ? null : [{ ...nobody, ...churn }],
		problem: null
	} satisfies KeptChurn;
}

const lark = 'Larkfield SIS';
const historyOf = (...all: readonly Night[]) => timelineOf(nights(...all), lark);
const suddenOf = (...all: readonly Night[]) => historyOf(...all).steps.at(-1)?.sudden ?? [];

describe('the history of kept checks', () => {
	it('begins with the oldest and leaves out what is 0 throughout', () => {
		const checks = nights({ users: 900 }, { users: 1000 }, { users: 990 }).reverse();
		const { points, series, steps } = timelineOf(checks, lark);
		expect(points.map(({ id }) => id)).toEqual(['night-0', 'night-1', 'night-2']);
		expect(series).toEqual([
			{ key: 'users.csv', values: [900, 1000, 990] },
			{ key: 'classes.csv', values: [100, 100, 100] }
		]);
		expect(steps.map(({ to }) => to)).toEqual([1, 2]);
	});

	it('orders checks of one moment by their ids, so that it is the same each time', () => {
		const [one, two] = nights({ users: 1 }, { users: 2 });
		const both = [
			{ ...two, at: one.at },
			{ ...one, id: 'night-9' }
		];
		const ids = (checks: TimelineCheck[]) => timelineOf(checks, lark).points.map(({ id }) => id);
		expect(ids(both)).toEqual(['night-1', 'night-9']);
		expect(ids([...both].reverse())).toEqual(['night-1', 'night-9']);
	});

	it('keeps systems apart, the one of the newest check first', () => {
		const checks = nights({ system: 'Other' }, {}, { system: null }, { isLocked: true }, {});
		expect(systemsOf(checks).map(systemKey)).toEqual([lark, '', 'Other']);
		expect(timelineOf(checks, lark).points.map(({ id }) => id)).toEqual(['night-1', 'night-4']);
		expect(timelineOf(checks, '').points).toHaveLength(1);
	});

	it('tells systems by their code before their name', () => {
		expect(systemKey({ name: 'A', code: 'c' })).toBe('c');
		expect(systemKey({ name: null, code: null })).toBe('');
	});

	it('leaves out what is locked and what holds changes only, and says how many', () => {
		const { points, leftOut, steps } = historyOf({}, { isDelta: true }, { isLocked: true }, {});
		expect(points.map(({ id }) => id)).toEqual(['night-0', 'night-3']);
		expect(leftOut).toEqual({ locked: 1, changesOnly: 1 });
		expect(steps).toHaveLength(1);
	});

	it('has no step where there is one check, or none', () => {
		expect(historyOf({}).steps).toEqual([]);
		expect(historyOf()).toEqual({
			points: [],
			series: [],
			steps: [],
			uncounted: [],
			leftOut: { locked: 0, changesOnly: 0 }
		});
	});

	it('counts schools where rosters were read, and works out anew what has another neighbour', () => {
		const { series, uncounted, steps } = historyOf(
			{ since: null, schools: 7 },
			{ churn: {} },
			{ since: 'night-0', schools: 5 },
			{}
		);
		expect(series.at(-1)).toEqual({ key: 'schools', values: [7, 7, null, null] });
		expect(uncounted).toEqual(['night-2', 'night-3']);
		expect(steps.map(({ churn }) => churn === null)).toEqual([false, true, true]);
	});

	it('has those read that are not counted, each after the one before it', () => {
		const five = [{ since: null }, { churn: {} }, { churn: {} }, {}, { churn: {} }];
		expect(rostersToRead(historyOf(...five))).toEqual(['night-2', 'night-3']);
		expect(rostersToRead(historyOf({}, {}, {}))).toEqual(['night-0', 'night-1', 'night-2']);
		expect(rostersToRead(historyOf({ since: null }, { churn: {} }))).toEqual([]);
		expect(rostersToRead(historyOf({}, { churn: {} }))).toEqual(['night-0']);
	});
});

describe('a sudden step', () => {
	it('is more than 10 %, and 20 at least', () => {
		expect(suddenOf({ users: 1000 }, { users: 900 })).toEqual([]);
		expect(suddenOf({ users: 1000 }, { users: 1100 })).toEqual([]);
		expect(suddenOf({ users: 1000 }, { users: 899 })).toMatchObject([
			{ what: 'size', of: 'users.csv', because: 'large', before: 1000, after: 899, usual: null }
		]);
		expect(suddenOf({ users: 1000 }, { users: 1101 })).toMatchObject([{ because: 'large' }]);
		expect(suddenOf({ users: 30 }, { users: 11 })).toEqual([]);
		expect(suddenOf({ users: 30 }, { users: 10 })).toMatchObject([{ because: 'large' }]);
	});

	it('is also what comes out of nothing and what is all gone, however few', () => {
		expect(suddenOf({ classes: 3 }, { classes: 0 })).toMatchObject([
			{ of: 'classes.csv', because: 'vanished' }
		]);
		expect(suddenOf({ classes: 0 }, { classes: 3 })).toMatchObject([{ because: 'appeared' }]);
	});

	it('is also when the size stays and the people are others', () => {
		const [one, two] = [{ since: null }, { churn: { before: 1000, left: 101, came: 100 } }];
		expect(suddenOf(one, two)).toMatchObject([
			{ because: 'replaced', churn: { left: 101, came: 100 } }
		]);
		expect(suddenOf(one, { churn: { before: 1000, left: 100, came: 100 } })).toEqual([]);
	});

	it('is also when most records differ', () => {
		const with_ = (changed: number) => ({ churn: { before: 1000, changed } });
		expect(suddenOf({ since: null }, with_(751))).toMatchObject([{ because: 'rewritten' }]);
		expect(suddenOf({ since: null }, with_(750))).toEqual([]);
	});

	it('is also small against the whole but far from what is usual', () => {
		const usual = [{ users: 10_000 }, { users: 10_004 }, { users: 10_000 }, { users: 10_003 }];
		const five = [...usual, { users: 10_000 }];
		expect(suddenOf(...five, { users: 9800 })).toMatchObject([
			{ because: 'unusual', before: 10_000, after: 9800, usual: 4 }
		]);
		expect(suddenOf(...five, { users: 9980 })).toEqual([]);
		expect(suddenOf(...five, { users: 9979 })).toMatchObject([{ because: 'unusual' }]);
		// After three other steps nobody can say what is usual.
		expect(suddenOf(...usual, { users: 9800 })).toEqual([]);
	});

	it('is also twice the findings and 20 more', () => {
		expect(suddenOf({ errors: 20 }, { errors: 40 })).toEqual([
			{ what: 'findings', of: 'error', before: 20, after: 40 }
		]);
		expect(suddenOf({ errors: 21 }, { errors: 41 })).toEqual([]);
		expect(suddenOf({ errors: 0 }, { errors: 19 })).toEqual([]);
		expect(suddenOf({ warnings: 0 }, { warnings: 20 })).toMatchObject([{ of: 'warning' }]);
		expect(suddenOf({ errors: 40 }, { errors: 0 })).toEqual([]);
	});

	it('is also a receiver that took the one before and would refuse this one', () => {
		expect(suddenOf({ verdict: 'accepted-with-losses' }, { verdict: 'rejected' })).toEqual([
			{ what: 'verdict', receiver: 'HMH', before: 'accepted-with-losses' }
		]);
		expect(suddenOf({ verdict: 'rejected' }, { verdict: 'rejected' })).toEqual([]);
		expect(suddenOf({ verdict: 'unknown' }, { verdict: 'rejected' })).toEqual([]);
		expect(suddenOf({}, { verdict: 'accepted-with-losses' })).toEqual([]);
	});
});
