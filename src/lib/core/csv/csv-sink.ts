import type { Batch } from './batch';

/** Where a reader hands what it read: the header once, then batches in the order of the file. */
export interface CsvSink {
	/** The header's fields, decoded. Comes before the first batch; empty for a file without records. */
	header(fields: string[]): void;
	/** Records. The batch and its arrays are valid during the call only. */
	batch(batch: Batch): void;
}
