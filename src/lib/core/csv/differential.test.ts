import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readInPieces, utf8 } from './reading.test-support';

/*
 * The strict reader against two readers that others wrote, on documents made from their records: all
 * three have to give the records back.
 */

/** A document and the records it was made of; the first is the header. */
interface Made {
	readonly text: string;
	readonly records: readonly (readonly string[])[];
	readonly lineEnd: '\r\n' | '\n' | '\r' | 'mixed';
}

const lineEnds = ['\r\n', '\n', '\r'] as const;

const cell = fc.oneof(
	fc.constantFrom('', 'a', '0114', 'Zoë', '山田太郎', '😀', ' ', '"', '""', ',', '","', "O'Brien"),
	fc.constantFrom('\n', '\r\n', '\r', '\u0000', '\ufeff', '"\r\n"', '\t;|', 'x\ny', '1E+11', '='),
	fc.string({ maxLength: 12 }),
	fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => text.isWellFormed())
);

/** A cell as RFC 4180 lets it be written: in quotes where it must, or where chance has it. */
const written = (text: string, quote: boolean, alone: boolean): string =>
	quote || /[",\r\n]/.test(text) || (alone && text === '')
		? `"${text.replaceAll('"', '""')}"`
		: text;

const widest = 5;
const longest = 8;

const document: fc.Arbitrary<Made> = fc
	.record({
		width: fc.integer({ min: 1, max: widest }),
		rows: fc.array(fc.array(cell, { minLength: widest, maxLength: widest }), {
			minLength: 1,
			maxLength: longest
		}),
		/** Which cells stand in quotes though they need none. */
		quotes: fc.array(fc.boolean(), { minLength: widest * longest, maxLength: widest * longest }),
		lineEnd: fc.constantFrom(...lineEnds, 'mixed' as const),
		ends: fc.array(fc.constantFrom(...lineEnds), { minLength: longest, maxLength: longest }),
		ended: fc.boolean()
	})
	.map(({ width, rows, quotes, lineEnd, ends, ended }) => {
		const records = rows.map((row) => row.slice(0, width));
		const text = records.map((cells, r) => {
			const line = cells.map((text, f) => written(text, quotes[r * widest + f], width === 1));
			const end = lineEnd === 'mixed' ? ends[r] : lineEnd;
			return line.join(',') + (r === records.length - 1 && !ended ? '' : end);
		});
		return { text: text.join(''), records, lineEnd };
	})
	// A byte order mark at the start is no data: see scanner.test.ts.
	.filter(({ text }) => !text.startsWith('\ufeff'));

const ours = (text: string): readonly (readonly string[])[] => {
	const { header, records, places } = readInPieces(utf8(text));
	expect(places.filter((place) => !place.startsWith('line-break-in-field'))).toEqual([]);
	return [header ?? [], ...records];
};

const csvParse = (text: string): string[][] =>
	parse(text, { record_delimiter: ['\r\n', '\n', '\r'], bom: false });

const papaparse = (text: string, newline: '\r\n' | '\n' | '\r'): string[][] => {
	const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline });
	const last = data.at(-1);
	// The line end of the last record makes one more that holds nothing.
	return text.endsWith(newline) && last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
};

describe('the strict reader', () => {
	it('gives back what a document was made of', () => {
		fc.assert(
			fc.property(document, ({ text, records }) => {
				expect(ours(text)).toEqual(records);
			}),
			{ numRuns: 3000 }
		);
	});

	it('reads what csv-parse reads', () => {
		fc.assert(
			fc.property(document, ({ text }) => {
				expect(ours(text)).toEqual(csvParse(text));
			}),
			{ numRuns: 2000 }
		);
	});

	it('reads what papaparse reads', () => {
		fc.assert(
			fc.property(document, ({ text, lineEnd }) => {
				if (lineEnd === 'mixed') return;
				expect(ours(text)).toEqual(papaparse(text, lineEnd));
			}),
			{ numRuns: 2500 }
		);
	});
});
