import { deflateSegment, type SegmentDeflater } from '../core/zip/deflate-segments';

/** Segments that may lie at the other worker at once: this one has the file to write as well. */
const MOST_AWAY = 3;

/**
 * Deflates at another worker while that one has room, and here meanwhile. The bytes are the same,
 * whoever makes them.
 * @param away the other worker; null where there is none
 */
export function sharedDeflate(away: SegmentDeflater | null): SegmentDeflater {
	if (away === null) return deflateSegment;
	let waiting = 0;
	return async (segment) => {
		if (waiting >= MOST_AWAY) return deflateSegment(segment);
		waiting += 1;
		try {
			return await away(segment);
		} finally {
			waiting -= 1;
		}
	};
}
