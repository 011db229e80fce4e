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

	it.each(shippedIds)('%s is what the reader of profiles makes of its text', (id) => {
		expect(parseProfile(shippedText(id) ?? '')).toEqual({ ok: true, value: shippedProfile(id) });
	});
});
