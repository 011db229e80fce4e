import type { FileEnd } from '../../src/lib/core/zip/package';

type Chunks = AsyncGenerator<Uint8Array, FileEnd, undefined>;

/** The same bytes in chunks of `lengths` in turn, over and over. The end is that of the source. */
export async function* rechunked(source: Chunks, lengths: readonly number[]): Chunks {
	let waiting = new Uint8Array(0);
	let turn = 0;
	for (;;) {
		const { done, value } = await source.next();
		if (done === true) {
			if (waiting.length > 0) yield waiting;
			return value;
		}
		const bytes = new Uint8Array(waiting.length + value.length);
		bytes.set(waiting);
		bytes.set(value, waiting.length);
		let from = 0;
		for (;;) {
			const length = lengths[turn % lengths.length] ?? bytes.length;
			if (from + length > bytes.length) break;
			yield bytes.slice(from, from + length);
			from += length;
			turn++;
		}
		waiting = bytes.slice(from);
	}
}
