import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';

/** The definition, a bit at a time. */
function crc32ByBits(bytes: Uint8Array): number {
	let crc = -1;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return ~crc >>> 0;
}

describe('crc32', () => {
	it.each([
		['', 0],
		['a', 0xe8b7be43],
		['123456789', 0xcbf43926],
		['The quick brown fox jumps over the lazy dog', 0x414fa339]
	])('of %j is the published value', (text, expected) => {
		expect(crc32(new TextEncoder().encode(text))).toBe(expected);
	});

	it('is the checksum by definition, at any length', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
				expect(crc32(bytes)).toBe(crc32ByBits(bytes));
			})
		);
	});

	it('goes on from the checksum of what came before', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
				expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
			})
		);
	});
});
