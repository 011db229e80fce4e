import { Inflate } from 'fflate';
import type { SliceReader } from './slice-reader';

/** How the data ended: whole, or in the middle of something that is no deflate data. */
export type DataEnd = 'whole' | 'corrupt';

/** One push can give 1032 times its length at worst, so this bounds a step to 17 MB. */
const sliceBytes = 16 * 1024;

/**
 * Inflates raw deflate data (RFC 1951) with fflate. It verifies nothing; its caller does.
 * Every chunk has a buffer of its own.
 */
export async function* fflateInflate(
	input: SliceReader
): AsyncGenerator<Uint8Array, DataEnd, undefined> {
	let out: Uint8Array = new Uint8Array();
	const inflate = new Inflate((chunk) => {
		out = chunk;
	});
	for (;;) {
		const slice = await input.take(sliceBytes);
		try {
			inflate.push(slice ?? new Uint8Array(), slice === null);
		} catch {
			// fflate has no other way to say that the data is damaged.
			return 'corrupt';
		}
		if (out.length > 0) yield out;
		if (slice === null) return 'whole';
	}
}
