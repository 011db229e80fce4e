import Papa from 'papaparse';
import { failure, success, type Outcome } from '../outcome';
import { sniff } from './sniff';
import { createDecoder } from './encoding';

/** Larger sheets were not made by hand. Bytes. */
const MOST_BYTES = 20_000_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const strict = new TextDecoder('utf-8', { fatal: true });

/** A sheet as a spreadsheet saved it: all its rows, the first one with the names of the columns. */
export interface SheetRows {
	readonly rows: readonly (readonly string[])[];
}

/** Why a file is no sheet. `wrong-quotes`: a quote is open at its end. */
export type SheetRowsProblem = 'empty' | 'too-large' | 'workbook' | 'wrong-quotes';

/**
 * Reads a CSV that a person edited in a spreadsheet, whole and by papaparse, whatever the spreadsheet
 * made of it: a mark or none, UTF-8, UTF-16 or Windows-1252, semicolons or tabs, a first line `sep=;`.
 * @param column a header that the sheet has, to tell the separator by
 */
export function sheetRows(bytes: Uint8Array, column: string): Outcome<SheetRows, SheetRowsProblem> {
	if (bytes.length > MOST_BYTES) return failure('too-large');
	if (isWorkbook(bytes)) return failure('workbook');
	const text = textOf(bytes).replace(/^\ufeff/, '');
	const [, named, rest = ''] = /^"?sep=(.)"?\r?\n([\s\S]*)$/i.exec(text) ?? [];
	const content = named === undefined ? text : rest;
	const delimiter = named ?? delimiterOf(content, column);
	const { data, errors } = Papa.parse<string[]>(content, { delimiter, skipEmptyLines: 'greedy' });
	if (errors.some(({ code }) => code === 'MissingQuotes')) return failure('wrong-quotes');
	return data.length === 0 ? failure('empty') : success({ rows: data });
}

/** A workbook of Excel or LibreOffice is a zip; an old one begins with D0 CF. */
const isWorkbook = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

function textOf(bytes: Uint8Array): string {
	const { encoding } = sniff(bytes);
	if (encoding !== 'utf-8') {
		const decoder = createDecoder(encoding);
		return decoder.decode(bytes) + decoder.end();
	}
	try {
		return strict.decode(bytes);
	} catch {
		// A fatal decoder has no other way to say that it is not UTF-8. Spreadsheets write this instead.
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function delimiterOf(text: string, column: string): string {
	const [line = ''] = text.split(/\r\n|\r|\n/, 1);
	const plain = (delimiter: string): string[] =>
		line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
	return DELIMITERS.find((each) => plain(each).includes(column.toLowerCase())) ?? ',';
}
