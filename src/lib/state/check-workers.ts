import { version } from '$app/environment';
import type { Outcome } from '../core/outcome';
import type { CheckAnswer, CheckApi, CheckRequest, Fault, Progress } from '../workers/api';
import { connect, type Connection } from '../workers/connect';
import CheckWorker from '../workers/check.worker?worker&inline';
import InflateWorker from '../workers/inflate.worker?worker&inline';

/**
 * The two workers of a check: one inflates, one reads and judges. Both are inlined into the page's
 * own script, so that the page's policy (`connect-src 'none'`) binds them, too.
 */
export class CheckWorkers {
	readonly #tell: (progress: Progress) => void;
	readonly #connection: Connection<CheckApi>;
	#inflater: Worker | null = null;
	#slices: MessagePort | null = null;

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
		return this.#connection.call((api) => {
			this.#open(request);
			return api.check(request);
		});
	}

	/** Any other call to the worker that reads. */
	readonly call: Connection<CheckApi>['call'] = (run) => this.#connection.call(run);

	/** Ends both at once: whatever they held is gone. */
	cancel(): void {
		this.#inflater?.terminate();
		this.#inflater = null;
		this.#connection.end('cancelled');
	}

	#greet(worker: Worker): void {
		const progress = new MessageChannel();
		const slices = new MessageChannel();
		progress.port1.onmessage = ({ data }: MessageEvent<Progress>) => {
			this.#tell(data);
		};
		this.#inflater?.terminate();
		this.#inflater = new InflateWorker();
		this.#inflater.addEventListener('error', () => {
			this.#connection.end('worker-died');
		});
		this.#slices = slices.port1;
		const start = { toolVersion: version, progress: progress.port2, slices: slices.port2 };
		worker.postMessage(start, [progress.port2, slices.port2]);
	}

	/** Tells the inflating worker which package it is. The port goes over with the first request. */
	#open(request: CheckRequest): void {
		const port = this.#slices;
		this.#slices = null;
		const message = { request, port };
		this.#inflater?.postMessage(message, port === null ? [] : [port]);
	}
}
