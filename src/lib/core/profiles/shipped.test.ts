import { describe, expect, it } from 'vitest';
import { parseProfile } from './parse-profile';
import { shippedIds, shippedProfile, shippedText } from './shipped';

describe('the shipped profiles', () => {
	it('have ids of their own, in the order of the alphabet', () => {
		expect([...new Set(shippedIds)].sort()).toEqual([...shippedIds]);
	});

	it.each(shippedIds)('%s is one, under its id', (id) => {
		expect(shippedProfile(id)?.id).toBe(id);
	});

	it('are read once', () => {
		expect(shippedProfile('gooru')).toBe(shippedProfile('gooru'));
	});

	it('are none under another id', () => {
		expect([shippedProfile('nobody'), shippedText('nobody')]).toEqual([undefined, null]);
	});

	it('give a text that is the same profile', () => {
		expect(parseProfile(shippedText('st-math') ?? '')).toEqual({
			ok: true,
			value: shippedProfile('st-math')
		});
	});
});
