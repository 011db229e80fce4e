import type { FileEnd } from '../zip/package';
import type { CsvEnd, PlaceList } from './batch';
import type { CsvSink } from './csv-sink';
import { guessEncoding, type GuessedEncoding } from './guess-encoding';
import { createLenientReader, type Dialect } from './lenient-reader';
import { Places } from './places';
import { createScanner, type Scanner } from './scanner';
import { sniff, sniffBytes } from './sniff';

/** What came of reading one CSV file. */
export interface CsvReading {
	readonly end: CsvEnd;
	/** How the file itself ended: whether length and checksum held. */
	readonly fileEnd: FileEnd;
	/** True when the lenient reader had to take over. */
	readonly recovered: boolean;
}

export interface ReadCsvOptions {
	/** Told after every piece: bytes and records read so far. A second reading starts over. */
	onProgress?(bytes: number, records: number): void;
}

type Chunks = AsyncGenerator<Uint8Array, FileEnd, undefined>;

/**
 * Reads one CSV file from start to end into a sink: strictly where it is UTF-8 with commas, else with
 * the lenient reader. That a file is in Windows-1252 or Shift_JIS shows in reading only; it is then
 * opened once more and read into a fresh sink, and the first sink is to be thrown away. The places
 * of `not-utf8` are always those of the file's own bytes; a file in UTF-16 or UTF-32 has one, its
 * first byte. `CsvEnd.encoding` is `unknown` where some bytes fit no encoding that is guessed: such a
 * file is read strictly, bad bytes and all. Rejects only when `open` or a sink does.
 */
export const readCsv = async (
	open: () => Chunks,
	makeSink: () => CsvSink,
	options: ReadCsvOptions = {}
): Promise<CsvReading> => {
	const first = await readPass(open(), makeSink(), options);
	const { end, dialect, reader } = first;
	const bad = end.places.find((list) => list.rule === 'not-utf8');
	const recovered = isLenient(dialect);
	if (dialect.encoding !== 'utf-8') {
		const places = [wholeFileNotUtf8(), ...end.places];
		return { end: { ...end, places }, fileEnd: first.fileEnd, recovered };
	}
	if (bad === undefined) return { end, fileEnd: first.fileEnd, recovered };
	const encoding = guessFrom(reader);
	if (encoding === 'unknown') {
		return { end: { ...end, encoding }, fileEnd: first.fileEnd, recovered };
	}
	const again = await readPass(open(), makeSink(), options, { ...dialect, encoding });
	const places: PlaceList[] = [bad, ...again.end.places];
	return { end: { ...again.end, places }, fileEnd: again.fileEnd, recovered: true };
};

interface Pass {
	readonly end: CsvEnd;
	readonly fileEnd: FileEnd;
	readonly dialect: Dialect;
	readonly reader: Scanner;
}

const isLenient = (dialect: Dialect): boolean =>
	dialect.encoding !== 'utf-8' || dialect.delimiter !== ',';

/** Reads the file once, in the given dialect or in the one its first bytes show. */
const readPass = async (
	chunks: Chunks,
	sink: CsvSink,
	options: ReadCsvOptions,
	known?: Dialect
): Promise<Pass> => {
	try {
		const { first, fileEnd: early } = await firstBytes(chunks);
		const dialect = known ?? sniff(first);
		const reader = isLenient(dialect) ? createLenientReader(sink, dialect) : createScanner(sink);
		let bytes = 0;
		const push = (chunk: Uint8Array): void => {
			reader.push(chunk);
			bytes += chunk.length;
			options.onProgress?.(bytes, reader.records);
		};
		push(first);
		const fileEnd = early ?? (await pushAll(chunks, push));
		return { end: reader.end(), fileEnd, dialect, reader };
	} catch (error) {
		// The source has files or streams open: let it close them, then pass the fault on.
		await chunks.throw(error);
		throw error;
	}
};

const pushAll = async (chunks: Chunks, push: (chunk: Uint8Array) => void): Promise<FileEnd> => {
	for (;;) {
		const { done, value } = await chunks.next();
		if (done === true) return value;
		push(value);
	}
};

/** Enough bytes for `sniff`, and the file's end where it came first. */
const firstBytes = async (
	chunks: Chunks
): Promise<{ first: Uint8Array; fileEnd: FileEnd | null }> => {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let fileEnd: FileEnd | null = null;
	while (length < sniffBytes && fileEnd === null) {
		const { done, value } = await chunks.next();
		if (done === true) {
			fileEnd = value;
		} else {
			pieces.push(value.slice());
			length += value.length;
		}
	}
	const first = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		first.set(piece, at);
		at += piece.length;
	}
	return { first, fileEnd };
};

/**
 * Where most characters beyond ASCII are good UTF-8, the file is UTF-8 with some damaged records:
 * to read it in another encoding would damage all the others.
 */
const guessFrom = (reader: Scanner): GuessedEncoding => {
	const { wellFormed, illFormed } = reader.characters;
	return wellFormed >= illFormed ? 'unknown' : guessEncoding(reader.badRecords);
};

const wholeFileNotUtf8 = (): PlaceList => {
	const places = new Places();
	places.note('not-utf8', -1, 1, 0, -1, 0);
	return places.lists()[0];
};
