import { describe, expect, it } from 'vitest';
import { blobSource, bytesSource } from './byte-source';

const bytes = Uint8Array.of(1, 2, 3, 4, 5);

describe.each([
	['blobSource', blobSource(new Blob([bytes]), 'a.zip')],
	['bytesSource', bytesSource(bytes, 'a.zip')]
])('%s', (_, source) => {
	it('knows its name and length', () => {
		expect([source.name, source.size]).toEqual(['a.zip', 5]);
	});

	it.each([
		[0, 5, [1, 2, 3, 4, 5]],
		[1, 3, [2, 3]],
		[4, 9, [5]],
		[7, 9, []]
	])('reads from %i up to %i', async (start, end, expected) => {
		expect([...(await source.read(start, end))]).toEqual(expected);
	});

	it('gives bytes that nobody else holds', async () => {
		(await source.read(0, 5)).fill(0);
		expect([...(await source.read(0, 5))]).toEqual([1, 2, 3, 4, 5]);
	});
});
