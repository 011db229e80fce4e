import { expect, test } from 'vitest';
import { byteSize } from './byte-size';

test.each([
	[0, '0 bytes'],
	[1, '1 byte'],
	[1023, '1023 bytes'],
	[1024, '1 KB'],
	[1536, '1.5 KB'],
	[1024 ** 2 - 1, '1 MB'],
	[4 * 1024 ** 3, '4 GB'],
	[2 ** 53, '8 PB']
])('%d bytes are %s', (bytes, words) => {
	expect(byteSize(bytes)).toBe(words);
});
