import { FlateErrorCode, Inflate, type FlateError } from 'fflate';
import type { SliceReader } from './slice-reader';

/** How the data ended: whole, stopping in the middle, or no deflate data at all. */
export type DeflateEnd = 'whole' | 'cut' | 'corrupt';

/** One push can give 1032 times its length at worst, so this bounds a step to 17 MB. */
const sliceBytes = 16 * 1024;

/**
 * Inflates raw deflate data (RFC 1951) with fflate. It verifies nothing; its caller does.
 * Every chunk has a buffer of its own.
 */
export async function* fflateInflate(
	input: SliceReader
): AsyncGenerator<Uint8Array, DeflateEnd, undefined> {
	let out: Uint8Array = new Uint8Array();
	const inflate = new Inflate((chunk) => {
		out = chunk;
	});
	for (;;) {
		const slice = await input.take(sliceBytes);
		try {
			inflate.push(slice ?? new Uint8Array(), slice === null);
		} catch (error) {
			// fflate throws for data faults; its code is the only thing to go by.
			const code = (error as Partial<FlateError>).code;
			return code === FlateErrorCode.UnexpectedEOF ? 'cut' : 'corrupt';
		}
		if (out.length > 0) yield out;
		if (slice === null) return 'whole';
	}
}
