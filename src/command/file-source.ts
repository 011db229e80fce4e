import { open, type FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../lib/core/zip/package';
import { asked, UnreadableFile } from './unreadable-file';

const CHANGED = 'it was changed while it was read; check it again when nothing else writes to it';

/** A file on disk, read piece by piece through one handle. */
export class FileSource implements ByteSource {
	private constructor(
		readonly name: string,
		/** Where it lies, as a person knows it. */
		readonly place: string,
		readonly size: number,
		readonly changedAt: number,
		readonly handle: FileHandle
	) {}

	/** Opens the regular file at `path`. Rejects with an `UnreadableFile`. */
	static async open(path: string, name: string, place: string): Promise<FileSource> {
		const handle = await asked(place, open(path, 'r'));
		const { size, mtimeMs } = await asked(place, handle.stat());
		return new FileSource(name, place, size, mtimeMs, handle);
	}

	/** Bytes from `start` up to `end`, or to the end of the file. Rejects with an `UnreadableFile`. */
	async read(start: number, end: number): Promise<Uint8Array> {
		// An array of its own, which its receiver may hand on: no part of Node's shared pool.
		const bytes = new Uint8Array(Math.max(0, Math.min(end, this.size) - start));
		let filled = 0;
		while (filled < bytes.length) {
			const left = bytes.length - filled;
			const reading = this.handle.read(bytes, filled, left, start + filled);
			const { bytesRead } = await asked(this.place, reading);
			if (bytesRead === 0) throw new UnreadableFile(this.place, CHANGED);
			filled += bytesRead;
		}
		return bytes;
	}

	/** Rejects with an `UnreadableFile` when the file was written to since it was opened. */
	async requireUnchanged(): Promise<void> {
		const { size, mtimeMs } = await asked(this.place, this.handle.stat());
		if (size !== this.size || mtimeMs !== this.changedAt) {
			throw new UnreadableFile(this.place, CHANGED);
		}
	}

	close(): Promise<void> {
		return this.handle.close();
	}
}
