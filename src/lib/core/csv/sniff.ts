import { createDecoder, type Encoding } from './encoding';

/** How many bytes of a file `sniff` wants to see (fewer only when the file has no more). */
export const sniffBytes = 1 << 16;

/** What the first bytes of a file say about how to read it. */
export interface Sniffed {
	readonly encoding: Exclude<Encoding, 'windows-1252' | 'shift_jis' | 'unknown'>;
	readonly delimiter: Delimiter;
}

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Looks at the first bytes of a file. The encoding shows by its byte order mark, or by where the
 * NULs of an ASCII header stand; all else passes for UTF-8, and whether it is shows in reading. The
 * delimiter is the one the header line holds most of outside quotes, but a comma wherever it sets
 * apart the name of a standard column.
 */
export const sniff = (bytes: Uint8Array): Sniffed => {
	const encoding = sniffEncoding(bytes);
	const text = createDecoder(encoding).decode(bytes.subarray(0, sniffBytes));
	return { encoding, delimiter: sniffDelimiter(text) };
};

/** Byte order marks; UTF-32 comes first, since its mark begins like that of UTF-16. */
const marks: readonly [Sniffed['encoding'], readonly number[]][] = [
	['utf-32le', [0xff, 0xfe, 0, 0]],
	['utf-32be', [0, 0, 0xfe, 0xff]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
	['utf-8', [0xef, 0xbb, 0xbf]]
];

const sniffEncoding = (bytes: Uint8Array): Sniffed['encoding'] => {
	const marked = marks.find(([, mark]) => mark.every((byte, p) => bytes[p] === byte));
	return marked === undefined ? encodingByNuls(bytes) : marked[0];
};

/** The stretch of the header in which NULs are counted. */
const nulWindow = 512;

/** Where NULs stand among four bytes of an ASCII text, by encoding. */
const nulPatterns: readonly [Sniffed['encoding'], readonly boolean[]][] = [
	['utf-32le', [false, true, true, true]],
	['utf-32be', [true, true, true, false]],
	['utf-16le', [false, true, false, true]],
	['utf-16be', [true, false, true, false]]
];

const encodingByNuls = (bytes: Uint8Array): Sniffed['encoding'] => {
	const length = Math.min(bytes.length, nulWindow) & ~3;
	if (length === 0) return 'utf-8';
	const shareOfNuls = [0, 1, 2, 3].map((offset) => {
		let nuls = 0;
		for (let p = offset; p < length; p += 4) if (bytes[p] === 0) nuls++;
		return nuls / (length / 4);
	});
	const fits = nulPatterns.find(([, pattern]) =>
		pattern.every((isNul, offset) =>
			isNul ? shareOfNuls[offset] > 0.7 : shareOfNuls[offset] < 0.3
		)
	);
	return fits === undefined ? 'utf-8' : fits[0];
};

/** Columns of which every file of the standard has at least one. */
const standardColumns = new Set(['sourcedid', 'status', 'datelastmodified', 'propertyname']);

const sniffDelimiter = (text: string): Delimiter => {
	const header = headerFields(text);
	const names = header(',').map((name) => name.toLowerCase());
	if (names.length > 1 && names.some((name) => standardColumns.has(name))) return ',';
	let best: Delimiter = ',';
	for (const delimiter of delimiters) {
		if (header(delimiter).length > header(best).length) best = delimiter;
	}
	return best;
};

/** The fields of the first line that is not blank, as they would be with a given delimiter. */
const headerFields = (text: string): ((delimiter: Delimiter) => string[]) => {
	const line = /^\ufeff?[\r\n]*((?:"[^"]*"|[^\r\n])*)/.exec(text)?.[1] ?? '';
	const parts = line.match(/"[^"]*"|[^"]/g) ?? [];
	return (delimiter) => {
		const fields = [''];
		for (const part of parts) {
			if (part === delimiter) fields.push('');
			else fields[fields.length - 1] += part.length > 1 ? part.slice(1, -1) : part;
		}
		return fields;
	};
};
