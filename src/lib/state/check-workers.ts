import { version } from '$app/environment';
import type { Outcome } from '../core/outcome';
import type { CheckAnswer, CheckApi, CheckRequest, Fault, Progress } from '../workers/api';
import { languageOfPage } from './language.svelte';
import { connect, watch, type Connection } from '../workers/connect';
import CheckWorker from '../workers/check.worker?worker&inline';
import type { CheckStart } from '../workers/check.worker';
import InflateWorker from '../workers/inflate.worker?worker&inline';
import type { InflateStart } from '../workers/inflate.worker';

/** The worker that inflates, with the page's end of the line that belongs to it and its reader. */
interface Inflater {
	readonly worker: Worker;
	readonly progress: MessagePort;
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
		return this.call((api) => api.check(request));
	}

	/** A call to the worker that reads. It may need the one that inflates, too, so both are watched. */
	readonly call: Connection<CheckApi>['call'] = async (run) => {
		let stop = (): void => undefined;
		try {
			return await this.#connection.call((api) => {
				stop = this.#watch();
				return run(api);
			});
		} finally {
			stop();
		}
	};

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
		worker.postMessage({ slices: slices.port1 } satisfies InflateStart, [slices.port1]);
		this.#inflater = { worker, progress: progress.port1 };
		const start = {
			toolVersion: version,
			language: languageOfPage(),
			progress: progress.port2,
			slices: slices.port2
		};
		reader.postMessage(start satisfies CheckStart, [progress.port2, slices.port2]);
	}

	/** Closes its line for progress, too: what is still on its way belongs to a check that is over. */
	#endInflater(): void {
		this.#inflater?.worker.terminate();
		this.#inflater?.progress.close();
		this.#inflater = null;
	}

	/** Ends both where the inflating worker gives no sign of life. Returns how to stop watching. */
	#watch(): () => void {
		const inflater = this.#inflater;
		if (inflater === null) return () => undefined;
		return watch(inflater.worker, () => {
			this.#connection.end('worker-died');
		});
	}
}
