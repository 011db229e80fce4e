import type { FileEnd } from '../core/zip/package';

/**
 * The wire between the worker that inflates and the worker that reads: slices go over by transfer,
 * and only as many as were asked for, so neither side ever holds more than `AHEAD` of them.
 */
export interface PortLike {
	postMessage(message: unknown, transfer?: Transferable[]): void;
	onmessage: ((event: MessageEvent) => void) | null;
}

/** Slices of at most 256 KB that may be under way. */
const AHEAD = 12;

type Ask =
	| { readonly ask: 'open'; readonly job: number; readonly path: string; readonly slices: number }
	| { readonly ask: 'more'; readonly job: number }
	| { readonly ask: 'close'; readonly job: number };

type Answer =
	| { readonly job: number; readonly slice: Uint8Array<ArrayBuffer> }
	| { readonly job: number; readonly end: FileEnd }
	| { readonly job: number; readonly fault: string };

/** Opens files of the package by path; the worker that inflates supplies it. */
export type OpenPath = (path: string) => AsyncGenerator<Uint8Array, FileEnd, undefined>;

/** The side that inflates: answers on `port` until it is closed. */
export function serveSlices(port: PortLike, open: OpenPath): void {
	const jobs = new Map<number, Job>();
	port.onmessage = ({ data }: MessageEvent<Ask>) => {
		if (data.ask === 'open') {
			const job = new Job(port, data.job, open(data.path));
			jobs.set(data.job, job);
			job.allow(data.slices);
		} else if (data.ask === 'more') {
			jobs.get(data.job)?.allow(1);
		} else {
			jobs.get(data.job)?.close();
			jobs.delete(data.job);
		}
	};
}

/** One file on its way over the port. */
class Job {
	#allowed = 0;
	#running = false;

	constructor(
		readonly port: PortLike,
		readonly id: number,
		readonly slices: AsyncGenerator<Uint8Array, FileEnd, undefined>
	) {}

	allow(slices: number): void {
		this.#allowed += slices;
		if (!this.#running) void this.#run();
	}

	close(): void {
		this.#allowed = 0;
		void this.slices.return({ ok: true, bytes: 0 });
	}

	async #run(): Promise<void> {
		this.#running = true;
		try {
			while (this.#allowed > 0) {
				this.#allowed -= 1;
				const step = await this.slices.next();
				if (step.done === true) return this.port.postMessage({ job: this.id, end: step.value });
				const slice = ownBytes(step.value);
				this.port.postMessage({ job: this.id, slice }, [slice.buffer]);
			}
		} catch (fault) {
			const name = fault instanceof Error ? fault.name : 'unknown';
			this.port.postMessage({ job: this.id, fault: name });
		}
		this.#running = false;
	}
}

/** Only a whole buffer can be transferred; a view into a larger one is copied first. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer } = bytes;
	const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
	return whole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/** The side that reads: gives an `open` that pulls slices over `port`. */
export function remoteSlices(port: PortLike): OpenPath {
	const waiting = new Map<number, (answer: Answer) => void>();
	let jobs = 0;
	port.onmessage = ({ data }: MessageEvent<Answer>) => waiting.get(data.job)?.(data);
	return async function* (path) {
		const job = ++jobs;
		const inbox = new Inbox();
		waiting.set(job, (answer) => {
			inbox.put(answer);
		});
		port.postMessage({ ask: 'open', job, path, slices: AHEAD } satisfies Ask);
		try {
			for (;;) {
				const answer = await inbox.take();
				if ('end' in answer) return answer.end;
				if ('fault' in answer) throw new DOMException('the file cannot be read', answer.fault);
				port.postMessage({ ask: 'more', job } satisfies Ask);
				yield answer.slice;
			}
		} finally {
			waiting.delete(job);
			port.postMessage({ ask: 'close', job } satisfies Ask);
		}
	};
}

/** Answers in the order they came, handed out one at a time. */
class Inbox {
	readonly #answers: Answer[] = [];
	#wake: (() => void) | null = null;

	put(answer: Answer): void {
		this.#answers.push(answer);
		this.#wake?.();
	}

	async take(): Promise<Answer> {
		for (;;) {
			const answer = this.#answers.shift();
			if (answer !== undefined) return answer;
			await new Promise<void>((wake) => (this.#wake = wake));
		}
	}
}
