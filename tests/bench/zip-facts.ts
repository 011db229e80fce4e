import { openAsBlob } from 'node:fs';
import { readCsv } from '../../src/lib/core/csv/read-csv';
import { blobSource } from '../../src/lib/core/zip/byte-source';
import { readDirectory, type DirectoryEntry } from '../../src/lib/core/zip/directory';
import { endRecordsIn, locateDirectory, readTail } from '../../src/lib/core/zip/end-record';
import { locateEntries } from '../../src/lib/core/zip/layout';
import { rosterLimits } from '../../src/lib/core/zip/limits';
import { openPackage } from '../../src/lib/core/zip/open-package';
import type { ByteSource } from '../../src/lib/core/zip/package';
import { failure, success, type Outcome } from '../../src/lib/core/outcome';

/** Where the compressed bytes of one entry lie in the zip, and the zip's own name for how. */
export interface EntryPlace {
	readonly from: number;
	readonly to: number;
	readonly method: DirectoryEntry['method'];
}

/** What a zip holds. Sizes in bytes. */
export interface ZipFacts {
	readonly zipBytes: number;
	readonly rawBytes: number;
	/** Records of all its CSV files, headers not counted. */
	readonly records: number;
	readonly entries: readonly EntryPlace[];
}

/** Reads the directory and counts records. The problem is a sentence. */
export async function zipFacts(path: string): Promise<Outcome<ZipFacts, string>> {
	const source = blobSource(await openAsBlob(path), path);
	const entries = await entryPlaces(source);
	const opened = await openPackage({ files: [{ source, path }], name: path, kind: 'zip' });
	if (entries === null || !opened.ok) return failure(`${path} is not a zip that can be read.`);
	let records = 0;
	for (const file of opened.value.files) {
		const sink = { header: () => undefined, batch: () => undefined };
		const { end, fileEnd } = await readCsv(
			() => file.open(),
			() => sink
		);
		if (!fileEnd.ok) return failure(`${file.name} in ${path} is damaged.`);
		records += end.records;
	}
	const { totalBytes } = opened.value;
	return success({ zipBytes: source.size, rawBytes: totalBytes, records, entries });
}

async function entryPlaces(source: ByteSource): Promise<EntryPlace[] | null> {
	const tail = await readTail(source);
	const [at] = endRecordsIn(tail.bytes);
	if (at === undefined) return null;
	const place = await locateDirectory(source, tail.at + at);
	if (!place.ok) return null;
	const entries = await readDirectory(source, place.value, rosterLimits);
	if (!entries.ok) return null;
	const located = await locateEntries(source, entries.value, place.value.start);
	if (!located.ok) return null;
	return located.value.map(({ entry, dataStart }) => ({
		from: dataStart,
		to: dataStart + entry.compressedSize,
		method: entry.method
	}));
}
