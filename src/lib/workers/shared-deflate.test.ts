import { describe, expect, it } from 'vitest';
import { deflateSegment, type Segment } from '../core/zip/deflate-segments';
import { sharedDeflate } from './shared-deflate';

const segment = (text: string): Segment => ({
	bytes: new TextEncoder().encode(text.repeat(50)),
	before: new Uint8Array(),
	isLast: true
});

describe('sharedDeflate', () => {
	it('gives away as many segments as the other worker takes, and makes the others here', async () => {
		const waiting: (() => void)[] = [];
		const away = (given: Segment): Promise<Uint8Array> =>
			new Promise((made) =>
				waiting.push(() => {
					made(deflateSegment(given));
				})
			);
		const deflate = sharedDeflate(away);
		const given = ['a', 'b', 'c', 'd', 'e'].map((text) => segment(text));
		const made = given.map((each) => Promise.resolve(deflate(each)));
		expect(waiting).toHaveLength(3);
		waiting[0]();
		expect(await made[0]).toEqual(deflateSegment(given[0]));
		const later = deflate(segment('f'));
		expect(waiting).toHaveLength(4);
		for (const answer of waiting) answer();
		expect(await Promise.all(made)).toEqual(given.map((each) => deflateSegment(each)));
		expect(await later).toEqual(deflateSegment(segment('f')));
	});

	it('makes all of them here where there is no other worker', async () => {
		expect(await sharedDeflate(null)(segment('a'))).toEqual(deflateSegment(segment('a')));
	});

	it('passes on that the other worker failed, and counts it no longer', async () => {
		let asked = 0;
		const deflate = sharedDeflate(() => {
			asked++;
			return Promise.reject(new Error('gone'));
		});
		for (let time = 0; time < 5; time++)
			await expect(Promise.resolve(deflate(segment('a')))).rejects.toThrow('gone');
		expect(asked).toBe(5);
	});
});
