import type { ByteSource } from './package';

/**
 * Bytes read from the file at a time. Every read is a round trip to another process, and costs as much
 * as inflating hundreds of kilobytes: so blocks grow, and are short only for who wants the beginning.
 */
const firstBlock = 64 * 1024;
const largestBlock = 1024 * 1024;

/** Hands out a range of the file in slices of any wanted length. */
export interface SliceReader {
	/** At most `wanted` bytes, null at the end of the range. Fewer come at the end of a block. */
	take(wanted: number): Promise<Uint8Array | null>;
}

/**
 * Reads the range from `start` up to `end` in blocks, the next one while the last is being worked on.
 * A file that became shorter ends early; one that became unreadable rejects `take`.
 */
export function sliceReader(source: ByteSource, start: number, end: number): SliceReader {
	let next = start;
	let length = firstBlock;
	let block: Uint8Array = new Uint8Array();
	let used = 0;
	const fetch = (): Promise<Uint8Array> | null => {
		if (next >= end) return null;
		const from = next;
		next = Math.min(end, from + length);
		length = Math.min(largestBlock, 4 * length);
		const bytes = source.read(from, next);
		// The rejection is seen when the block is asked for; until then it has no owner.
		bytes.catch(() => undefined);
		return bytes;
	};
	let ahead = fetch();
	return {
		async take(wanted) {
			if (used >= block.length) {
				if (ahead === null) return null;
				block = await ahead;
				used = 0;
				ahead = block.length === 0 ? null : fetch();
				if (block.length === 0) return null;
			}
			const slice = block.subarray(used, used + wanted);
			used += slice.length;
			return slice;
		}
	};
}
