import { describe, expect, it } from 'vitest';
import { KeyedHash } from './keyed-hash';

const hex = ([low, high]: [number, number]): string =>
	high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

describe('KeyedHash', () => {
	it('is SipHash-2-4 by the vectors of its authors', () => {
		const hash = new KeyedHash([0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c]);
		const bytes = Uint8Array.from({ length: 15 }, (_, at) => at);
		expect(hex(hash.bytes(bytes))).toBe('a129ca6149be45e5');
		expect(hex(hash.bytes(new Uint8Array()))).toBe('726fdb47dd0e0e31');
		expect(hex(hash.bytes(bytes.subarray(0, 8)))).toBe('93f5f5799a932462');
	});

	it('differs by its secret', () => {
		expect(KeyedHash.of('a').words('x')).toEqual(KeyedHash.of('a').words('x'));
		expect(KeyedHash.of('a').words('x')).not.toEqual(KeyedHash.of('b').words('x'));
	});
});
