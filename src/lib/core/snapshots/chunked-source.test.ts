import { describe, expect, it } from 'vitest';
import { chunkedSource } from './chunked-source';

const all = Uint8Array.from({ length: 25 }, (_, at) => at);

function source(lengths: { bytes?: number } = {}) {
	const asked: number[] = [];
	const chunk = (number: number): Promise<Uint8Array> => {
		asked.push(number);
		return Promise.resolve(all.slice(number * 4, number * 4 + 4));
	};
	return { asked, bytes: chunkedSource({ bytes: 25, chunkBytes: 4, chunk, ...lengths }, 'a.zip') };
}

describe('chunkedSource', () => {
	it('reads any range, and no further than the end', async () => {
		const { bytes } = source();
		for (let start = 0; start <= 25; start++) {
			for (let end = start; end <= 27; end++) {
				expect([...(await bytes.read(start, end))]).toEqual([...all.slice(start, end)]);
			}
		}
	});

	it('asks for a chunk once while it is at hand', async () => {
		const { asked, bytes } = source();
		for (const at of [0, 1, 5, 9, 2, 20, 1]) await bytes.read(at, at + 1);
		expect(asked).toEqual([0, 1, 2, 5]);
		await bytes.read(5, 6);
		expect(asked).toEqual([0, 1, 2, 5, 1]);
	});

	it('rejects when a chunk is missing, and asks for it again', async () => {
		let attempts = 0;
		const chunk = (): Promise<Uint8Array> =>
			attempts++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve(all);
		const bytes = chunkedSource({ bytes: 25, chunkBytes: 25, chunk }, 'a.zip');
		await expect(bytes.read(0, 4)).rejects.toThrow('gone');
		expect(await bytes.read(1, 2)).toEqual(all.slice(1, 2));
	});

	it('rejects when chunks are shorter than was said', async () => {
		await expect(source({ bytes: 40 }).bytes.read(24, 40)).rejects.toThrow('too short');
	});
});
