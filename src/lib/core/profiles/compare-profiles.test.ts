import { describe, expect, it } from 'vitest';
import { compareProfiles, type ProfileChange } from './compare-profiles';
import type { Profile } from './format/profile';
import { parseProfile } from './parse-profile';
import { shippedIds, shippedProfile } from './shipped';

const email = {
	id: 'EX-1',
	kind: 'filled',
	files: ['users.csv'],
	columns: ['email'],
	effect: 'dropsRow',
	src: ['S1']
};
const name = {
	id: 'EX-2',
	kind: 'zipName',
	names: ['Roster.zip'],
	effect: 'refusesZip',
	src: ['S1']
};

function profile(given: Record<string, unknown> = {}): Profile {
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
			demands: [email, name],
			...given
		})
	);
	return read.ok ? read.value : expect.fail(JSON.stringify(read.problem));
}

/** A change in one line. */
const line = ({ part, kind, name: entry, fields }: ProfileChange): string =>
	[
		`${part} ${kind} ${entry}`,
		...fields
			.filter(({ path }) => path.length > 0)
			.map(
				({ path, before, after }) =>
					`${path.join('.')} ${JSON.stringify(before)} ${JSON.stringify(after)}`
			)
	].join(': ');

const changes = (before: Record<string, unknown>, after: Record<string, unknown>) =>
	compareProfiles(profile(before), profile(after)).map(line);

describe('compareProfiles', () => {
	it.each(shippedIds)('sees no change between %s and itself', (id) => {
		const shipped = shippedProfile(id);
		if (shipped === undefined) expect.fail(id);
		expect(compareProfiles(shipped, shipped)).toEqual([]);
	});

	it('takes what is spelled out and what is left out for the same', () => {
		expect(changes({}, { compare: { ids: 'exact' }, checklist: [], snapshot: {} })).toEqual([]);
	});

	it.each([
		['a fact', {}, { title: 'Sample' }, ['facts changed facts: title "Example" "Sample"']],
		[
			'how values are held against each other',
			{},
			{ compare: { ids: 'ignoreCase' } },
			['facts changed facts: compare.ids "exact" "ignoreCase"']
		],
		['a demand that is new', { demands: [email] }, {}, ['demands added EX-2']],
		['a demand that is gone', {}, { demands: [name] }, ['demands removed EX-1']],
		[
			'fields of a demand',
			{},
			{ demands: [{ ...email, columns: ['email', 'phone'], advice: 'Fill it in.' }, name] },
			['demands changed EX-1: columns ["email"] ["email","phone"]: advice undefined "Fill it in."']
		],
		[
			'a demand of another kind under its id',
			{ demands: [email] },
			{ demands: [{ ...email, kind: 'blank' }] },
			['demands changed EX-1: kind "filled" "blank"']
		],
		['an order', {}, { demands: [name, email] }, ['demands moved order']],
		[
			'one of several demands of an id',
			{ demands: [email, { ...email, columns: ['phone'] }] },
			{ demands: [email, { ...email, columns: ['sms'] }] },
			['demands changed EX-1: columns ["phone"] ["sms"]']
		],
		[
			'a weight of the base',
			{},
			{
				inherit: {
					error: { effect: 'refusesZip' },
					warning: { effect: 'none' },
					info: { effect: 'none' },
					rules: { 'id-twice': { effect: 'none' } }
				}
			},
			['inherit changed error: effect "dropsRow" "refusesZip"', 'inherit added id-twice']
		],
		[
			'a threshold',
			{},
			{
				snapshot: {
					thresholds: [
						{ id: 'EX-9', src: ['S1'], failedPerFile: 500, effect: 'refusesZip', does: 'It stops.' }
					]
				}
			},
			['thresholds added EX-9']
		],
		[
			'a setting',
			{ settings: [{ id: 'sftp', ask: 'By SFTP?', type: 'yesNo', default: true }] },
			{ settings: [{ id: 'sftp', ask: 'By SFTP?', type: 'yesNo', default: false }] },
			['settings changed sftp: default true false']
		],
		[
			'a map, by value',
			{ maps: { grades: { '01': 'One', '02': 'Two' } } },
			{ maps: { grades: { '01': 'First', '03': 'Three' } } },
			['maps changed grades: 01 "One" "First": 02 "Two" undefined: 03 undefined "Three"']
		],
		[
			'open questions',
			{ openQuestions: ['Who calls?'] },
			{ openQuestions: ['When?'] },
			['openQuestions added When?', 'openQuestions removed Who calls?']
		]
	])('names %s', (_, before, after, expected) => {
		expect(changes(before, after)).toEqual(expected);
	});
});
