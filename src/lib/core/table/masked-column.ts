import type { Batch } from '../csv/batch';
import type { FileSpec } from '../spec/spec';
import { editions } from '../spec/versions';
import { Column } from './column';

const HEADER = /pas{1,2}[\s_-]?(w|code|phrase)|\bpwd\b/i;
const METADATA = 'metadata.';

/** What stands for a password that is there. */
export const HIDDEN_VALUE = '(hidden)';

/** True for a header under which passwords stand, also misspelt or as a metadata column. */
export const isPasswordHeader = (header: string): boolean => HEADER.test(header);

/**
 * The columns of a file that hold passwords, by their places in its first row: those with a name for
 * passwords, and those that stand where the standard has a password under a name that it does not
 * know, such as a password in another language. Where the row names no columns at all, it holds the
 * first person, and every place at which any version of OneRoster has a password counts. Wrong guesses
 * hide too much, never too little.
 */
export function passwordPlaces(file: string, fields: readonly string[]): ReadonlySet<number> {
	const named = fields.flatMap((field, index) => (isPasswordHeader(field) ? [index] : []));
	if (named.length > 0) return new Set(named);
	const isNamed = namesColumns(fields);
	const names = namesOf(file);
	const isOther = (field: string): boolean => names.has(field) || field.startsWith(METADATA);
	return new Set(
		placesOf(file).filter((place) => place < fields.length && !(isNamed && isOther(fields[place])))
	);
}

/** True for a first row that names the columns, at least that of the identifier or of passwords. */
export const namesColumns = (fields: readonly string[]): boolean =>
	fields.includes('sourcedId') || fields.some(isPasswordHeader);

/** The descriptions of a file in all texts of the standard. */
const described = (file: string): readonly FileSpec[] =>
	Object.values(editions).flatMap(({ files }) => files.filter(({ name }) => name === file));

/** Where any text of the standard has a password in this file. */
const placesOf = (file: string): number[] =>
	described(file)
		.map(({ columns }) => columns.findIndex(({ name }) => isPasswordHeader(name)))
		.filter((place) => place >= 0);

const namesOf = (file: string): ReadonlySet<string> =>
	new Set(described(file).flatMap(({ columns }) => columns.map(({ name }) => name)));

/**
 * True for a column that only knows whether its cells are filled: the bytes of a password never enter
 * a dictionary, so nothing later can show, log or store them.
 */
export const isMasked = (column: Column): boolean => column instanceof MaskedColumn;

/** A new column of that kind. */
export function maskedColumn(file: string, name: string, index: number): Column {
	return new MaskedColumn(file, name, index);
}

const mark = new TextEncoder().encode(HIDDEN_VALUE);

class MaskedColumn extends Column {
	override append(batch: Batch): void {
		const starts = new Int32Array(batch.records);
		const ends = new Int32Array(batch.records);
		for (let record = 0; record < batch.records; record++) {
			const field = record * batch.width + this.index;
			ends[record] = batch.ends[field] > batch.starts[field] ? mark.length : 0;
		}
		const masked = { ...batch, bytes: mark, starts, ends, width: 1 };
		super.append(masked, new DataView(mark.buffer, mark.byteOffset, mark.byteLength), 0);
	}
}
