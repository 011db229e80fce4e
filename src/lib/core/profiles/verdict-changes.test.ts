import { beforeAll, describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import type { Checked } from '../check';
import { lines, smallestSet } from '../rules/smallest-set';
import { writeZip } from '../zip/zip-writer';
import type { Demand, Profile } from './format/profile';
import { judgeOne } from './judge';
import { parseProfile } from './parse-profile';
import { verdictChanges } from './verdict-changes';

const [header, ...users] = smallestSet['users.csv'].trimEnd().split('\r\n');
/** 30 students without an email, beside the two people of the smallest set. */
const more = Array.from(
	{ length: 30 },
	(_, n) => `pupil-${String(n)},,,true,school-1,student,pupil${String(n)},,Bo,Lee,,,,,,,03,`
);
const files = { ...smallestSet, 'users.csv': lines(header, ...users, ...more) };

let set: Checked;
beforeAll(async () => {
	const entries = Object.entries(files).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text)
	}));
	set = await checked(zipInput(writeZip(entries)));
});

const emails = (given: Partial<Demand> = {}) => ({
	id: 'EX-1',
	kind: 'filled',
	src: ['S1'],
	effect: 'dropsRow',
	files: ['users.csv'],
	columns: ['email'],
	...given
});

function profile(...demands: unknown[]): Profile {
	const read = parseProfile(
		JSON.stringify({
			format: 'rollcall-profile/1',
			id: 'example',
			title: 'Example',
			revision: '2026-11-22',
			base: '1.1',
			sources: { S1: { title: 'How to send', read: '2026-11-20' } },
			inherit: {
				error: { effect: 'dropsRow' },
				warning: { effect: 'none' },
				info: { effect: 'none' }
			},
			demands
		})
	);
	return read.ok ? read.value : expect.fail(JSON.stringify(read.problem));
}

const changes = async (before: Profile, after: Profile) =>
	verdictChanges(
		set,
		await judgeOne(set, { profile: before }, null),
		await judgeOne(set, { profile: after }, null)
	);

describe('verdictChanges', () => {
	it('has nothing to say of a profile and itself', async () => {
		expect(await changes(profile(emails()), profile(emails()))).toEqual([]);
	});

	it('counts every row, and lists the first with the reason', async () => {
		const [users, ...others] = await changes(profile(), profile(emails()));
		expect(others).toEqual([]);
		expect(users).toMatchObject({ name: 'users.csv', records: 32 });
		expect(users.shifts).toEqual([{ before: 'fine', after: 'dropped', count: 30 }]);
		expect(users.rows).toHaveLength(20);
		expect(users.rows[0]).toEqual({
			row: 4,
			id: 'pupil-0',
			before: 'fine',
			after: 'dropped',
			because: 'email is empty. Example needs a value here.'
		});
	});

	it('tells a row that is left out from one that has an error', async () => {
		const error = emails({ effect: 'none', severity: 'error' });
		const [users] = await changes(profile(emails()), profile(error));
		expect(users.shifts).toEqual([{ before: 'dropped', after: 'error', count: 30 }]);
	});

	it('counts all rows of a file that is refused, for no reason of their own', async () => {
		const [users] = await changes(profile(), profile(emails({ effect: 'refusesFile' })));
		expect(users.shifts).toEqual([{ before: 'fine', after: 'dropped', count: 32 }]);
		expect(users.rows[0]).toMatchObject({ row: 2, id: 'teacher-1', because: null });
	});

	it('leaves a zip that is refused to the verdict', async () => {
		const refuses = emails({ effect: 'refusesZip', severity: 'warning' });
		expect(await changes(profile(), profile(refuses))).toEqual([]);
	});
});
