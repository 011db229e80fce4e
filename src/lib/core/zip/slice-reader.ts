import type { ByteSource } from './package';

/** Bytes read from the file at a time: large, because every read of a file costs a round trip. */
const blockBytes = 256 * 1024;

/** Hands out a range of the file in slices of any wanted length. */
export interface SliceReader {
	/** At most `length` bytes, null at the end of the range. Fewer come at the end of a block. */
	take(length: number): Promise<Uint8Array | null>;
}

/**
 * Reads the range from `start` up to `end` in blocks, the next one while the last is being worked on.
 * A file that became shorter ends early; one that became unreadable rejects `take`.
 */
export function sliceReader(source: ByteSource, start: number, end: number): SliceReader {
	let next = start;
	let block: Uint8Array = new Uint8Array();
	let used = 0;
	const fetch = (): Promise<Uint8Array> | null => {
		if (next >= end) return null;
		const from = next;
		next = Math.min(end, from + blockBytes);
		const bytes = source.read(from, next);
		// The rejection is seen when the block is asked for; until then it has no owner.
		bytes.catch(() => undefined);
		return bytes;
	};
	let ahead = fetch();
	return {
		async take(length) {
			if (used >= block.length) {
				if (ahead === null) return null;
				block = await ahead;
				used = 0;
				ahead = block.length === 0 ? null : fetch();
				if (block.length === 0) return null;
			}
			const slice = block.subarray(used, used + length);
			used += slice.length;
			return slice;
		}
	};
}
