import { district, type DistrictEdition } from '../district';

/** A generated district as rows of cells, the header first, to be changed and written again. */
export type DistrictFiles = ReadonlyMap<string, string[][]>;

const decoder = new TextDecoder();

/** The clean district as it is read by people: cells of generated files hold no line break. */
export function districtFiles(students: number, edition: DistrictEdition): DistrictFiles {
	const { files } = district({ students, seed: 1 }, edition);
	return new Map(
		files.map((file) => {
			const text = [...file.chunks()]
				.map((chunk) => decoder.decode(chunk, { stream: true }))
				.join('');
			return [file.name, rowsOf(text)];
		})
	);
}

/** The text of a file out of rows, quoted where RFC 4180 asks for it (or everywhere). */
export const fileText = (rows: readonly (readonly string[])[], quoteAll = false): string =>
	rows.map((row) => `${row.map((cell) => quoted(cell, quoteAll)).join(',')}\r\n`).join('');

/** The rows with one column's cells made anew; the header stays. */
export function withColumn(
	rows: readonly string[][],
	column: string,
	to: (cell: string, cellOf: (column: string) => string) => string
): string[][] {
	const [header = [], ...records] = rows;
	const at = header.indexOf(column);
	if (at < 0) throw new Error(`no column ${column}`);
	return [
		header,
		...records.map((record) => {
			const cellOf = (name: string): string => record[header.indexOf(name)] ?? '';
			return record.with(at, to(record[at] ?? '', cellOf));
		})
	];
}

const quoted = (cell: string, always: boolean): string =>
	always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** RFC 4180 without line breaks in fields. */
const rowsOf = (text: string): string[][] =>
	text
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
				([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? ''
			)
		);
