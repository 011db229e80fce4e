import type { ByteSource } from '../zip/package';

/** Bytes that lie somewhere in chunks of one length; the last is shorter. */
export interface ChunkedBytes {
	/** Length of all chunks together. */
	readonly bytes: number;
	readonly chunkBytes: number;
	/** Chunk `number`, counted from 0. Rejects when it is not there any more or cannot be read. */
	chunk(number: number): Promise<Uint8Array>;
}

/** Chunks at hand: that of the directory, that being read, and the next. */
const mostChunks = 3;

/** Chunks as a source that can be read anywhere. A few chunks are held at a time. */
export function chunkedSource(
	{ bytes, chunkBytes, chunk }: ChunkedBytes,
	name: string
): ByteSource {
	const held = new Map<number, Promise<Uint8Array>>();
	const load = (number: number): Promise<Uint8Array> => {
		const loading = held.get(number) ?? chunk(number);
		// Puts it last, so that the first is the one that was not asked for the longest.
		held.delete(number);
		held.set(number, loading);
		for (const oldest of held.keys()) if (held.size > mostChunks) held.delete(oldest);
		// One that failed is asked for anew the next time.
		loading.catch(() => held.delete(number));
		return loading;
	};
	return {
		name,
		size: bytes,
		async read(start, end) {
			const last = Math.min(end, bytes);
			const wanted = new Uint8Array(Math.max(0, last - start));
			for (let at = start; at < last;) {
				const number = Math.floor(at / chunkBytes);
				const inside = at - number * chunkBytes;
				const piece = (await load(number)).subarray(inside, inside + last - at);
				if (piece.length === 0) throw new Error(`chunk ${String(number)} is too short`);
				wanted.set(piece, at - start);
				at += piece.length;
			}
			return wanted;
		}
	};
}
