import { expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { lines, smallestSet } from '../rules/smallest-set';
import { writeZip } from '../zip/zip-writer';
import { judgeOne } from './judge';
import { parseProfile } from './parse-profile';

/** The role of a user is wrong in two rows, of which a receiver lets the one of `lee` pass. */
const [header] = smallestSet['users.csv'].split('\r\n');
const users = ['lee', 'may'].map(
	(name) => `${name},,,true,school-1,pupil,${name},,Bo,Lee,,,,,,,03,`
);
const profile = JSON.stringify({
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
	demands: [
		{
			id: 'EX-1',
			kind: 'relax',
			src: ['S1'],
			effect: 'none',
			rules: ['enumeration-value'],
			when: [['row.username', 'is', 'lee']]
		}
	]
});

it('names the group of the base also where only a part of it counts', async () => {
	const files = { ...smallestSet, 'users.csv': lines(header, ...users) };
	const entries = Object.entries(files).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text)
	}));
	const set = await checked(zipInput(writeZip(entries)));
	const read = parseProfile(profile);
	if (!read.ok) expect.fail(JSON.stringify(read.problem));
	const { inherited, groups } = await judgeOne(set, { profile: read.value }, null);
	const roles = set.groups.filter(({ matches }) => matches.column === 'role');
	expect(roles.map(({ count }) => count)).toEqual([2]);
	const part = inherited.find(({ group }) => group.matches.column === 'role');
	expect([part?.group.id, part?.group.count]).toEqual([roles[0]?.id, 1]);
	expect(groups.find(({ rule }) => rule.meta.id === 'EX-1')?.vendor?.baseGroup).toBe(roles[0]?.id);
});
