import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/lib/core/csv/encoding';
import { readCsv, type CsvReading } from '../../src/lib/core/csv/read-csv';
import { KeepingSink, everyBytes, placesOf } from '../../src/lib/core/csv/reading.test-support';
import type { FileEnd } from '../../src/lib/core/zip/package';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import { checked } from '../support/checked';
import { corpusFiles, type CorpusFile } from '../support/corpus';

/* CSV files of other projects' tests: no crash, no hang, the encoding named, the records right. */

const files = corpusFiles('csv').filter(({ name }) => !name.endsWith('.json'));

interface Read extends CsvReading {
	readonly rows: readonly (readonly string[])[];
}

async function read(bytes: Uint8Array, cuts: readonly number[] = []): Promise<Read> {
	let sink = new KeepingSink();
	const open = async function* (): AsyncGenerator<Uint8Array, FileEnd, undefined> {
		let from = 0;
		for (const to of [...cuts, bytes.length]) {
			yield bytes.slice(from, to);
			from = to;
		}
		return Promise.resolve({ ok: true, bytes: bytes.length });
	};
	const reading = await readCsv(open, () => (sink = new KeepingSink()));
	return { ...reading, rows: [...(sink.headers[0] ? [sink.headers[0]] : []), ...sink.records] };
}

/** What is not UTF-8 with commas. */
const others: Readonly<Record<string, { encoding?: Encoding; delimiter?: string }>> = {
	'csvkit/test_latin1.csv': { encoding: 'windows-1252' },
	'csvkit/test_utf16_big.csv': { encoding: 'utf-16be' },
	'csvkit/test_utf16_little.csv': { encoding: 'utf-16le' },
	'csvlint/invalid-byte-sequence.csv': { encoding: 'windows-1252' },
	'readr/enc-iso-8859-1.txt': { encoding: 'windows-1252' },
	'rust-csv/uspop-latin1.csv': { encoding: 'windows-1252' },
	'rust-csv/strange.csv': { delimiter: ';' }
};

describe.each(files)('$path', ({ path, read: bytesOf, name }) => {
	it('is read, and its encoding and delimiter are named', async () => {
		const { end, recovered } = await read(bytesOf());
		const { encoding = 'utf-8', delimiter = ',' } = others[path] ?? {};
		expect({ encoding: end.encoding, delimiter: end.delimiter }).toEqual({ encoding, delimiter });
		expect(recovered).toBe(others[path] !== undefined);
	});

	it('is read the same in crumbs', async () => {
		const bytes = bytesOf();
		const crumbs = await read(bytes, everyBytes(bytes.length, bytes.length > 10_000 ? 61 : 1));
		const whole = await read(bytes);
		expect(crumbs.rows).toEqual(whole.rows);
		expect(placesOf(crumbs.end)).toEqual(placesOf(whole.end));
	});

	it('ends in words when it is checked', async () => {
		const source = bytesSource(bytesOf(), name);
		const result = await checked({ files: [{ source, path: name }], name, kind: 'zip' });
		expect(result.groups.map((group) => group.group(1).message)).not.toEqual([]);
		expect(result.refused).toBe(true);
	});
});

/** Rows with as many cells as the first, as the reader hands them on. */
const even = (rows: readonly (readonly string[])[]): string[][] => {
	const width = rows[0]?.length ?? 0;
	return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
};

/** Of the UTF-8 files, those whose quotes are in order: on the others every reader has a view of its own. */
const orderly = files.filter(
	({ path }) =>
		others[path] === undefined &&
		!['csvlint/invalid_many_rows.csv', 'csv-spectrum/csvs/location_coordinates.csv'].includes(path)
);

/** The kinds of line ends outside quotes. */
const lineEndsOf = (text: string): string[] => [
	...new Set(text.replace(/"[^"]*"/g, '').match(/\r\n|\n|\r/g))
];

describe.each(orderly)('$path read by others', ({ read: bytesOf }) => {
	it('csv-parse gives the same records', async () => {
		const rows: string[][] = parse(new TextDecoder().decode(bytesOf()), {
			record_delimiter: ['\r\n', '\n', '\r'],
			relax_column_count: true,
			skip_empty_lines: true
		});
		expect((await read(bytesOf())).rows).toEqual(even(rows));
	});
});

/** Papaparse reads one kind of line end in a file, so files that mix them are left to csv-parse. */
const uniform = orderly
	.map((file) => ({ ...file, text: new TextDecoder().decode(file.read()) }))
	.filter(({ text }) => lineEndsOf(text).length < 2);

describe.each(uniform)('$path read by others', ({ read: bytesOf, text }) => {
	it('papaparse gives the same records', async () => {
		// One of '\r\n', '\n' and '\r': that is all that lineEndsOf looks for.
		const newline = (lineEndsOf(text)[0] ?? '\n') as '\r\n' | '\n' | '\r';
		const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline });
		const rows = data.filter((row) => row.length > 1 || row[0] !== '');
		expect((await read(bytesOf())).rows).toEqual(even(rows));
	});
});

describe('csv-spectrum', () => {
	const byPath = new Map(corpusFiles('csv').map((file) => [file.path, file]));
	const pairs = files.flatMap((csv): { name: string; csv: CorpusFile; json: CorpusFile }[] => {
		const name = csv.name.replace('.csv', '');
		const json = byPath.get(`csv-spectrum/json/${name}.json`);
		return csv.path.startsWith('csv-spectrum/') && json ? [{ name, csv, json }] : [];
	});
	/** The JSON of this one tells of another phone number, and holds an object in place of a list. */
	const wrong = 'location_coordinates';

	it('is all here', () => {
		expect(pairs.map(({ name }) => name)).toHaveLength(12);
	});

	it.each(pairs.filter(({ name }) => name !== wrong))(
		'$name is what its JSON says',
		async (pair) => {
			const { name, csv, json } = pair;
			// The `_crlf` files had lost their carriage returns before they came here.
			const text = new TextDecoder().decode(csv.read());
			const whole = name.endsWith('_crlf') ? text.replace(/\r?\n/g, '\r\n') : text;
			const [header = [], ...rows] = (await read(new TextEncoder().encode(whole))).rows;
			const objects = rows.map((row) =>
				Object.fromEntries(header.map((column, index) => [column, row[index]]))
			);
			expect(objects).toEqual(JSON.parse(new TextDecoder().decode(json.read())));
		}
	);

	it(`${wrong} is read, but for its JSON`, async () => {
		const csv = byPath.get(`csv-spectrum/csvs/${wrong}.csv`);
		const [, row] = (await read(csv?.read() ?? new Uint8Array())).rows;
		expect(row).toEqual(['2095257564', '37�36\'37.8"N 121�2\'17.9"W', 'Modesto', 'Stanislaus']);
	});
});
