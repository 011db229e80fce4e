import { describe, expect, it } from 'vitest';
import { addressOfGroup, addressOfReport, groupOfAddress } from './group-address';

describe('address of a group', () => {
	it.each(['g1', 'g12345'])('comes back as %s', (group) => {
		expect(groupOfAddress(addressOfGroup(group))).toBe(group);
	});

	it.each(['', '#', addressOfReport, '#g1', '#group=%', '#group=%E0%A4%A'])(
		'finds none in %j',
		(fragment) => {
			expect(groupOfAddress(fragment)).toBeNull();
		}
	);
});
