import type { CsvEnd } from './batch';
import type { CsvSink } from './csv-sink';
import { createDecoder, type Encoding } from './encoding';
import { PapaTaker } from './papa-taker';
import { createScanner, type Scanner } from './scanner';
import type { Delimiter } from './sniff';

/** What the lenient reader has to be told: it does not guess. */
export interface Dialect {
	readonly encoding: Exclude<Encoding, 'unknown'>;
	readonly delimiter: Delimiter;
}

/** Bytes decoded at once: a bound for the text held at a time. */
const decodeBytes = 1 << 16;

/**
 * The lenient reader: reads what is not UTF-8 with commas, so that its owner gets a report all the
 * same. The file is decoded and encoded as UTF-8; the scanner, which settles where records end and
 * notes what it meets just as in strict reading, hands whole records to papaparse. Places have no
 * byte offset where the file is not UTF-8, since the bytes read are not the file's own.
 */
export const createLenientReader = (sink: CsvSink, dialect: Dialect): Scanner => {
	const taker = new PapaTaker(dialect.delimiter, (batch) => sink.batch(batch));
	const ownBytes = dialect.encoding === 'utf-8';
	const delimiter = dialect.delimiter.charCodeAt(0);
	const scanner = createScanner(sink, { delimiter, taker, ownBytes });
	const decoder = createDecoder(dialect.encoding);
	const encoder = new TextEncoder();
	const push = (chunk: Uint8Array): void => {
		for (let from = 0; from < chunk.length; from += decodeBytes) {
			const piece = chunk.subarray(from, from + decodeBytes);
			scanner.push(ownBytes ? piece : encoder.encode(decoder.decode(piece)));
		}
	};
	const end = (): CsvEnd => {
		if (!ownBytes) scanner.push(encoder.encode(decoder.end()));
		const seen = scanner.end();
		taker.finish();
		return { ...seen, encoding: dialect.encoding };
	};
	return {
		push,
		end,
		get records() {
			return scanner.records;
		},
		get badRecords() {
			return scanner.badRecords;
		},
		get characters() {
			return scanner.characters;
		}
	};
};
