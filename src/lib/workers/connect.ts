import * as Comlink from 'comlink';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';

/** How to start a worker and hand it its ports. */
export interface Starting {
	/** Makes the worker. */
	readonly make: () => Worker;
	/** Sends it its first message; it answers `ready`. */
	readonly greet: (worker: Worker) => void;
}

/** A worker that takes longer than this to load and say `ready` counts as not started. */
const START_MS = 10_000;
/** How often a working worker is asked for a sign of life, and how long it may stay silent. */
const BEAT_MS = 1_000;
const SILENCE_MS = 15_000;

/** The one way to a worker. See `connect`. */
export interface Connection<Api> {
	/** Calls the worker. A dead, silent or cancelled worker gives a fault; it never hangs. */
	call<Value>(
		run: (api: Comlink.Remote<Api>) => Promise<Outcome<Value, Fault>>
	): Promise<Outcome<Value, Fault>>;
	/** Ends the worker at once; every call under way ends with `code`. */
	end(code: Fault['code']): void;
}

/** A worker that is up: its door, and the promise that only rejects, when it is lost. */
interface Running<Api> {
	readonly worker: Worker;
	readonly api: Comlink.Remote<Api>;
	readonly lost: Promise<Fault>;
	readonly lose: (fault: Fault) => void;
}

/**
 * Holds a line to a worker. Comlink alone waits for ever when a worker crashes, is ended or never
 * loads (pitfalls 4.1), and keeps only the message of an error; so every call races against the
 * loss of the worker, and errors come back as data with a code. After a loss the next call starts a
 * fresh worker.
 */
export function connect<Api>(starting: Starting): Connection<Api> {
	let running: Promise<Running<Api> | Fault> | null = null;
	const end = (fault: Fault): void => {
		const ended = running;
		running = null;
		void ended?.then((worker) => {
			if ('worker' in worker) worker.lose(fault);
		});
	};
	return {
		async call(run) {
			running ??= start<Api>(starting);
			const mine = running;
			const up = await mine;
			if (!('worker' in up)) {
				if (running === mine) running = null;
				return { ok: false, problem: up };
			}
			const outcome = await answered(up, run);
			if (!outcome.ok && isLoss(outcome.problem.code) && running === mine) running = null;
			return outcome;
		},
		end(code) {
			end({ code, detail: '' });
		}
	};
}

const isLoss = (code: Fault['code']): boolean => code === 'worker-died' || code === 'cancelled';

async function answered<Api, Value>(
	up: Running<Api>,
	run: (api: Comlink.Remote<Api>) => Promise<Outcome<Value, Fault>>
): Promise<Outcome<Value, Fault>> {
	const heart = watch(up);
	try {
		const lost = up.lost.then((problem): Outcome<Value, Fault> => ({ ok: false, problem }));
		return await Promise.race([run(up.api), lost]);
	} catch (fault) {
		const name = fault instanceof Error ? fault.name : 'unknown';
		return { ok: false, problem: { code: 'internal', detail: `worker (${name})` } };
	} finally {
		clearInterval(heart);
	}
}

/** While a call runs, the worker has to answer something now and then. */
function watch<Api>({ worker, lose }: Running<Api>): ReturnType<typeof setInterval> {
	let heard = performance.now();
	const hear = (): void => {
		heard = performance.now();
	};
	worker.addEventListener('message', hear);
	return setInterval(() => {
		worker.postMessage('beat');
		if (performance.now() - heard < SILENCE_MS) return;
		lose({ code: 'worker-died', detail: 'no sign of life' });
	}, BEAT_MS);
}

function start<Api>({ make, greet }: Starting): Promise<Running<Api> | Fault> {
	return new Promise((resolve) => {
		const worker = make();
		const { promise: lost, resolve: settle } = withResolver<Fault>();
		const lose = (fault: Fault): void => {
			worker.terminate();
			settle(fault);
			resolve(fault);
		};
		const late = setTimeout(() => {
			lose({ code: 'worker-did-not-start', detail: 'no answer' });
		}, START_MS);
		let isReady = false;
		const broken = (): void => {
			lose({ code: isReady ? 'worker-died' : 'worker-did-not-start', detail: 'error event' });
		};
		worker.addEventListener('error', broken);
		worker.addEventListener('messageerror', broken);
		worker.addEventListener('message', function ready({ data }: MessageEvent<unknown>) {
			if (data !== 'ready') return;
			clearTimeout(late);
			isReady = true;
			worker.removeEventListener('message', ready);
			resolve({ worker, api: Comlink.wrap<Api>(worker), lost, lose });
		});
		greet(worker);
	});
}

function withResolver<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
	let resolve: (value: Value) => void = () => undefined;
	const promise = new Promise<Value>((settle) => (resolve = settle));
	return { promise, resolve };
}
