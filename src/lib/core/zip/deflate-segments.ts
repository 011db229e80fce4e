import { Deflate } from 'fflate';
import { concatenate } from './zip-records';

/** Bytes of a segment. */
export const SEGMENT_BYTES = 1 << 20;
/** Bytes before a segment to which its matches may reach back: as many as deflate can (RFC 1951, 3.2.5). */
const WINDOW_BYTES = 1 << 15;
/** Segments that may be under way at once. */
const MOST_UNDER_WAY = 4;

/** A part of a file that can be deflated by itself. */
export interface Segment {
	readonly bytes: Uint8Array;
	/** The end of what stands before it: a whole window, or nothing for the first. */
	readonly before: Uint8Array;
	readonly isLast: boolean;
}

/** Deflates a segment, here or wherever there is room. */
export type SegmentDeflater = (segment: Segment) => Uint8Array | Promise<Uint8Array>;

/**
 * Deflates one segment (fflate, level 6). What comes out ends at a whole byte, so that the segments of a
 * file put one behind the other are one deflate stream, whoever made them.
 */
export function deflateSegment({ bytes, before, isLast }: Segment): Uint8Array {
	const pieces: Uint8Array[] = [];
	const options = before.length === 0 ? {} : { dictionary: before };
	const deflate = new Deflate({ level: 6, ...options }, (piece) => pieces.push(piece));
	deflate.push(bytes, isLast);
	if (!isLast) {
		deflate.flush();
		pieces.push(wholeByte(deflate));
	}
	return concatenate(pieces);
}

/**
 * The bits that are left over, and an empty stored block that ends at a whole byte (RFC 1951, 3.2.4).
 * `flush(true)` of fflate 0.8.3 forgets the bit that says whether a block is the last: with six bits left
 * over, what it writes is no stream.
 */
function wholeByte(deflate: Deflate): Uint8Array {
	// Three bits for how many are left over, then these: fflate keeps them there and has no other way.
	const left = (deflate as unknown as { readonly s: { readonly r: number } }).s.r;
	const header = (left & 7) + 3 > 8 ? [left >> 3, 0] : [left >> 3];
	return Uint8Array.of(...header, 0, 0, 0xff, 0xff);
}

/**
 * Deflates (RFC 1951) in segments of a fixed length, so that several can be made at once. The same bytes
 * give the same stream on every platform, however they are cut into chunks and whoever makes the
 * segments: what is handed on is written with it. Rejects when `chunks` does.
 */
export async function* deflatedInSegments(
	chunks: AsyncIterable<Uint8Array>,
	deflate: SegmentDeflater = deflateSegment
): AsyncGenerator<Uint8Array> {
	const underWay: Promise<Uint8Array>[] = [];
	for await (const segment of segmentsOf(chunks)) {
		const made = Promise.resolve(deflate(segment));
		// Whoever takes it hears of a fault; meanwhile nobody need.
		made.catch(() => undefined);
		underWay.push(made);
		while (underWay.length >= MOST_UNDER_WAY) yield await taken(underWay);
	}
	while (underWay.length > 0) yield await taken(underWay);
}

const taken = (underWay: Promise<Uint8Array>[]): Promise<Uint8Array> =>
	underWay.shift() ?? Promise.resolve(new Uint8Array());

/** The bytes in segments, each with the window before it; at least one, which is the last. */
async function* segmentsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Segment> {
	let before = new Uint8Array();
	let bytes = new Uint8Array(SEGMENT_BYTES);
	let used = 0;
	for await (const chunk of chunks) {
		for (let from = 0; from < chunk.length;) {
			if (used === SEGMENT_BYTES) {
				yield { bytes, before, isLast: false };
				before = bytes.slice(-WINDOW_BYTES);
				bytes = new Uint8Array(SEGMENT_BYTES);
				used = 0;
			}
			const part = chunk.subarray(from, from + SEGMENT_BYTES - used);
			bytes.set(part, used);
			used += part.length;
			from += part.length;
		}
	}
	yield { bytes: bytes.subarray(0, used), before, isLast: true };
}
