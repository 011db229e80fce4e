import { sliceSizer } from './slice-size';
import type { SliceReader } from './slice-reader';

/** Ten bytes before raw deflate data make it gzip (RFC 1952, 2.3): no name, no time, no flags. */
const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** CRC-32 and length modulo 2^32 close a gzip member; the engine holds its output against them. */
function gzipTrailer(crc: number, size: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(8);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, crc, true);
	view.setUint32(4, size % 2 ** 32, true);
	return bytes;
}

/** True when the platform has a native inflate that takes gzip. */
export function hasNativeInflate(): boolean {
	if (typeof DecompressionStream !== 'function') return false;
	try {
		return new DecompressionStream('gzip').readable instanceof ReadableStream;
	} catch {
		// The constructor's only answer for a format that it does not know.
		return false;
	}
}

/**
 * Inflates raw deflate data with the platform's engine, framed as gzip so that the engine verifies
 * CRC-32 and length in its own code.
 * @returns true when the engine vouches for every byte; false when it refused, for whatever reason:
 * engines do not say which. Rejects when the file cannot be read.
 */
export async function* nativeInflate(
	input: SliceReader,
	crc: number,
	size: number
): AsyncGenerator<Uint8Array, boolean, undefined> {
	const stream = new DecompressionStream('gzip');
	const reader = stream.readable.getReader();
	const slices = sliceSizer();
	const feed = feeding(stream.writable.getWriter(), input, gzipTrailer(crc, size), slices.size);
	try {
		for (;;) {
			const chunk = await reader.read().catch(() => null);
			if (chunk === null) break;
			if (chunk.done) return true;
			slices.sawChunk(chunk.value.length);
			yield chunk.value;
		}
		feed.rethrow();
		return false;
	} finally {
		feed.stop();
		// Frees the engine's memory; on a stream that ended or failed it does nothing.
		await reader.cancel().catch(() => undefined);
	}
}

/** Writes the input in the background, no faster than the engine takes it. */
function feeding(
	writer: WritableStreamDefaultWriter<BufferSource>,
	input: SliceReader,
	trailer: Uint8Array<ArrayBuffer>,
	sliceSize: () => number
): { stop(): void; rethrow(): void } {
	let stopped = false;
	let unreadable: { readonly reason: unknown } | null = null;
	const take = async (): Promise<Uint8Array | null> => {
		try {
			return await input.take(sliceSize());
		} catch (reason) {
			unreadable = { reason };
			throw reason;
		}
	};
	const write = async (bytes: Uint8Array): Promise<void> => {
		await writer.ready;
		// A refusal shows on the readable side and on `ready`; the write itself has nothing to add.
		writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
	};
	const run = async (): Promise<void> => {
		await write(gzipHeader);
		for (let slice = await take(); slice !== null && !stopped; slice = await take())
			await write(slice);
		if (stopped) return;
		await write(trailer);
		await writer.close();
	};
	writer.closed.catch(() => undefined);
	run().catch((reason: unknown) => writer.abort(reason).catch(() => undefined));
	return {
		stop: () => {
			stopped = true;
		},
		rethrow: () => {
			if (unreadable !== null) throw unreadable.reason;
		}
	};
}
