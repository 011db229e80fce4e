import { failure, success, type Outcome } from '../outcome';
import { observe, type Observation } from '../findings/observation';
import type { ByteSource } from './package';
import type { DirectoryEntry } from './directory';
import { directoryFault } from './entry-guards';
import { printableName } from './entry-name';
import type { Fault } from './fault';
import { cutFault, readLocalHeader } from './local-header';

/** An entry, and where its compressed bytes lie in the file. A fault means that it is not opened. */
export interface LocatedEntry {
	readonly entry: DirectoryEntry;
	readonly dataStart: number;
	readonly fault: Fault | null;
}

/** The bytes of one entry from its local header to the end of its data, descriptor not counted. */
interface Range {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Reads every local header and refuses the whole zip (`zip-overlap`) when two entries share bytes or
 * one reaches into the directory: only such archives get past deflate's ratio of 1032 (zip bombs).
 */
export async function locateEntries(
	source: ByteSource,
	entries: readonly DirectoryEntry[],
	directoryStart: number
): Promise<Outcome<LocatedEntry[], Observation>> {
	const ranges: Range[] = [];
	const located: LocatedEntry[] = [];
	for (const entry of entries) {
		const local = await readLocalHeader(source, entry);
		const dataStart = local.dataStart ?? entry.offset;
		const end = dataStart + entry.compressedSize;
		const cut = end > source.size ? cutFault(entry) : null;
		if (cut === null && local.dataStart !== null)
			ranges.push({ name: printableName(entry.name), start: entry.offset, end });
		located.push({ entry, dataStart, fault: directoryFault(entry) ?? cut ?? local.fault });
	}
	const overlap = firstOverlap(ranges, directoryStart);
	return overlap === null ? success(located) : failure(overlap);
}

function firstOverlap(ranges: readonly Range[], directoryStart: number): Observation | null {
	let before: Range | null = null;
	for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
		if (before !== null && before.end > range.start)
			return observe('zip-overlap', {
				variant: 'entries',
				facts: { first: before.name, second: range.name }
			});
		if (range.end > directoryStart)
			return observe('zip-overlap', { variant: 'directory', facts: { first: range.name } });
		before = range;
	}
	return null;
}
