import { describe, expect, it } from 'vitest';
import { bytesSource } from './byte-source';
import type { ByteSource } from './package';
import { readAhead } from './read-ahead';

const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);

/** A source that notes what was read from it. */
function noted(): { source: ByteSource; reads: [number, number][] } {
	const reads: [number, number][] = [];
	const source = bytesSource(bytes, 'a.zip');
	return {
		reads,
		source: {
			...source,
			read: (start, end) => {
				reads.push([start, end]);
				return source.read(start, end);
			}
		}
	};
}

describe('readAhead', () => {
	it('gives the same bytes, wherever they lie', async () => {
		const source = readAhead(bytesSource(bytes, 'a.zip'));
		const ranges = [
			...[[0, 4] as const, [4, 30] as const, [65_530, 65_540] as const, [10, 200_000] as const],
			...[[299_990, 300_000] as const, [299_990, 300_100] as const, [300_000, 300_010] as const]
		];
		for (const [start, end] of [...ranges, ...ranges]) {
			expect(Buffer.compare(await source.read(start, end), bytes.slice(start, end))).toBe(0);
		}
		expect([source.name, source.size]).toEqual(['a.zip', bytes.length]);
	});

	it('reads once for small reads that lie near each other', async () => {
		const { source, reads } = noted();
		const ahead = readAhead(source);
		for (let at = 1000; at < 2000; at += 10) await ahead.read(at, at + 10);
		await ahead.read(1000, 40_000);
		expect(reads).toEqual([[1000, 66_536]]);
	});

	it('passes long reads through', async () => {
		const { source, reads } = noted();
		await readAhead(source).read(5, 200_005);
		expect(reads).toEqual([[5, 200_005]]);
	});

	it('gives bytes that nobody else holds', async () => {
		const ahead = readAhead(bytesSource(bytes, 'a.zip'));
		(await ahead.read(0, 9)).fill(7);
		expect(await ahead.read(0, 9)).toEqual(bytes.slice(0, 9));
	});

	it('passes on that the file became unreadable', async () => {
		const gone = new DOMException('The file changed.', 'NotReadableError');
		const source = { ...bytesSource(bytes, 'a.zip'), read: () => Promise.reject(gone) };
		await expect(readAhead(source).read(0, 4)).rejects.toBe(gone);
	});
});
