import type { Writable } from 'node:stream';
import { inPieces } from '../lib/core/report/json-texts';

/** Faults of a stream that mean that its reader has gone, as `head` does when it has seen enough. */
const gone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** A stream that is written to piece by piece, never faster than its reader takes them. */
export class Output {
	#isGone = false;
	/** Why a text could not be written, such as "ENOSPC"; null when all was, or nobody reads on. */
	failure: string | null = null;

	constructor(readonly stream: Writable) {
		stream.on('error', (error: NodeJS.ErrnoException) => this.#end(error));
	}

	/** Writes texts one after the other. Ends early, and quietly, when the reader has gone. */
	async print(texts: Iterable<string>): Promise<void> {
		for (const text of inPieces(texts)) {
			if (this.#isGone || this.failure !== null) return;
			const error = await this.#write(text);
			if (error) return this.#end(error);
		}
	}

	#write(text: string): Promise<NodeJS.ErrnoException | null | undefined> {
		return new Promise((resolve) => {
			this.stream.write(text, resolve);
		});
	}

	#end({ code = 'unknown' }: NodeJS.ErrnoException): void {
		if (gone.has(code)) this.#isGone = true;
		else this.failure ??= code;
	}
}
