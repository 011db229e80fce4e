import { crc32 } from './crc32';
import { deflatedInSegments } from './deflate-segments';
import { method } from './zip-format';
import { entryFields, type ReadyEntry } from './zip-stream';

type Chunks<End> = AsyncGenerator<Uint8Array, End>;

/** Turns bytes into those of a deflate stream. */
export type Deflating = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;

/**
 * Deflates the bytes of one file to an entry of a zip, in memory: its numbers stand before them in the
 * zip. The same bytes give the same entry on every platform, so it may be part of what is handed on.
 * Rejects when `chunks` does.
 * @param path full name in the zip, parts separated by slashes
 */
export const deflatedEntry = async (
	path: string,
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): Promise<ReadyEntry> => (await endedEntry(path, each(chunks), deflatedInSegments)).entry;

/**
 * The same of chunks that say at their end how they ended.
 * @param deflate `deflatedInSegments` for the same bytes on every platform; `deflated` as fast as the
 * platform can, for what stays on the device
 */
export async function endedEntry<End>(
	path: string,
	chunks: Chunks<End>,
	deflate: Deflating
): Promise<{ readonly entry: ReadyEntry; readonly end: End }> {
	const seen = { crc: 0, size: 0, end: undefined as End | undefined };
	async function* counted(): AsyncGenerator<Uint8Array> {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) {
				seen.end = step.value;
				return;
			}
			seen.crc = crc32(step.value, seen.crc);
			seen.size += step.value.length;
			yield step.value;
		}
	}
	const data: Uint8Array[] = [];
	let compressedSize = 0;
	for await (const piece of deflate(counted())) {
		data.push(piece);
		compressedSize += piece.length;
	}
	const { crc, size, end } = seen;
	const fields = entryFields(path, { method: method.deflate, crc, compressedSize, size });
	// The loop above ends when the chunks have, and with them their end.
	return { entry: { fields, data }, end: end as End };
}

async function* each(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Chunks<undefined> {
	yield* chunks;
	return undefined;
}
