import { version } from '$app/environment';
import type { Outcome } from '../core/outcome';
import type { CheckAnswer, CheckApi, CheckRequest, Fault, Progress } from '../workers/api';
import { connect, watch, type Connection } from '../workers/connect';
import CheckWorker from '../workers/check.worker?worker&inline';
import type { CheckStart } from '../workers/check.worker';
import InflateWorker from '../workers/inflate.worker?worker&inline';
import type { InflateStart } from '../workers/inflate.worker';

/** The worker that inflates, with the page's ends of the lines that belong to it and its reader. */
interface Inflater {
	readonly worker: Worker;
	readonly progress: MessagePort;
	/** Its line to the reader, until it has been sent over. */
	slices: MessagePort | null;
}

/**
 * The two workers of a check: one inflates, one reads and judges. Both are inlined into the page's
 * own script, so that the page's policy (`connect-src 'none'`) binds them, too. They live and die
 * together: neither can go on with a new other.
 */
export class CheckWorkers {
	readonly #tell: (progress: Progress) => void;
	readonly #connection: Connection<CheckApi>;
	#inflater: Inflater | null = null;

	constructor(tell: (progress: Progress) => void) {
		this.#tell = tell;
		this.#connection = connect<CheckApi>({
			make: () => new CheckWorker(),
			greet: (worker) => {
				this.#greet(worker);
			}
		});
	}

	/** Starts both workers ahead of the first file, so that it need not wait for them. */
	async warm(): Promise<void> {
		await this.#connection.call((api) => api.warm());
	}

	async check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		let stop = (): void => undefined;
		try {
			return await this.#connection.call((api) => {
				stop = this.#open(request);
				return api.check(request);
			});
		} finally {
			stop();
		}
	}

	/** Any other call to the worker that reads. */
	readonly call: Connection<CheckApi>['call'] = (run) => this.#connection.call(run);

	/** Ends both at once: whatever they held is gone. */
	cancel(): void {
		this.#endInflater();
		this.#connection.end('cancelled');
	}

	#greet(reader: Worker): void {
		const progress = new MessageChannel();
		const slices = new MessageChannel();
		progress.port1.onmessage = ({ data }: MessageEvent<Progress>) => {
			this.#tell(data);
		};
		this.#endInflater();
		const worker = new InflateWorker();
		worker.addEventListener('error', () => {
			this.#connection.end('worker-died');
		});
		this.#inflater = { worker, progress: progress.port1, slices: slices.port1 };
		const start = { toolVersion: version, progress: progress.port2, slices: slices.port2 };
		reader.postMessage(start satisfies CheckStart, [progress.port2, slices.port2]);
	}

	/** Closes its line for progress, too: what is still on its way belongs to a check that is over. */
	#endInflater(): void {
		this.#inflater?.worker.terminate();
		this.#inflater?.progress.close();
		this.#inflater = null;
	}

	/** Tells the inflating worker which package it is, and watches over it. Returns how to stop that. */
	#open(request: CheckRequest): () => void {
		const inflater = this.#inflater;
		if (inflater === null) return () => undefined;
		const port = inflater.slices;
		inflater.slices = null;
		inflater.worker.postMessage(
			{ request, port } satisfies InflateStart,
			port === null ? [] : [port]
		);
		return watch(inflater.worker, () => {
			this.#connection.end('worker-died');
		});
	}
}
