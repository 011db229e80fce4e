import { observe, type Observation } from '../findings/observation';
import type { ByteSource } from './package';
import { readTail } from './end-record';
import { viewOf } from './little-endian';
import { flag, recordSize, signature } from './zip-format';

/** Local headers looked at when telling how much of a cut zip is whole. */
const maxHeaders = 1000;

/**
 * What is known of a zip that has no end record: `directory-cut` when it ends inside its directory,
 * `no-end` when it ends before. Facts: `bytes` of the file, `found` bytes and `entries` that are
 * whole, counted from the start.
 */
export async function truncated(source: ByteSource): Promise<Observation> {
	const tail = await readTail(source);
	const { found, entries } = await wholeEntries(source);
	return observe('zip-truncated', {
		variant: endsInDirectory(tail.bytes) ? 'directory-cut' : 'no-end',
		facts: { bytes: source.size, found, entries }
	});
}

/** True when directory records follow one another up to the end of `tail` and the last one is cut. */
function endsInDirectory(tail: Uint8Array): boolean {
	const view = viewOf(tail);
	for (let at = 0; at + recordSize.central <= tail.length; at++) {
		if (tail[at] !== 0x50 || view.getUint32(at, true) !== signature.central) continue;
		const end = chainEnd(view, at);
		if (end !== null) return end > 0;
	}
	return false;
}

/**
 * Follows directory records from `at`. Gives how many bytes the last one lacks, 0 when all are whole
 * and an end record begins, null when these were no directory records.
 */
function chainEnd(view: DataView, at: number): number | null {
	let next = at;
	while (next + recordSize.central <= view.byteLength) {
		const found = view.getUint32(next, true);
		if (found === signature.end || found === signature.zip64End) return 0;
		if (found !== signature.central) return null;
		next += recordSize.central + variableBytes(view, next);
	}
	if (next > view.byteLength) return next - view.byteLength;
	if (next + 4 > view.byteLength) return 0;
	const found = view.getUint32(next, true);
	return found === signature.central ? next + recordSize.central - view.byteLength : 0;
}

const variableBytes = (view: DataView, at: number): number =>
	view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

/** Entries that are whole, as far as their local headers tell their length. */
async function wholeEntries(source: ByteSource): Promise<{ found: number; entries: number }> {
	let found = 0;
	let entries = 0;
	while (entries < maxHeaders && found + recordSize.local <= source.size) {
		const view = viewOf(await source.read(found, found + recordSize.local));
		if (view.getUint32(0, true) !== signature.local) break;
		const compressed = view.getUint32(18, true);
		if (view.getUint16(6, true) & flag.dataDescriptor && compressed === 0) break;
		const names = view.getUint16(26, true) + view.getUint16(28, true);
		const next = found + recordSize.local + names + compressed;
		if (next > source.size) break;
		found = next;
		entries++;
	}
	return { found, entries };
}
