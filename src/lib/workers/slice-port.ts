import { deflateSegment, type Segment } from '../core/zip/deflate-segments';
import type { FileEnd } from '../core/zip/package';
import type { PreviousRequest } from './api';
import { SlicePackages } from './slice-packages';

/**
 * The wire between the worker that inflates and the worker that reads. Slices go over by transfer and
 * several at a time, because a message costs as much as the inflating of some kilobytes; and only as
 * many bytes as were asked for, so neither side ever holds much more than `AHEAD` of them.
 */
export interface PortLike {
	postMessage(message: unknown, transfer?: Transferable[]): void;
	onmessage: ((event: MessageEvent) => void) | null;
}

/** Inflated bytes that may be under way. */
const AHEAD = 8 * 1024 * 1024;

/** Bytes taken before more are asked for. */
const ASKED_AT_ONCE = 2 * 1024 * 1024;

/** Bytes of one message: the first is short, so that reading begins at once. */
const FIRST_MESSAGE = 64 * 1024;
const FULL_MESSAGE = 1024 * 1024;

type Ask =
	| { readonly ask: 'package'; readonly pack: number; readonly request: PreviousRequest }
	| {
			readonly ask: 'open';
			readonly job: number;
			/** The package that the file is of; 0 for the one that the other side holds. */
			readonly pack: number;
			readonly path: string;
			readonly bytes: number;
	  }
	| { readonly ask: 'more'; readonly job: number; readonly bytes: number }
	| { readonly ask: 'close'; readonly job: number }
	| { readonly ask: 'deflate'; readonly job: number; readonly segment: Segment };

type Slice = Uint8Array<ArrayBuffer>;

/** Slices in the order of the file; behind the last of them `end`. */
type Answer =
	| { readonly job: number; readonly slices: readonly Slice[]; readonly end: FileEnd | null }
	| { readonly job: number; readonly fault: string };

/** A segment of a file, deflated. */
interface Deflated {
	readonly job: number;
	readonly deflated: Uint8Array<ArrayBuffer>;
}

/** Opens files of the package by path; the worker that inflates supplies it. */
export type OpenPath = (path: string) => AsyncGenerator<Uint8Array, FileEnd, undefined>;

/** The far end of the wire: opens files of the package that the other side holds. */
export interface RemoteSlices {
	(path: string): ReturnType<OpenPath>;
	/** Has the other side hold another package from now on. Absent where it holds one alone. */
	turnTo?(request: PreviousRequest): OpenPath;
	/** Has the other side deflate a segment of a file. Absent where it cannot. */
	deflate?(segment: Segment): Promise<Uint8Array>;
}

/**
 * The side that inflates: answers on `port` until it is closed.
 * @param turnTo takes another package in hand
 */
export function serveSlices(
	port: PortLike,
	open: OpenPath,
	turnTo: (request: PreviousRequest) => void = () => undefined
): void {
	const jobs = new Map<number, Job>();
	const packages = new SlicePackages(turnTo);
	port.onmessage = ({ data }: MessageEvent<Ask>) => {
		if (data.ask === 'package') {
			packages.add(data.pack, data.request);
		} else if (data.ask === 'open') {
			packages.turnTo(data.pack);
			const job = new Job(port, data.job, open(data.path));
			jobs.set(data.job, job);
			job.allow(data.bytes);
		} else if (data.ask === 'more') {
			jobs.get(data.job)?.allow(data.bytes);
		} else if (data.ask === 'deflate') {
			const deflated = ownBytes(deflateSegment(data.segment));
			port.postMessage({ job: data.job, deflated } satisfies Deflated, [deflated.buffer]);
		} else {
			jobs.get(data.job)?.close();
			jobs.delete(data.job);
		}
	};
}

/** One file on its way over the port. */
class Job {
	/** Bytes that the other side waits for. */
	#allowed = 0;
	#running = false;
	#slices: Slice[] = [];
	#bytes = 0;
	#messageBytes = FIRST_MESSAGE;

	constructor(
		readonly port: PortLike,
		readonly id: number,
		readonly source: AsyncGenerator<Uint8Array, FileEnd, undefined>
	) {}

	allow(bytes: number): void {
		this.#allowed += bytes;
		if (!this.#running) void this.#run();
	}

	close(): void {
		this.#allowed = 0;
		void this.source.return({ ok: true, bytes: 0 });
	}

	async #run(): Promise<void> {
		this.#running = true;
		try {
			while (this.#allowed > 0) {
				const step = await this.source.next();
				if (step.done === true) return this.#send(step.value);
				this.#take(step.value);
			}
		} catch (fault) {
			const name = fault instanceof Error ? fault.name : 'unknown';
			this.port.postMessage({ job: this.id, fault: name } satisfies Answer);
		}
		this.#running = false;
	}

	/** Keeps a slice until there is enough for a message, or no more is asked for. */
	#take(bytes: Uint8Array): void {
		this.#slices.push(ownBytes(bytes));
		this.#bytes += bytes.length;
		this.#allowed -= bytes.length;
		if (this.#bytes >= this.#messageBytes || this.#allowed <= 0) this.#send(null);
	}

	#send(end: FileEnd | null): void {
		const slices = this.#slices;
		const buffers = slices.map(({ buffer }) => buffer);
		this.port.postMessage({ job: this.id, slices, end } satisfies Answer, buffers);
		this.#slices = [];
		this.#bytes = 0;
		this.#messageBytes = Math.min(FULL_MESSAGE, this.#messageBytes * 2);
	}
}

/** Only a whole buffer can be transferred; a view into a larger one is copied first. */
function ownBytes(bytes: Uint8Array): Slice {
	const { buffer } = bytes;
	const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
	return whole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/** The side that reads: gives an `open` that pulls slices over `port`. */
export function remoteSlices(port: PortLike): RemoteSlices {
	const waiting = new Map<number, (answer: Answer) => void>();
	const deflating = new Map<number, (bytes: Uint8Array) => void>();
	let jobs = 0;
	let packages = 0;
	port.onmessage = ({ data }: MessageEvent<Answer | Deflated>) => {
		if (!('deflated' in data)) return waiting.get(data.job)?.(data);
		deflating.get(data.job)?.(data.deflated);
		deflating.delete(data.job);
	};
	const open = async function* (path: string, pack: number): ReturnType<OpenPath> {
		const job = ++jobs;
		const inbox = new Inbox();
		waiting.set(job, (answer) => {
			inbox.put(answer);
		});
		port.postMessage({ ask: 'open', job, pack, path, bytes: AHEAD } satisfies Ask);
		let taken = 0;
		try {
			for (;;) {
				const answer = await inbox.take();
				if ('fault' in answer) throw new DOMException('the file cannot be read', answer.fault);
				for (const { length } of answer.slices) taken += length;
				if (answer.end === null && taken >= ASKED_AT_ONCE) {
					port.postMessage({ ask: 'more', job, bytes: taken } satisfies Ask);
					taken = 0;
				}
				yield* answer.slices;
				if (answer.end !== null) return answer.end;
			}
		} finally {
			waiting.delete(job);
			port.postMessage({ ask: 'close', job } satisfies Ask);
		}
	};
	const turnTo = (request: PreviousRequest): OpenPath => {
		const pack = ++packages;
		port.postMessage({ ask: 'package', pack, request } satisfies Ask);
		return (path) => open(path, pack);
	};
	const deflate = (segment: Segment): Promise<Uint8Array> =>
		new Promise((made) => {
			const job = ++jobs;
			deflating.set(job, made);
			port.postMessage({ ask: 'deflate', job, segment } satisfies Ask);
		});
	return Object.assign((path: string) => open(path, 0), { turnTo, deflate });
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
