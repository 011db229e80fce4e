import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLenientReader } from './lenient-reader';
import { everyBytes, readInPieces, utf8 } from './reading.test-support';
import { createScanner } from './scanner';
import { BatchTaker } from './record-taker';
import type { CsvSink } from './csv-sink';

/** Everything that is hard about CSV, in documents short enough to be cut everywhere. */
const nasty = [
	'\ufeffa,b\r\n"1","2"\r\n',
	'a,b\r\n"x ""y"" z","p\r\nq"\r\n1,2',
	'a,b\r1,2\r\r\n3,4\n\r5,6\r',
	'a,b\n"""","""\n',
	'a,b\n"""""","x"\n""a,""\n',
	'a,b\n"oops,1\n2,""3\n4,5',
	'a,b\n5" x,"y"z\n"p" "q",r"\n',
	'a,b\n1\n\n1,2,3\n\n\n"\r\n",\r\n',
	'a,b\nJosé,山田\n😀,\u0000\n',
	'a\n\n""\n"\n',
	'"a\r\n","b""\r"\r\n\r\n1,2\r\n'
];
const notUtf8 = Uint8Array.from([
	97, 10, 0xe9, 10, 0xe5, 0xb1, 10, 0xf0, 0x9f, 0x98, 0x80, 10, 0xc3
]);
const documents = [...nasty.map(utf8), notUtf8];

/** The careful path alone, without the fast one. */
const careful = (sink: CsvSink) => {
	const taker = new BatchTaker((batch) => sink.batch(batch));
	return createScanner(sink, {
		taker: {
			run: null,
			begin: (width) => taker.begin(width),
			take: (...record) => taker.take(...record),
			flush: (...rest) => taker.flush(...rest)
		}
	});
};

const lenient = (sink: CsvSink) => createLenientReader(sink, { encoding: 'utf-8', delimiter: ',' });

describe('the cut into chunks does not show', () => {
	it.each(documents.map((bytes, i) => ({ i, bytes })))(
		'at any two places of sample $i',
		({ bytes }) => {
			const whole = readInPieces(bytes);
			for (let one = 0; one <= bytes.length; one++) {
				for (let two = one; two <= bytes.length; two++) {
					const cut = readInPieces(bytes, [one, two]);
					if (JSON.stringify(cut) !== JSON.stringify(whole)) expect(cut).toEqual(whole);
				}
			}
			expect(readInPieces(bytes, everyBytes(bytes.length, 1))).toEqual(whole);
		}
	);

	/** Pieces that make up CSV, so that chance meets its grammar often. */
	const text = fc
		.array(
			fc.constantFrom('"', '"', ',', ',', '\n', '\r', '\r\n', '""', 'a', 'bc', ' ', 'é', '山'),
			{
				maxLength: 60
			}
		)
		.map((parts) => utf8(parts.join('')));
	const bytes = fc.oneof(
		text,
		fc
			.array(fc.constantFrom(34, 44, 10, 13, 97, 0, 0xc3, 0xa9, 0xe5, 0xb1, 0xf0, 0x80), {
				maxLength: 40
			})
			.map((list) => Uint8Array.from(list))
	);
	const cutDocument = bytes.chain((document) =>
		fc.record({
			document: fc.constant(document),
			cuts: fc
				.array(fc.nat(document.length), { maxLength: 8 })
				.map((cuts) => cuts.sort((a, b) => a - b))
		})
	);

	it('in generated documents', () => {
		fc.assert(
			fc.property(cutDocument, ({ document, cuts }) => {
				expect(readInPieces(document, cuts)).toEqual(readInPieces(document));
			}),
			{ numRuns: 1500 }
		);
	});

	it('and the fast path reads what the careful one reads', () => {
		fc.assert(
			fc.property(bytes, (document) => {
				expect(readInPieces(document)).toEqual(readInPieces(document, [], careful));
			}),
			{ numRuns: 1500 }
		);
	});

	it('and papaparse is handed what reads the same', () => {
		fc.assert(
			fc.property(cutDocument, ({ document, cuts }) => {
				expect(readInPieces(document, cuts, lenient)).toEqual(readInPieces(document));
			}),
			{ numRuns: 1000 }
		);
	});
});
