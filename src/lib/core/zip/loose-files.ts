import type { ByteSource, FileEnd } from './package';
import { nameFault } from './entry-name';
import type { PackageItem } from './package-item';

const blockBytes = 256 * 1024;

/** A file that lies on disk as it is. There is no checksum to hold it against. */
export const looseItem = (source: ByteSource, path: string): PackageItem => ({
	path,
	size: source.size,
	compressedSize: source.size,
	fingerprint: null,
	fault: nameFault(path),
	open: () => looseBytes(source)
});

async function* looseBytes(source: ByteSource): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	for (let at = 0; at < source.size; at += blockBytes)
		yield await source.read(at, Math.min(source.size, at + blockBytes));
	return { ok: true, bytes: source.size };
}
