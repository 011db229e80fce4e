import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflatedInSegments, deflateSegment, SEGMENT_BYTES } from './deflate-segments';
import { concatenate } from './zip-records';

/** Rows without a period that could please an engine. */
function rows(bytes: number): Uint8Array {
	let seed = 7;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	let text = '';
	while (text.length < bytes) text += `u-${next()},active,true,school-${next() % 90},student\r\n`;
	return new TextEncoder().encode(text).subarray(0, bytes);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size)
		yield await Promise.resolve(bytes.slice(at, at + size));
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	return concatenate(parts);
}

describe('deflatedInSegments', () => {
	const lengths = [0, 1, 30_000, SEGMENT_BYTES, SEGMENT_BYTES + 1, 3 * SEGMENT_BYTES + 40_000];

	it.each(lengths)('makes one stream that inflates to the same %i bytes', async (length) => {
		const bytes = rows(length);
		const deflated = await whole(deflatedInSegments(inPieces(bytes, 200_000)));
		expect(Buffer.compare(inflateRawSync(deflated), bytes)).toBe(0);
		expect(deflated.length).toBeLessThan(length / 2 + 10);
	});

	it('inflates whatever bits are left over at the end of a segment', () => {
		const line = 'error,users.csv,role,pupil\r\n';
		for (let count = 1; count <= 64; count++) {
			const before = new Uint8Array();
			const bytes = new TextEncoder().encode(
				Array.from({ length: count }, (_, at) => `${String(at * 7)},${line}`).join('')
			);
			const first = deflateSegment({ bytes, before, isLast: false });
			const last = deflateSegment({ bytes, before: bytes, isLast: true });
			const inflated = inflateRawSync(concatenate([first, last]));
			expect(Buffer.compare(inflated, concatenate([bytes, bytes]))).toBe(0);
		}
	});

	it('inflates where there is nothing but zeros, which a window begun too early would find', async () => {
		const bytes = new Uint8Array(2 * SEGMENT_BYTES + 5);
		const deflated = await whole(deflatedInSegments(inPieces(bytes, 70_000)));
		expect(Buffer.compare(inflateRawSync(deflated), bytes)).toBe(0);
	});

	it('makes the same bytes however its input is cut, and in whatever order others finish', async () => {
		const bytes = rows(5 * SEGMENT_BYTES + 7);
		const expected = await whole(deflatedInSegments(inPieces(bytes, bytes.length)));
		let made = 0;
		const late = async (segment: Parameters<typeof deflateSegment>[0]): Promise<Uint8Array> => {
			const wait = made++ % 2 === 0 ? 30 : 0;
			await new Promise((go) => setTimeout(go, wait));
			return deflateSegment(segment);
		};
		const cut = await whole(deflatedInSegments(inPieces(bytes, 99_991), late));
		expect(Buffer.compare(cut, expected)).toBe(0);
		expect(made).toBe(6);
	});

	it('passes on why its input ended, and why a segment was not made', async () => {
		async function* failing(): AsyncGenerator<Uint8Array> {
			yield await Promise.resolve(rows(10));
			throw new Error('gone');
		}
		await expect(whole(deflatedInSegments(failing()))).rejects.toThrow('gone');
		const fails = (): Promise<Uint8Array> => Promise.reject(new Error('no worker'));
		const given = inPieces(rows(3 * SEGMENT_BYTES), 99_991);
		await expect(whole(deflatedInSegments(given, fails))).rejects.toThrow('no worker');
	});
});
