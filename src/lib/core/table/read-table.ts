import { readCsv } from '../csv/read-csv';
import type { FileEnd, PackageFile } from '../zip/package';
import { TableBuilder, type Table } from './table';

/** What reading needs from the caller: how to open, whom to tell, when to stop. */
export interface ReadTableOptions {
	readonly signal?: AbortSignal;
	readonly open?: (file: PackageFile) => AsyncGenerator<Uint8Array, FileEnd, undefined>;
	readonly onProgress?: (progress: {
		readonly file: string;
		readonly bytes: number;
		readonly rows: number;
		readonly state: 'reading';
	}) => void;
}

/**
 * Reads one file of the package into its table. The table counts only when `fileEnd.ok`: length and
 * checksum are known at the end. Rejects when the signal aborts.
 */
export async function readTable(
	file: PackageFile,
	{ signal, open, onProgress }: ReadTableOptions
): Promise<{ table: Table; fileEnd: FileEnd }> {
	let builder = new TableBuilder(file.name);
	const { end, fileEnd, recovered } = await readCsv(
		() => (open === undefined ? file.open() : open(file)),
		() => (builder = new TableBuilder(file.name)),
		{
			onProgress: (bytes, rows) => {
				signal?.throwIfAborted();
				onProgress?.({ file: file.name, bytes, rows, state: 'reading' });
			}
		}
	);
	return { table: builder.table(end, recovered), fileEnd };
}
