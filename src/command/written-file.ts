import { createHash } from 'node:crypto';
import { open, realpath, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemReason } from './unreadable-file';

/** A file that this computer does not let us write. The message says why, in words. */
export class UnwritableFile extends Error {
	override readonly name = 'UnwritableFile';

	constructor(
		/** Path as a person gave it. */
		readonly path: string,
		readonly why: string
	) {
		super(why);
	}
}

/**
 * A file that is written beside its place and put there when it is whole, so that nobody ever finds
 * half of it under its name.
 */
export class WrittenFile {
	readonly #hash = createHash('sha256');
	#isOpen = true;
	/** Bytes that were written. */
	bytes = 0;
	/** Of these, lower-case hex; empty until all are written. */
	sha256 = '';
	#isKept = false;

	private constructor(
		/** As a person gave it. */
		readonly given: string,
		readonly path: string,
		/** Where it lies until it is kept. */
		readonly place: string,
		readonly handle: FileHandle
	) {}

	/**
	 * Begins a file. Throws an `UnwritableFile` where that cannot be, also where it would take the place
	 * of a file that is read.
	 * @param from the folder that a relative path starts in
	 * @param inputs paths of what is read, as they were given
	 */
	static async begin(given: string, from: string, inputs: readonly string[]): Promise<WrittenFile> {
		const path = resolve(from, given);
		const real = await realpath(path).catch(() => path);
		for (const input of inputs) {
			const read = resolve(from, input);
			if ((await realpath(read).catch(() => read)) === real)
				throw new UnwritableFile(given, 'it is what is read, and that is never changed');
		}
		const place = join(dirname(path), `.${basename(path)}.part`);
		const handle = await orUnwritable(given, open(place, 'w'));
		return new WrittenFile(given, path, place, handle);
	}

	async write(pieces: AsyncIterable<Uint8Array>): Promise<void> {
		for await (const piece of pieces) {
			this.#hash.update(piece);
			this.bytes += piece.length;
			let at = 0;
			while (at < piece.length) {
				const { bytesWritten } = await orUnwritable(
					this.given,
					this.handle.write(piece, at, piece.length - at)
				);
				at += bytesWritten;
			}
		}
		this.sha256 = this.#hash.digest('hex');
		await this.#end();
	}

	/** Puts the whole file in its place. */
	async keep(): Promise<void> {
		await orUnwritable(this.given, rename(this.place, this.path));
		this.#isKept = true;
	}

	/** Takes away what was not kept. */
	async close(): Promise<void> {
		await this.#end();
		if (!this.#isKept) await rm(this.place, { force: true });
	}

	async #end(): Promise<void> {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		await orUnwritable(this.given, this.handle.close());
	}
}

async function orUnwritable<Value>(path: string, answer: Promise<Value>): Promise<Value> {
	try {
		return await answer;
	} catch (error) {
		throw new UnwritableFile(path, writeReason(error));
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such folder',
	ENOTDIR: 'there is no such folder',
	EISDIR: 'there is a folder of this name',
	EACCES: 'this account may not write there',
	EPERM: 'this account may not write there',
	EROFS: 'nothing can be written there',
	ENOSPC: 'there is no room left'
};

const writeReason = (error: unknown): string =>
	reasons[error instanceof Error && 'code' in error ? String(error.code) : ''] ??
	systemReason(error);
