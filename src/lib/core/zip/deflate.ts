import { deflatedInSegments } from './deflate-segments';

type Chunks = AsyncIterable<Uint8Array>;

/** True when the platform has a native deflate. */
function hasNativeDeflate(): boolean {
	if (typeof CompressionStream !== 'function') return false;
	try {
		return new CompressionStream('deflate-raw').readable instanceof ReadableStream;
	} catch {
		// The constructor's only answer for a format that it does not know.
		return false;
	}
}

/**
 * Deflates (RFC 1951) as fast as the platform can; with fflate where it cannot. For what stays on the
 * device: the bytes differ from platform to platform, so nothing that must be reproducible is
 * written with it. Rejects when `chunks` does.
 */
export const deflated = (
	chunks: Chunks,
	native = hasNativeDeflate()
): AsyncGenerator<Uint8Array> => (native ? nativeDeflate(chunks) : deflatedInSegments(chunks));

async function* nativeDeflate(chunks: Chunks): AsyncGenerator<Uint8Array> {
	const stream = new CompressionStream('deflate-raw');
	const writer = stream.writable.getWriter();
	const reader = stream.readable.getReader();
	const feed = async (): Promise<void> => {
		for await (const chunk of chunks) {
			await writer.ready;
			// A failure shows on the readable side; the write itself has nothing to add. Bytes of ours
			// never lie in shared memory, which is all that the type asks.
			writer.write(chunk as Uint8Array<ArrayBuffer>).catch(() => undefined);
		}
		await writer.close();
	};
	// What stops the feeding reaches the reader through the aborted stream.
	feed().catch((reason: unknown) => writer.abort(reason).catch(() => undefined));
	writer.closed.catch(() => undefined);
	try {
		for (;;) {
			const step = await reader.read();
			if (step.done) return;
			yield step.value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
