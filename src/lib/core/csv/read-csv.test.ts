import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../../../tests/support/encodings';
import type { FileEnd } from '../zip/package';
import type { Encoding } from './encoding';
import { readCsv, type CsvReading } from './read-csv';
import { KeepingSink, everyBytes, placesOf } from './reading.test-support';

/** A whole reading, decoded. */
interface Read extends CsvReading {
	readonly header: readonly string[];
	readonly records: readonly (readonly string[])[];
	readonly places: readonly string[];
	/** How often the file was opened. */
	readonly opened: number;
}

async function read(bytes: Uint8Array, cuts: readonly number[] = []): Promise<Read> {
	let opened = 0;
	let sink = new KeepingSink();
	const open = async function* (): AsyncGenerator<Uint8Array, FileEnd, undefined> {
		opened++;
		let from = 0;
		for (const to of [...cuts, bytes.length]) {
			yield bytes.slice(from, to);
			from = to;
		}
		return Promise.resolve({ ok: true, bytes: bytes.length });
	};
	const reading = await readCsv(open, () => (sink = new KeepingSink()));
	const [header = []] = sink.headers;
	const places = placesOf(reading.end);
	return { ...reading, header, records: sink.records, places, opened };
}

/** Everything that was read, as text. */
const told = (found: Read): string => JSON.stringify(found);

const western = [
	['sourcedId', 'givenName', 'familyName'],
	['u-1', 'José', 'Muñoz'],
	['u-2', 'Zoë "Zo"', 'Brontë, Jr.'],
	['u-3', 'François', ''],
	['u-4', 'Renée', 'O’Brien']
];
const japanese = [
	['sourcedId', 'givenName', 'familyName'],
	['u-1', '太郎', '山田'],
	['u-2', 'さくら "S"', '高橋, 表'],
	['u-3', 'ソフィア ポ', ''],
	['u-4', 'ﾀﾛｳ', '能登']
];
const worldwide = [...western, ...japanese.slice(1), ['u-9', '😀', '𠮷野']];

/** Records as CSV with any delimiter. */
const csv = (records: readonly (readonly string[])[], delimiter = ',', lineEnd = '\r\n'): string =>
	records
		.map((cells) =>
			cells.map((cell) =>
				cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
			)
		)
		.map((cells) => cells.join(delimiter) + lineEnd)
		.join('');

type Named = Exclude<Encoding, 'unknown'>;
const encodings: readonly (readonly [Named, boolean, string[][]])[] = [
	['utf-8', false, worldwide],
	['utf-8', true, worldwide],
	['utf-16le', true, worldwide],
	['utf-16le', false, worldwide],
	['utf-16be', true, worldwide],
	['utf-16be', false, worldwide],
	['utf-32le', true, worldwide],
	['utf-32be', true, worldwide],
	['windows-1252', false, western],
	['shift_jis', false, japanese]
];

const document = (
	encoding: Named,
	mark: boolean,
	records: string[][],
	delimiter = ','
): Uint8Array => encoded((mark ? '\ufeff' : '') + csv(records, delimiter), encoding);

describe.each(encodings)('a file in %s, with a mark: %s', (encoding, mark, records) => {
	const [header = [], ...rows] = records;

	it.each([',', ';', '\t', '|'])('with %j is read and named', async (delimiter) => {
		const found = await read(document(encoding, mark, records, delimiter));
		expect(found.header).toEqual(header);
		expect(found.records).toEqual(rows);
		expect(found.end).toMatchObject({ encoding, delimiter, byteOrderMark: mark });
		expect(found.recovered).toBe(encoding !== 'utf-8' || delimiter !== ',');
		expect(found.fileEnd).toMatchObject({ ok: true });
	});

	it('notes that it is not UTF-8, and where that shows', async () => {
		const { places } = await read(document(encoding, mark, records));
		const lines = places
			.filter((place) => place.startsWith('not-utf8'))
			.map((p) => p.split(':')[1]);
		const wanted: Partial<Record<Named, string[]>> = {
			'utf-8': [],
			'windows-1252': ['2', '3', '4', '5'],
			shift_jis: ['2', '3', '4', '5']
		};
		expect(lines).toEqual(wanted[encoding] ?? ['1']);
		expect(places.filter((place) => !place.startsWith('not-utf8'))).toEqual([]);
	});

	it('reads the same wherever it is cut', async () => {
		const bytes = document(encoding, mark, records, ';');
		const whole = await read(bytes);
		expect(whole.opened).toBe(['windows-1252', 'shift_jis'].includes(encoding) ? 2 : 1);
		for (let cut = 1; cut < bytes.length; cut++) {
			const parts = await read(bytes, [cut]);
			if (told(parts) !== told(whole)) expect([cut, parts]).toEqual([cut, whole]);
		}
		expect(told(await read(bytes, everyBytes(bytes.length, 1)))).toBe(told(whole));
	});

	it.each(['\r\n', '\n', '\r'])('with lines that end in %j', async (lineEnd) => {
		const text = (mark ? '\ufeff' : '') + csv(records, ',', lineEnd);
		expect((await read(encoded(text, encoding))).records).toEqual(rows);
	});
});

describe('what the lenient reader meets', () => {
	it('has places in rows and lines, as in strict reading', async () => {
		const text = 'sourcedId;name\r\n1;"a\r\nb"\r\n\r\n2;x"y\r\n3\r\n4;"p"q\r\n';
		const strict = await read(encoded(text.replaceAll(';', ','), 'utf-8'));
		const semicolons = await read(encoded(text, 'utf-8'));
		expect(strict.places).toHaveLength(5);
		expect(semicolons.places).toEqual(strict.places);
		expect(semicolons.records).toEqual(strict.records);
		const utf16 = await read(encoded(text, 'utf-16le'));
		// Offsets are those of the file's own bytes, which the scanner does not see here.
		const without = strict.places.map((place) => place.replace(/^([^:]*:\d+):\d+/, '$1:-1'));
		expect(utf16.places).toEqual(['not-utf8@-1:1:0:-1:0', ...without]);
	});

	it.each([
		['a comma in every name', 'sourcedId,a;b,c;d\r\n1,2,3\r\n', ','],
		['a standard column set apart by commas', 'name;x;y,sourcedId\r\n', ','],
		['more semicolons than commas', 'a;b;c,d\r\n', ';'],
		['semicolons in quotes', '"a;b;c",d\r\n', ','],
		['one column', 'sourcedId\r\n1;2;3\r\n', ','],
		['nothing', '', ',']
	])('the delimiter is told by the header: %s', async (_, text, delimiter) => {
		expect((await read(encoded(text, 'utf-8'))).end.delimiter).toBe(delimiter);
	});

	it('a few damaged characters do not make a UTF-8 file another one', async () => {
		const text = csv([...worldwide, ...worldwide.slice(1)]);
		const bytes = Uint8Array.from([...encoded(text, 'utf-8'), 0x78, 0xe9, 0x2c, 0x79, 0x2c, 0x7a]);
		const found = await read(bytes);
		expect(found.end.encoding).toBe('unknown');
		expect([found.recovered, found.opened]).toEqual([false, 1]);
		expect(found.records.slice(0, worldwide.length - 1)).toEqual(worldwide.slice(1));
		expect(found.places.filter((place) => place.startsWith('not-utf8'))).toHaveLength(1);
	});

	it('NUL is data', async () => {
		const found = await read(encoded('a;b\r\n\u0000;x\u0000y\r\n', 'utf-8'));
		expect(found.records).toEqual([['\u0000', 'x\u0000y']]);
	});

	it('gives back the records of any document in UTF-16, however it is cut', async () => {
		const cell = fc.oneof(
			fc.constantFrom('', '"', ';', 'é', '😀', '\r\n', '\ufeff', 'ab'),
			fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed())
		);
		const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
			minLength: 1,
			maxLength: 5
		});
		const property = fc.asyncProperty(rows, fc.array(fc.nat(400)), async (records, cuts) => {
			const bytes = encoded(`\ufeff${csv([['x', 'y', 'z'], ...records], ';')}`, 'utf-16be');
			const places = cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b);
			expect((await read(bytes, places)).records).toEqual(records);
		});
		await fc.assert(property, { numRuns: 500 });
	});
});

describe('a source that fails', () => {
	it('is closed, and its fault is passed on', async () => {
		let closed = false;
		const open = async function* (): AsyncGenerator<Uint8Array, FileEnd, undefined> {
			try {
				yield await Promise.resolve(encoded('a,b\r\n', 'utf-8'));
				throw new DOMException('gone', 'NotReadableError');
			} finally {
				closed = true;
			}
		};
		await expect(readCsv(open, () => new KeepingSink())).rejects.toThrow('gone');
		expect(closed).toBe(true);
	});

	it('is closed when the sink fails', async () => {
		let closed = false;
		const open = async function* (): AsyncGenerator<Uint8Array, FileEnd, undefined> {
			try {
				for (;;) yield await Promise.resolve(encoded('a,b\r\n'.repeat(50_000), 'utf-8'));
			} finally {
				closed = true;
			}
		};
		const sink = {
			header: () => undefined,
			batch: () => {
				throw new Error('full');
			}
		};
		await expect(readCsv(open, () => sink)).rejects.toThrow('full');
		expect(closed).toBe(true);
	});

	it('hands on how the file ended', async () => {
		const end: FileEnd = { ok: true, bytes: 5 };
		const open = async function* (): AsyncGenerator<Uint8Array, FileEnd, undefined> {
			yield await Promise.resolve(encoded('a,b\r\n', 'utf-8'));
			return end;
		};
		expect((await readCsv(open, () => new KeepingSink())).fileEnd).toBe(end);
	});
});
