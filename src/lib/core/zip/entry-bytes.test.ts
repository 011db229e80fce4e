import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ByteSource, FileEnd } from './package';
import { blobSource, bytesSource } from './byte-source';
import { maxChunk } from './chunks';
import { entryBytes, type Engine } from './entry-bytes';
import { fflateInflate } from './fflate-inflate';
import type { LocatedEntry } from './layout';
import { hasNativeInflate, nativeInflate } from './native-inflate';
import { concatenate } from './zip-records';
import { packed } from './zip-writer';

const engines: readonly Engine[] = ['native', 'fflate', 'auto'];
const text = new TextEncoder();

/** Text that deflates about as well as enrollments do, without a period that an engine could like. */
function enrollments(rows: number): Uint8Array {
	let seed = 7;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	return text.encode(
		Array.from(
			{ length: rows },
			() => `${next()},,,c-${next() % 900},u-${next() % 9000},student\r\n`
		).join('')
	);
}

/** An entry of `bytes` as the directory would describe it, with lies where `said` has some. */
function entryOf(
	bytes: Uint8Array,
	said: Partial<LocatedEntry['entry']> & { stored?: boolean } = {}
): { source: ByteSource; located: LocatedEntry } {
	const { fields, data } = packed({ name: 'users.csv', bytes, stored: said.stored });
	const entry = { ...fields, nameBytes: 9, offset: 0, ...said, name: 'users.csv' };
	const padded = concatenate([new Uint8Array(100), data, new Uint8Array(100)]);
	return { source: bytesSource(padded, 'a.zip'), located: { entry, dataStart: 100, fault: null } };
}

async function readAll(
	chunks: AsyncGenerator<Uint8Array, FileEnd, undefined>
): Promise<{ bytes: Uint8Array; end: FileEnd; chunks: Uint8Array[] }> {
	const out: Uint8Array[] = [];
	for (;;) {
		const step = await chunks.next();
		if (step.done === true) return { bytes: concatenate(out), end: step.value, chunks: out };
		out.push(step.value);
	}
}

const read = (of: ReturnType<typeof entryOf>, engine: Engine): ReturnType<typeof readAll> =>
	readAll(entryBytes(of.source, of.located, 'users.csv', engine));

const damaged = (variant: string, facts: object): object => ({
	ok: false,
	observation: expect.objectContaining({ rule: 'entry-damaged', file: 'users.csv', variant, facts })
});

describe.each(engines)('entryBytes with engine %s', (engine) => {
	const roster = enrollments(20_000);

	it.each([
		['nothing', new Uint8Array()],
		['one byte', Uint8Array.of(65)],
		['a roster', roster],
		['300 KB of one letter', new Uint8Array(300_000).fill(44)]
	])('gives %s back, deflated and stored', async (_, bytes) => {
		for (const stored of [false, true]) {
			const { bytes: found, end, chunks } = await read(entryOf(bytes, { stored }), engine);
			expect(Buffer.compare(found, bytes)).toBe(0);
			expect(end).toEqual({ ok: true, bytes: bytes.length });
			for (const chunk of chunks) {
				expect(chunk.length).toBeLessThanOrEqual(maxChunk);
				expect(chunk.buffer.byteLength).toBe(chunk.length);
			}
			expect(new Set(chunks.map(({ buffer }) => buffer)).size).toBe(chunks.length);
		}
	});

	it.each([
		['a wrong checksum', { crc: 1 }, 'crc', { declared: '00000001', found: 'CBF43926' }],
		['a size too long', { size: 12 }, 'size', { declared: 12, found: 9 }],
		['a size too short', { size: 5 }, 'size', { declared: 5, found: 'more than 5' }],
		['compressed data cut off', { compressedSize: 4 }, 'inflate', undefined]
	])('finds %s', async (_, lie, variant, facts) => {
		const { bytes, end } = await read(entryOf(text.encode('123456789'), lie), engine);
		expect(end).toEqual(damaged(variant, facts ?? expect.anything()));
		expect(bytes.length).toBeLessThanOrEqual(9);
	});

	it.each([
		['a wrong checksum', { crc: 1 }, 'crc'],
		['a size too long', { size: 12 }, 'size'],
		['a size too short', { size: 5 }, 'size']
	])('finds %s in a stored entry', async (_, lie, variant) => {
		const { end } = await read(entryOf(text.encode('123456789'), { ...lie, stored: true }), engine);
		expect(end).toEqual(damaged(variant, expect.anything()));
	});

	it('finds data that is not deflated, and gives nothing twice', async () => {
		const of = entryOf(roster);
		const half = Math.floor(of.located.entry.compressedSize / 2);
		const bytes = await of.source.read(0, of.source.size);
		bytes.fill(0xff, 100 + half, 100 + half + 50);
		const source = bytesSource(bytes, 'a.zip');
		const found = await readAll(entryBytes(source, of.located, 'users.csv', engine));
		expect(found.end).toMatchObject({ ok: false, observation: { rule: 'entry-damaged' } });
		const same = found.bytes.findIndex((byte, at) => byte !== roster[at]);
		expect(same === -1 || same > roster.length / 4).toBe(true);
	});

	it('stops a bomb at its declared size', async () => {
		const of = entryOf(new Uint8Array(50_000_000), { size: 1000 });
		const { bytes, end } = await read(of, engine);
		expect(bytes.length).toBe(1000);
		expect(end).toEqual(damaged('size', { declared: 1000, found: 'more than 1000' }));
	});

	it('reads no more of the file than was asked for', async () => {
		const of = entryOf(enrollments(200_000), { stored: true });
		let reads = 0;
		const source: ByteSource = {
			...of.source,
			read: (start, end) => {
				reads++;
				return of.source.read(start, end);
			}
		};
		const chunks = entryBytes(source, of.located, 'users.csv', engine);
		await chunks.next();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(reads).toBeLessThanOrEqual(3);
		await chunks.return({ ok: true, bytes: 0 });
	});

	it('passes on that the file became unreadable', async () => {
		const of = entryOf(enrollments(100_000));
		const gone = new DOMException('The file changed.', 'NotReadableError');
		const source: ByteSource = {
			...of.source,
			read: (start, end) => (start > 100 ? Promise.reject(gone) : of.source.read(start, end))
		};
		await expect(readAll(entryBytes(source, of.located, 'users.csv', engine))).rejects.toBe(gone);
	});

	it('does not open an entry that has a fault', async () => {
		const of = entryOf(roster);
		const fault = { rule: 'entry-encrypted', variant: 'aes', facts: {} };
		const { end, chunks } = await read({ ...of, located: { ...of.located, fault } }, engine);
		expect(chunks).toEqual([]);
		expect(end).toMatchObject({ ok: false, observation: { ...fault, file: 'users.csv' } });
	});
});

describe('engines', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** A reader that hands out `data` in slices of at most `length` bytes, whatever is asked for. */
	const slicesOf = (data: Uint8Array, length: number): { take(): Promise<Uint8Array | null> } => {
		let at = 0;
		return {
			take: () => {
				const slice = data.subarray(at, (at += length));
				return Promise.resolve(slice.length === 0 ? null : slice);
			}
		};
	};

	it.each([1, 2, 7, 100, 4096, 1_000_000])(
		'give the same from slices of %i bytes',
		async (length) => {
			const bytes = enrollments(300);
			const { fields, data } = packed({ name: 'a', bytes });
			const native: Uint8Array[] = [];
			for await (const chunk of nativeInflate(slicesOf(data, length), fields.crc, fields.size))
				native.push(chunk);
			const fflate: Uint8Array[] = [];
			for await (const chunk of fflateInflate(slicesOf(data, length))) fflate.push(chunk);
			expect(Buffer.compare(concatenate(native), bytes)).toBe(0);
			expect(Buffer.compare(concatenate(fflate), bytes)).toBe(0);
		}
	);

	it('free the native stream when the receiver goes away', async () => {
		const cancelled = vi.fn();
		vi.stubGlobal(
			'DecompressionStream',
			class {
				readable = new ReadableStream({
					pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
					cancel: cancelled
				});
				writable = new WritableStream();
			}
		);
		const of = entryOf(enrollments(50_000));
		for await (const chunk of entryBytes(of.source, of.located, 'users.csv', 'native')) {
			expect(chunk.length).toBe(100_000);
			break;
		}
		expect(cancelled).toHaveBeenCalledOnce();
	});

	it.each([
		['missing', undefined],
		[
			'refusing gzip',
			function DecompressionStream() {
				throw new TypeError('Unsupported format');
			}
		]
	])('fall back to fflate with DecompressionStream %s', async (_, stub) => {
		vi.stubGlobal('DecompressionStream', stub);
		expect(hasNativeInflate()).toBe(false);
		const bytes = enrollments(100);
		expect((await read(entryOf(bytes), 'auto')).bytes).toEqual(bytes);
	});

	it('read a good entry with fflate when the native engine breaks down in the middle', async () => {
		vi.stubGlobal(
			'DecompressionStream',
			class {
				writable = new WritableStream();
				readable = new ReadableStream({
					start: (controller) => controller.enqueue(enrollments(500).slice(0, 10_000)),
					pull: (controller) => controller.error(new TypeError('out of memory'))
				});
			}
		);
		const { bytes, end } = await read(entryOf(enrollments(500)), 'native');
		expect(end).toMatchObject({ ok: true });
		expect(bytes).toEqual(enrollments(500));
	});

	it('give chunks that may be transferred', async () => {
		const of = entryOf(enrollments(30_000));
		let bytes = 0;
		for await (const chunk of entryBytes(of.source, of.located, 'users.csv', 'auto')) {
			bytes += chunk.length;
			structuredClone(chunk, { transfer: [chunk.buffer as ArrayBuffer] });
		}
		expect(bytes).toBe(of.located.entry.size);
	});

	it('work from a Blob', async () => {
		const of = entryOf(enrollments(3000));
		const blob = new Blob([new Uint8Array(await of.source.read(0, of.source.size))]);
		const source = blobSource(blob, 'a.zip');
		const { bytes } = await readAll(entryBytes(source, of.located, 'users.csv', 'auto'));
		expect(bytes).toEqual(enrollments(3000));
	});
});
