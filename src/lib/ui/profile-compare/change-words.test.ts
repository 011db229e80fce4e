import { describe, expect, it } from 'vitest';
import type { ProfileChange } from '../../core/profiles/compare-profiles';
import { fieldWords, valueWords } from './change-words';

const change: ProfileChange = {
	part: 'demands',
	kind: 'changed',
	name: 'EX-1',
	demand: 'reference',
	fields: []
};

describe('fieldWords', () => {
	it('says of a list what came and what went', () => {
		const field = { path: ['src'], before: ['S1', 'S2'], after: ['S2', 'S3'] };
		expect(fieldWords(change, field)).toMatchObject({ plus: ['S3'], minus: ['S1'] });
	});

	it('names a field as the form does, also within another', () => {
		const field = { path: ['of', 'column'], before: 'a', after: 'b' };
		expect(fieldWords(change, field)).toMatchObject({
			label: 'The column that names records, Column',
			before: 'a',
			after: 'b'
		});
	});

	it('says effects in words, and that nothing was there', () => {
		expect(fieldWords(change, { path: ['effect'], before: undefined, after: 'dropsRow' })).toEqual({
			label: 'What you do then',
			before: 'nothing',
			after: 'Leaves out the row',
			plus: [],
			minus: []
		});
	});
});

describe('valueWords', () => {
	it.each([
		[
			[
				['row.role', 'is', 'student'],
				['mode', 'in', ['bulk']]
			],
			'role is student; mode is one of bulk'
		],
		[[['row.email', 'filled']], 'email is filled'],
		[true, 'yes'],
		[500, '500'],
		[{ file: 'users.csv' }, '{"file":"users.csv"}']
	] as const)('%j', (value, expected) => {
		expect(valueWords(value)).toBe(expected);
	});
});
