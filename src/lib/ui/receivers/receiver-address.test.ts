import { describe, expect, it } from 'vitest';
import { addressOfReceiver, receiverOfAddress } from './receiver-address';

describe('address of a receiver', () => {
	it.each(['hmh', 'st-math'])('comes back as %s', (id) => {
		expect(receiverOfAddress(addressOfReceiver(id))).toBe(id);
	});

	it.each(['', '#', '#report', '#group=g1', '#receiver=%', '#receiver=%E0%A4%A'])(
		'finds none in %j',
		(fragment) => {
			expect(receiverOfAddress(fragment)).toBeNull();
		}
	);
});
