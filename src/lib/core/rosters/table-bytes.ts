import { COMMA, CR, LF } from '../csv/bounds';
import { fieldBytes, needsQuotes } from '../csv/raw-fields';
import { OutputBlocks } from '../edits/output-blocks';
import type { Column } from '../table/column';
import { isMasked } from '../table/masked-column';
import { concatenate } from '../zip/zip-records';

const encoder = new TextEncoder();
const lineEnd = Uint8Array.of(CR, LF);
const comma = Uint8Array.of(COMMA);
const nothing = new Uint8Array(0);

/**
 * Some records and columns of a table as a CSV file: UTF-8, commas, CRLF, quotes where they are needed
 * (RFC 4180). Every value has the bytes that it has in the file it came from. Passwords are empty: no
 * table has them.
 * @param records their numbers, in the order in which they are written
 * @param isEmptied true of a column of which nothing is written but the header
 */
export function tableBytes(
	columns: readonly Column[],
	records: readonly number[],
	isEmptied: (column: string) => boolean
): Uint8Array {
	const out = new OutputBlocks();
	const row = (fieldOf: (column: Column) => Uint8Array): void => {
		columns.forEach((column, at) => {
			if (at > 0) out.write(comma);
			out.write(fieldOf(column));
		});
		out.write(lineEnd);
	};
	row(({ name }) => fieldBytes(name, false));
	for (const record of records) {
		row((column) => (isEmptied(column.name) || isMasked(column) ? nothing : cell(column, record)));
	}
	return concatenate([...out.take(true)]);
}

function cell(column: Column, record: number): Uint8Array {
	const text = column.textAt(record);
	return needsQuotes(text)
		? fieldBytes(text, true)
		: column.dictionary.bytes(column.codeAt(record));
}

/** The manifest of a package, by property and value. */
export const manifestBytes = (rows: readonly (readonly [string, string])[]): Uint8Array =>
	encoder.encode(
		rows.map(([name, value]) => `${[name, value].map(quoted).join(',')}\r\n`).join('')
	);

const quoted = (text: string): string =>
	needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;
