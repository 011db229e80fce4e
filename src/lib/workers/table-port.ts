import { buffersOf, packTable, unpackTable, type PackedTable } from '../core/table/packed-table';
import type { ReadBeside, ReadTable } from '../core/table/read-table';
import type { FileEnd } from '../core/zip/package';
import type { PortLike } from './slice-port';

/*
 * The wire over which one worker reads whole files for another, which reads the largest meanwhile.
 * Tables go over by transfer, in the order in which they were asked for.
 */

type WantedFile = Parameters<ReadBeside>[0];

type Ask =
	| { readonly ask: 'read'; readonly job: number; readonly file: WantedFile }
	| { readonly ask: 'drop'; readonly job: number };

type Answer =
	| { readonly job: number; readonly bytes: number; readonly rows: number }
	| { readonly job: number; readonly table: PackedTable; readonly fileEnd: FileEnd }
	| { readonly job: number; readonly fault: string };

/**
 * The side that reads: one file after the other, as asked for on `port`. `asked` hears of a file at
 * once, `read` when its turn has come.
 */
export function serveTables(
	port: PortLike,
	read: ReadBeside,
	asked: (file: WantedFile) => void = () => undefined
): void {
	const jobs = new Map<number, AbortController>();
	let queue = Promise.resolve();
	port.onmessage = ({ data }: MessageEvent<Ask>) => {
		if (data.ask === 'drop') {
			jobs.get(data.job)?.abort();
			return;
		}
		const { job, file } = data;
		const controller = new AbortController();
		jobs.set(job, controller);
		asked(file);
		queue = queue
			.then(() => serve(port, job, file, read, controller.signal))
			.finally(() => jobs.delete(job));
	};
}

async function serve(
	port: PortLike,
	job: number,
	file: WantedFile,
	read: ReadBeside,
	signal: AbortSignal
): Promise<void> {
	const tell = (bytes: number, rows: number) => {
		port.postMessage({ job, bytes, rows } satisfies Answer);
	};
	try {
		signal.throwIfAborted();
		const { table, fileEnd } = await read(file, tell, signal);
		const packed = packTable(table);
		port.postMessage({ job, table: packed, fileEnd } satisfies Answer, buffersOf(packed));
	} catch (fault) {
		// Only the name goes over: a message might quote the roster.
		const name = fault instanceof Error ? fault.name : 'unknown';
		port.postMessage({ job, fault: name } satisfies Answer);
	}
}

/** The side that asks. */
export function remoteTables(port: PortLike): ReadBeside {
	const waiting = new Map<number, (answer: Answer) => void>();
	let jobs = 0;
	port.onmessage = ({ data }: MessageEvent<Answer>) => waiting.get(data.job)?.(data);
	return ({ path, name }, tell, signal) =>
		new Promise<ReadTable>((resolve, reject) => {
			const job = ++jobs;
			const stop = (): void => {
				waiting.delete(job);
				port.postMessage({ ask: 'drop', job } satisfies Ask);
				reject(new DOMException('dropped', 'AbortError'));
			};
			signal?.addEventListener('abort', stop, { once: true });
			waiting.set(job, (answer) => {
				if ('bytes' in answer) {
					tell(answer.bytes, answer.rows);
					return;
				}
				waiting.delete(job);
				signal?.removeEventListener('abort', stop);
				if ('fault' in answer) reject(new DOMException('the file cannot be read', answer.fault));
				else resolve({ table: unpackTable(answer.table), fileEnd: answer.fileEnd });
			});
			port.postMessage({ ask: 'read', job, file: { path, name } } satisfies Ask);
		});
}
