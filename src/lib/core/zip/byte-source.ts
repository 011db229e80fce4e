import type { ByteSource } from './package';

/**
 * Bytes of a Blob or File, read piece by piece. `read` rejects with the platform's error when the
 * file was changed, moved or became unreadable since it was chosen.
 */
export const blobSource = (blob: Blob, name: string): ByteSource => ({
	name,
	size: blob.size,
	read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer())
});

/** Bytes that are in memory already. Every read gives a copy, as a Blob does. */
export const bytesSource = (bytes: Uint8Array, name: string): ByteSource => ({
	name,
	size: bytes.length,
	read: (start, end) => Promise.resolve(bytes.slice(start, end))
});
