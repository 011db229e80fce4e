import { crc32 } from './crc32';
import { deflated } from './deflate';
import { method } from './zip-format';
import { entryFields, type ReadyEntry } from './zip-stream';

/**
 * Deflates the bytes of one file to an entry of a zip, in memory: its numbers stand before them in the
 * zip. The same bytes give the same entry on every platform, so it may be part of what is handed on.
 * Rejects when `chunks` does.
 * @param path full name in the zip, parts separated by slashes
 */
export async function deflatedEntry(
	path: string,
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): Promise<ReadyEntry> {
	let crc = 0;
	let size = 0;
	async function* counted(): AsyncGenerator<Uint8Array> {
		for await (const chunk of chunks) {
			crc = crc32(chunk, crc);
			size += chunk.length;
			yield chunk;
		}
	}
	const data: Uint8Array[] = [];
	let compressedSize = 0;
	for await (const piece of deflated(counted(), false)) {
		data.push(piece);
		compressedSize += piece.length;
	}
	const numbers = { method: method.deflate, crc, compressedSize, size };
	return { fields: entryFields(path, numbers), data };
}
