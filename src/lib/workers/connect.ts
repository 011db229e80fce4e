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
const START_MS = 30_000;
/** How often a working worker is asked for a sign of life. */
const BEAT_MS = 1_000;
/** So many questions without an answer, and it counts as dead. */
const MOST_MISSED = 15;

/** The one way to a worker. See `connect`. */
export interface Connection<Api> {
	/** Calls the worker. A dead, silent or cancelled worker gives a fault; it never hangs. */
	call<Value>(
		run: (api: Comlink.Remote<Api>) => Promise<Outcome<Value, Fault>>
	): Promise<Outcome<Value, Fault>>;
	/** Ends the worker at once; every call under way ends with `code`. */
	end(code: Fault['code']): void;
}

/** A worker from its making on. Either promise may stay open for ever: race them. */
interface Running<Api> {
	readonly ready: Promise<{ readonly worker: Worker; readonly api: Comlink.Remote<Api> }>;
	readonly lost: Promise<Fault>;
	readonly lose: (fault: Fault) => void;
}

/**
 * Holds a line to a worker. Comlink alone waits for ever when a worker crashes, is ended or never
 * loads (pitfalls 4.1), and keeps only the message of an error; so every call races against the
 * loss of the worker, and errors come back as data with a code. After a loss, also one that came
 * while nobody was calling, the next call starts a fresh worker.
 */
export function connect<Api>(starting: Starting): Connection<Api> {
	let running: Running<Api> | null = null;
	const begin = (): Running<Api> => {
		const begun = start<Api>(starting);
		running = begun;
		void begun.lost.then(() => {
			if (running === begun) running = null;
		});
		return begun;
	};
	return {
		call: (run) => answered(running ?? begin(), run),
		end(code) {
			running?.lose({ code, detail: '' });
			running = null;
		}
	};
}

async function answered<Api, Value>(
	{ ready, lost, lose }: Running<Api>,
	run: (api: Comlink.Remote<Api>) => Promise<Outcome<Value, Fault>>
): Promise<Outcome<Value, Fault>> {
	let stop = (): void => undefined;
	const answer = async (): Promise<Outcome<Value, Fault>> => {
		const { worker, api } = await ready;
		stop = watch(worker, () => {
			lose({ code: 'worker-died', detail: 'no sign of life' });
		});
		return run(api);
	};
	try {
		const loss = lost.then((problem): Outcome<Value, Fault> => ({ ok: false, problem }));
		return await Promise.race([answer(), loss]);
	} catch (fault) {
		const name = fault instanceof Error ? fault.name : 'unknown';
		return { ok: false, problem: { code: 'internal', detail: `worker (${name})` } };
	} finally {
		stop();
	}
}

/**
 * Asks a worker for a sign of life again and again, and calls `lose` when too many questions in a
 * row had no answer. Questions are counted, not seconds: while a device sleeps or a tab lies in the
 * background nothing is asked either.
 * @returns ends the watch
 */
export function watch(worker: Worker, lose: () => void): () => void {
	let missed = 0;
	const hear = (): void => {
		missed = 0;
	};
	worker.addEventListener('message', hear);
	const heart = setInterval(() => {
		if (missed === MOST_MISSED) lose();
		missed += 1;
		worker.postMessage('beat');
	}, BEAT_MS);
	return () => {
		clearInterval(heart);
		worker.removeEventListener('message', hear);
	};
}

function start<Api>({ make, greet }: Starting): Running<Api> {
	const ready = openPromise<{ worker: Worker; api: Comlink.Remote<Api> }>();
	const lost = openPromise<Fault>();
	let made: Worker | null = null;
	let isReady = false;
	const lose = (fault: Fault): void => {
		clearTimeout(late);
		made?.terminate();
		lost.resolve(fault);
	};
	const late = setTimeout(() => {
		lose({ code: 'worker-did-not-start', detail: 'no answer' });
	}, START_MS);
	const broken = ({ type }: { type: string }): void => {
		lose({ code: isReady ? 'worker-died' : 'worker-did-not-start', detail: `${type} event` });
	};
	try {
		const worker = make();
		made = worker;
		worker.addEventListener('error', broken);
		worker.addEventListener('messageerror', broken);
		worker.addEventListener('message', function hear({ data }: MessageEvent<unknown>) {
			if (data !== 'ready') return;
			clearTimeout(late);
			isReady = true;
			worker.removeEventListener('message', hear);
			ready.resolve({ worker, api: Comlink.wrap<Api>(worker) });
		});
		greet(worker);
	} catch (fault) {
		// A browser that refuses the worker outright throws where it is made.
		lose({ code: 'worker-did-not-start', detail: fault instanceof Error ? fault.name : 'unknown' });
	}
	return { ready: ready.promise, lost: lost.promise, lose };
}

function openPromise<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
	let resolve: (value: Value) => void = () => undefined;
	const promise = new Promise<Value>((settle) => (resolve = settle));
	return { promise, resolve };
}
