import type { Observation } from '../findings/observation';

/** Bytes that can be read at any place, so that no file ever has to be in memory as a whole. */
export interface ByteSource {
	readonly name: string;
	/** Length in bytes. */
	readonly size: number;
	/** Bytes from `start` up to `end`. Rejects only when the file became unreadable. */
	read(start: number, end: number): Promise<Uint8Array>;
}

/** Limits against archives made to exhaust the reader. Sizes in bytes. */
export interface ZipLimits {
	readonly maxEntries: number;
	readonly maxEntryBytes: number;
	readonly maxTotalBytes: number;
	/** Inflated over compressed size above which the person is asked first. */
	readonly askRatio: number;
}

/** How reading one file of the package ended. */
export type FileEnd =
	| { readonly ok: true; readonly bytes: number }
	| { readonly ok: false; readonly observation: Observation };

/** An entry's data as it lies in a zip: `method` and `crc` as in its header, APPNOTE 4.3.7. */
export interface PackedData {
	readonly method: number;
	readonly crc: number;
	readonly source: ByteSource;
	/** The bytes of `source` from `start` up to `end` are the data. */
	readonly start: number;
	readonly end: number;
}

/** One file of the package that a reader may open. */
export interface PackageFile {
	/** Base name as the standard spells it where only upper and lower case differ; else as it stands. */
	readonly name: string;
	/** Full name as it stands in the zip or folder. */
	readonly path: string;
	/** Declared length in bytes once inflated. Never trusted: see `open`. */
	readonly size: number;
	readonly compressedSize: number;
	/** True where it lies in a zip as it is, without compression. */
	readonly stored: boolean;
	/** Where it lies in a zip: for copying it without inflating it. */
	readonly packed?: PackedData;
	/**
	 * The inflated bytes, in order, pulled: no more is inflated than was asked for. The generator's
	 * return value says whether length and CRC-32 held; until then every byte is provisional.
	 */
	open(): AsyncGenerator<Uint8Array, FileEnd, undefined>;
}

/** What was dropped on the page or named on the command line, ready to be read. */
export interface Package {
	readonly kind: 'zip' | 'folder' | 'files' | 'file';
	readonly name: string;
	/** Length in bytes of what was given. */
	readonly bytes: number;
	/** Files that can be opened: those of OneRoster first, in the order of the standard's reading. */
	readonly files: readonly PackageFile[];
	/**
	 * Names, spelt as in `PackageFile.name`, of files that are there but cannot be opened (encrypted,
	 * unsupported method, ambiguous, …): neither absent nor readable. `observations` say why.
	 */
	readonly refused: readonly string[];
	/** Names of everything that lies in the package and is not among `files`, the refused included. */
	readonly others: readonly string[];
	/** Those of `others` that lie there whole and are no part of the roster, so that a copy can take them along. */
	readonly rest?: readonly PackageFile[];
	readonly observations: readonly Observation[];
	/** Inflated length of all files as declared. */
	readonly totalBytes: number;
	/** Set when the person should be asked before inflating: unusual ratio or size. */
	readonly question: { readonly ratio: number; readonly totalBytes: number } | null;
}
