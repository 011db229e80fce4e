import type { ByteSource, FileEnd, PackageFile } from '../zip/package';

/**
 * A compressed file as a source that can be read anywhere. Reading onwards inflates each byte once;
 * reading back starts over. `read` rejects when the file is damaged.
 */
export function inflatedSource(file: PackageFile): ByteSource {
	const inflating = new Inflating(file);
	let last: Promise<unknown> = Promise.resolve();
	return {
		name: file.name,
		size: file.size,
		read: (start, end) => {
			// One read at a time: they share one stream.
			const bytes = last.then(() => inflating.read(start, Math.min(end, file.size)));
			last = bytes.catch(() => undefined);
			return bytes;
		}
	};
}

class Inflating {
	readonly #file: PackageFile;
	#chunks: AsyncGenerator<Uint8Array, FileEnd>;
	/** The chunk at hand and where in the file it begins. */
	#chunk: Uint8Array = new Uint8Array();
	#from = 0;

	constructor(file: PackageFile) {
		this.#file = file;
		this.#chunks = file.open();
	}

	async read(start: number, end: number): Promise<Uint8Array> {
		if (start < this.#from) await this.#startOver();
		const bytes = new Uint8Array(Math.max(0, end - start));
		let filled = 0;
		while (filled < bytes.length) {
			const at = start + filled - this.#from;
			if (at < this.#chunk.length) {
				const piece = this.#chunk.subarray(at, at + bytes.length - filled);
				bytes.set(piece, filled);
				filled += piece.length;
			} else if (!(await this.#next())) break;
		}
		return bytes.subarray(0, filled);
	}

	async #next(): Promise<boolean> {
		const step = await this.#chunks.next();
		if (step.done !== true) {
			this.#from += this.#chunk.length;
			this.#chunk = step.value;
			return true;
		}
		if (!step.value.ok) throw new Error(`${this.#file.name} is damaged`);
		return false;
	}

	async #startOver(): Promise<void> {
		await this.#chunks.return({ ok: true, bytes: 0 });
		this.#chunks = this.#file.open();
		this.#chunk = new Uint8Array();
		this.#from = 0;
	}
}
