import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenChunks, maxChunk } from './chunks';
import { concatenate } from './zip-records';

const sized = (lengths: readonly number[]): Uint8Array[] =>
	lengths.map((length, at) => new Uint8Array(length).fill(at + 1));

async function evened(chunks: readonly Uint8Array[]): Promise<Uint8Array[]> {
	async function* source(): AsyncGenerator<Uint8Array, string, undefined> {
		yield* chunks;
		return Promise.resolve('end');
	}
	const out: Uint8Array[] = [];
	const even = evenChunks(source());
	for (;;) {
		const step = await even.next();
		if (step.done === true) break;
		out.push(step.value);
	}
	return out;
}

describe('evenChunks', () => {
	it.each([
		[[1, 2, 3], [6]],
		[
			[16_384, 16_384, 16_384, 16_384, 5],
			[65_536, 5]
		],
		[
			[65_536, 65_536],
			[65_536, 65_536]
		],
		[
			[10, 65_536, 3],
			[10, 65_536, 3]
		],
		[[600_000], [262_144, 262_144, 75_712]],
		[[], []]
	])('of %j are %j long', async (lengths, expected) => {
		expect((await evened(sized(lengths))).map(({ length }) => length)).toEqual(expected);
	});

	it('keep the bytes, are bounded and own their buffers', async () => {
		const lengths = fc.array(fc.oneof(fc.nat(500), fc.nat(600_000)), { maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(lengths, async (some) => {
				const shared = concatenate(sized(some));
				let at = 0;
				const views = some.map((length) => shared.subarray(at, (at += length)));
				const out = await evened(views);
				expect(Buffer.compare(concatenate(out), shared)).toBe(0);
				for (const chunk of out) {
					expect(chunk.length).toBeLessThanOrEqual(maxChunk);
					expect(chunk.buffer.byteLength).toBe(chunk.length);
					expect(some.length > 1 && chunk.buffer === shared.buffer).toBe(false);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('ends what lies below when the receiver goes away', async () => {
		let freed = false;
		async function* endless(): AsyncGenerator<Uint8Array, null, undefined> {
			try {
				for (;;) yield await Promise.resolve(new Uint8Array(100_000));
			} finally {
				freed = true;
			}
		}
		for await (const chunk of evenChunks(endless())) {
			expect(chunk.length).toBe(100_000);
			break;
		}
		expect(freed).toBe(true);
	});
});
