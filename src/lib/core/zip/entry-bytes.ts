import { observe } from '../findings/observation';
import type { ByteSource, FileEnd } from './package';
import { evenChunks } from './chunks';
import { crc32 } from './crc32';
import type { DirectoryEntry } from './directory';
import { sizeFault } from './entry-guards';
import type { Fault } from './fault';
import { fflateInflate, type DataEnd } from './fflate-inflate';
import type { LocatedEntry } from './layout';
import { hex } from './local-header';
import { hasNativeInflate, nativeInflate } from './native-inflate';
import { sliceReader, type SliceReader } from './slice-reader';
import { method } from './zip-format';

/** Which inflate works: the platform's, fflate, or the platform's where there is one. */
export type Engine = 'native' | 'fflate' | 'auto';

/** Chunks of one entry, and at the end what is wrong with them, null when nothing. */
type Bytes = AsyncGenerator<Uint8Array, Fault | null, undefined>;

/** What a reader has given out so far. */
interface Progress {
	given: number;
}

/**
 * The inflated bytes of an entry that has no fault, in chunks of at most 256 KB, not one byte more
 * than the directory declares. The end says whether length and CRC-32 held: until then nothing does.
 * Leaving early frees the engine.
 * @param file name under which a fault is reported
 */
export async function* entryBytes(
	source: ByteSource,
	located: LocatedEntry,
	file: string,
	engine: Engine
): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	const fault = located.fault ?? (yield* evenChunks(verified(source, located, engine)));
	return fault === null
		? { ok: true, bytes: located.entry.size }
		: { ok: false, observation: observe(fault.rule, { ...fault, file }) };
}

async function* verified(source: ByteSource, located: LocatedEntry, engine: Engine): Bytes {
	const { entry, dataStart } = located;
	const input = (): SliceReader => sliceReader(source, dataStart, dataStart + entry.compressedSize);
	if (entry.method === method.stored) return yield* checked(stored(input()), entry, 0);
	const progress: Progress = { given: 0 };
	const useNative = engine === 'native' || (engine === 'auto' && hasNativeInflate());
	if (useNative && (yield* vouched(input(), entry, progress))) return null;
	return yield* checked(fflateInflate(input()), entry, progress.given);
}

/**
 * The native engine's bytes. False when it refused or did not keep to the declared length. Engines
 * give no reason, and drop what they had, so fflate then goes over the entry again: what is wrong
 * is told in the same words whatever the platform.
 */
async function* vouched(
	input: SliceReader,
	entry: DirectoryEntry,
	progress: Progress
): AsyncGenerator<Uint8Array, boolean, undefined> {
	const chunks = nativeInflate(input, entry.crc, entry.size);
	try {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) return step.value && progress.given === entry.size;
			if (progress.given + step.value.length > entry.size) return false;
			progress.given += step.value.length;
			yield step.value;
		}
	} finally {
		await chunks.return(false);
	}
}

/** Counts and sums up bytes that nobody vouches for. The first `skip` were given out before. */
async function* checked(
	chunks: AsyncGenerator<Uint8Array, DataEnd, undefined>,
	entry: DirectoryEntry,
	skip: number
): Bytes {
	let crc = 0;
	let found = 0;
	try {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) return endFault(entry, step.value, found, crc);
			const room = entry.size - found;
			const chunk = step.value.subarray(0, room);
			crc = crc32(chunk, crc);
			const fresh = chunk.subarray(Math.max(0, skip - found));
			found += chunk.length;
			if (fresh.length > 0) yield fresh;
			if (step.value.length > room) return sizeFault(entry.size, `more than ${entry.size}`);
		}
	} finally {
		await chunks.return('corrupt');
	}
}

function endFault(entry: DirectoryEntry, end: DataEnd, found: number, crc: number): Fault | null {
	if (end === 'corrupt') return { rule: 'entry-damaged', variant: 'inflate', facts: { found } };
	if (found !== entry.size) return sizeFault(entry.size, found);
	if (crc === entry.crc) return null;
	const facts = { declared: hex(entry.crc), found: hex(crc) };
	return { rule: 'entry-damaged', variant: 'crc', facts };
}

/** Bytes that were not compressed. */
async function* stored(input: SliceReader): AsyncGenerator<Uint8Array, DataEnd, undefined> {
	for (;;) {
		const slice = await input.take(Infinity);
		if (slice === null) return 'whole';
		yield slice;
	}
}
