import type { WorkBytes } from './clean-run';
import { LF } from './bounds';

/** Room behind the data for the sentinel and a whole last word. */
const margin = 8;

/** The unfinished tail of a stream with the newest bytes behind it, and where in the stream it lies. */
export class WorkBuffer implements WorkBytes {
	bytes = new Uint8Array(0);
	words = new Int32Array(0);
	/** End of the data. */
	limit = 0;
	/** Start of what is not yet read. */
	position = 0;
	/** Offset in the stream of `bytes[0]`. */
	base = 0;

	/** Moves the unread tail to the front, puts `piece` behind it and an LF behind that. */
	append(piece: Uint8Array): void {
		const { bytes, position, limit } = this;
		const tail = limit - position;
		const needed = tail + piece.length + margin;
		if (needed > bytes.length) {
			this.#resize(needed * 2);
			this.bytes.set(bytes.subarray(position, limit));
		} else if (position > 0) {
			bytes.copyWithin(0, position, limit);
		}
		this.base += position;
		this.position = 0;
		this.limit = tail + piece.length;
		this.bytes.set(piece, tail);
		this.bytes[this.limit] = LF;
	}

	#resize(length: number): void {
		const buffer = new ArrayBuffer((length + 3) & ~3);
		this.bytes = new Uint8Array(buffer);
		this.words = new Int32Array(buffer);
	}
}
