import type { Checked, CheckOptions } from '../../src/lib/core/check';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { writeZip, type ZipEntry } from '../../src/lib/core/zip/zip-writer';
import { checked, zipInput } from './checked';

/** Files by name that take the place of those of the smallest set; null takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

const encoder = new TextEncoder();

/** The files of the smallest valid set, changed. */
export const smallEntries = (changes: Changes = {}): ZipEntry[] =>
	Object.entries({ ...smallestSet, ...changes }).flatMap(([name, content]) => {
		if (content === null) return [];
		return [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
	});

/** The smallest valid set, changed, as a zip. */
export const smallZip = (changes: Changes = {}): Uint8Array => writeZip(smallEntries(changes));

/** What a check finds in it. */
export const checkedSmall = (changes: Changes = {}, options: CheckOptions = {}): Promise<Checked> =>
	checked(zipInput(smallZip(changes)), options);

/** A file of the smallest set with records added at its end. */
export const withRecords = (file: string, ...records: string[]): string =>
	smallestSet[file] + records.map((record) => `${record}\r\n`).join('');
