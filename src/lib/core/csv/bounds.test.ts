import { describe, expect, it } from 'vitest';
import type { Batch, CsvEnd } from './batch';
import { maxRecordBytes, maxRecordLines } from './bounds';
import { createLenientReader } from './lenient-reader';
import { everyBytes, placesOf, readInPieces, utf8, type Reading } from './reading.test-support';
import { createScanner, type Scanner } from './scanner';
import type { CsvSink } from './csv-sink';

const cutSizes = [1 << 16, 1000, maxRecordBytes + 7];

/** A reading that is the same in pieces of any of the sizes. */
function readAnyhow(text: string): Reading {
	const bytes = utf8(text);
	const whole = readInPieces(bytes);
	for (const size of cutSizes) {
		const pieces = readInPieces(bytes, everyBytes(bytes.length, size));
		if (JSON.stringify(pieces) !== JSON.stringify(whole)) expect(pieces).toEqual(whole);
	}
	return whole;
}

describe('a record of a megabyte', () => {
	const head = 'a,b\n';
	const filled = (bytes: number): string => `1,${'x'.repeat(bytes - 2)}`;

	it('is read up to the bound', () => {
		const { records, places } = readAnyhow(`${head}${filled(maxRecordBytes)}\n2,y\n`);
		expect(records.map(([first, second]) => [first, second?.length])).toEqual([
			['1', maxRecordBytes - 2],
			['2', 1]
		]);
		expect(places).toEqual([]);
	});

	it.each([1, 2, 1000, maxRecordBytes])('is given up %i bytes above it', (more) => {
		const { records, places, ragged, end } = readAnyhow(
			`${head}0,0\n${filled(maxRecordBytes + more)}\n2,y\n`
		);
		expect(places).toEqual(['record-too-long@1:3:8:-1:0']);
		expect(records).toEqual([['0', '0'], ['', ''], ['2', 'y']]); // prettier-ignore
		expect(ragged).toEqual([1]);
		expect(end.records).toBe(3);
		expect(end.lineEnds.lf).toBe(4);
	});

	it('in quotes is given up as one whose quote never closes', () => {
		const { records, places } = readAnyhow(`${head}"${'x'.repeat(maxRecordBytes)}",1\n2,y\n`);
		expect(places[0]).toMatch(/^(record-too-long|quote-not-closed)@0:2:4:/);
		expect(records.at(-1)).toEqual(['2', 'y']);
	});

	it('as the header is given up, too', () => {
		const { header, records, places } = readAnyhow(`${'h'.repeat(maxRecordBytes + 1)}\n2\n`);
		expect(header).toEqual(['']);
		expect(records).toEqual([['2']]);
		expect(places).toEqual(['record-too-long@-1:1:0:-1:0']);
	});

	it('at the end of the file, without a line end', () => {
		const { records, places, end } = readAnyhow(`${head}${filled(maxRecordBytes + 5)}`);
		expect(places).toEqual(['record-too-long@0:2:4:-1:0']);
		expect(records).toEqual([['', '']]);
		expect(end.lineEnds.none).toBe(1);
	});

	it('of as many fields as fit into it', () => {
		const commas = maxRecordBytes - 1;
		const { records, places } = readAnyhow(`a\n${','.repeat(commas)}1\n2\n`);
		expect(places).toEqual([`field-count@0:2:2:-1:${String(commas + 1)}`]);
		expect(records).toEqual([[''], ['2']]);
	});
});

describe('a quote that never closes', () => {
	const lines = (count: number): string =>
		Array.from({ length: count }, (_, index) => `${String(index)},x\n`).join('');

	it('is given up after a thousand lines, and those are read', () => {
		const { records, places } = readAnyhow(`a,b\n"oops,1\n${lines(3000)}`);
		expect(places).toEqual([`quote-not-closed@0:2:4:0:${String(maxRecordLines)}`]);
		expect(records).toHaveLength(3001);
		expect(records[0]).toEqual(['"oops', '1']);
		expect(records[3000]).toEqual(['2999', 'x']);
	});

	it('may close just before that', () => {
		const inside = 'x\n'.repeat(maxRecordLines - 1);
		const { records, places } = readAnyhow(`a,b\n"${inside}",1\n2,y\n`);
		expect(places).toEqual([`line-break-in-field@0:2:4:0:${String(maxRecordLines - 1)}`]);
		expect(records).toEqual([[inside, '1'], ['2', 'y']]); // prettier-ignore
	});

	it('on every line costs linear time', () => {
		const text = `a,b\n${'"oops,1\n'.repeat(200_000)}`;
		const start = performance.now();
		const { end } = readInPieces(utf8(text));
		expect(end.records).toBeGreaterThan(90_000);
		// One search of a thousand lines for each line would take minutes.
		expect(performance.now() - start).toBeLessThan(60_000);
	}, 120_000);
});

describe('memory', () => {
	/** Reads `first` and then 12 MB of `text` over and over; the longest batch that came, and the end. */
	function pour(first: string, text: string, reader: (sink: CsvSink) => Scanner): [number, CsvEnd] {
		let longest = 0;
		const scanner = reader({
			header: () => undefined,
			batch: ({ bytes }: Batch) => (longest = Math.max(longest, bytes.length))
		});
		scanner.push(utf8(first));
		const piece = utf8(text.repeat(Math.floor((1 << 20) / text.length)));
		for (let copy = 0; copy < 12; copy++) scanner.push(piece);
		return [longest, scanner.end()];
	}

	const lenient = (sink: CsvSink): Scanner =>
		createLenientReader(sink, { encoding: 'utf-8', delimiter: ';' });

	it.each([
		['one line without end', '', 'x', createScanner],
		['one line without end, leniently', '', 'x', lenient],
		['commas without end', '', ',', createScanner],
		['a quote that never closes', 'a\n"', 'y', createScanner],
		['a quote that never closes, and lines', 'a\n"', 'yyyyyyyyyyyyyyy\n', createScanner],
		['quotes without end', '', '"', createScanner],
		['records', '', 'abcd,"efgh"\n', createScanner],
		['records, leniently', '', 'abcd;"efgh"\n', lenient]
	])(
		'is bounded for %s',
		(_, first, text, reader) => {
			const [longest, end] = pour(first, text, reader);
			expect(longest).toBeLessThan(5 << 20);
			expect(placesOf(end).length).toBeLessThan(10);
		},
		60_000
	);
});
