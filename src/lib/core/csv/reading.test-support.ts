import type { Batch, CsvEnd } from './batch';
import type { CsvSink } from './csv-sink';
import { createScanner, type Scanner } from './scanner';

/** All that reading a file gives, decoded and without what depends on the cut: for comparing. */
export interface Reading {
	readonly header: readonly string[] | null;
	readonly records: readonly (readonly string[])[];
	readonly ragged: readonly number[];
	/** Without its places, which are only readable through `at`. */
	readonly end: CsvEnd;
	/** `rule@record:line:byte:column:found` of every place, in order. */
	readonly places: readonly string[];
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A sink that keeps everything, decoded. */
export class KeepingSink implements CsvSink {
	headers: string[][] = [];
	readonly records: string[][] = [];
	readonly ragged: number[] = [];
	readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

	header(fields: string[]): void {
		this.headers.push(fields);
	}

	batch(batch: Batch): void {
		const { bytes, starts, ends, width, records, first } = batch;
		if (first !== this.records.length) throw new Error(`batch starts at ${first}`);
		if (records === 0) throw new Error('a batch without records');
		for (let slot = 0; slot < records * width; slot += width) {
			const fields = Array.from({ length: width }, (_, f) =>
				this.#decoder.decode(bytes.subarray(starts[slot + f], ends[slot + f]))
			);
			this.records.push(fields);
		}
		this.ragged.push(...batch.ragged);
	}
}

/** Every place as text. */
export const placesOf = (end: CsvEnd): string[] =>
	end.places.flatMap((list) =>
		Array.from({ length: list.count }, (_, i) => {
			const { record, line, byte, column, found } = list.at(i);
			return `${list.rule}@${record}:${line}:${byte}:${column}:${found}`;
		})
	);

/** Reads `bytes` cut at the given offsets. */
export const readInPieces = (
	bytes: Uint8Array,
	cuts: readonly number[] = [],
	reader: (sink: CsvSink) => Scanner = createScanner
): Reading => {
	const sink = new KeepingSink();
	const scanner = reader(sink);
	// One buffer for all pieces, overwritten after each: a reader that keeps a chunk is found out.
	const reused = new Uint8Array(bytes.length);
	let from = 0;
	for (const to of [...cuts, bytes.length]) {
		const piece = reused.subarray(0, to - from);
		piece.set(bytes.subarray(from, to));
		scanner.push(piece);
		piece.fill(0x22);
		from = to;
	}
	const end = scanner.end();
	if (sink.headers.length !== 1) throw new Error(`${sink.headers.length} headers`);
	const header = sink.headers[0] ?? null;
	return {
		header,
		records: sink.records,
		ragged: sink.ragged,
		end: { ...end, places: [] },
		places: placesOf(end)
	};
};

/** Cuts after every `size` bytes. */
export const everyBytes = (length: number, size: number): number[] =>
	Array.from({ length: Math.ceil(length / size) - 1 }, (_, i) => (i + 1) * size);
