import type { Batch } from '../csv/batch';
import { fileSpec } from '../spec/versions';
import { Column } from './column';

const HEADER = /pas{1,2}[\s_-]?(w|code|phrase)|\bpwd\b/i;

/** What stands for a password that is there. */
export const HIDDEN_VALUE = '(hidden)';

/** True for a header under which passwords stand, also misspelt or as a metadata column. */
export const isPasswordHeader = (header: string): boolean => HEADER.test(header);

/**
 * Where a password stands in a file whose first row does not name the columns: at its place in the
 * standard. Such a row holds the first person, so its own cell there is a password, too. -1 where the
 * row names the columns, or the file has no passwords.
 */
export function unnamedPassword(file: string, fields: readonly string[]): number {
	if (fields.includes('sourcedId') || fields.some(isPasswordHeader)) return -1;
	const columns = fileSpec('1.1', file)?.columns ?? fileSpec('1.2', file)?.columns ?? [];
	const place = columns.findIndex(({ name }) => isPasswordHeader(name));
	return place < fields.length ? place : -1;
}

/**
 * A column that only knows whether its cells are filled: the bytes of a password never enter a
 * dictionary, so nothing later can show, log or store them.
 */
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
