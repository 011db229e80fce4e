import type { Batch } from '../csv/batch';
import { Column } from './column';

const HEADER = /pass(word|wd|code|phrase)|\bpwd\b/i;

/** What stands for a password that is there. */
export const HIDDEN_VALUE = '(hidden)';

/** True for a header under which passwords stand, also misspelt or as a metadata column. */
export const isPasswordHeader = (header: string): boolean => HEADER.test(header);

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
