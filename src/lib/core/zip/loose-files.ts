import type { ByteSource, FileEnd } from './package';
import { nameFault } from './entry-name';
import type { PackageItem } from './package-item';
import { sliceReader } from './slice-reader';

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
	const reader = sliceReader(source, 0, source.size);
	for (let slice = await reader.take(Infinity); slice !== null; slice = await reader.take(Infinity))
		yield slice;
	return { ok: true, bytes: source.size };
}
