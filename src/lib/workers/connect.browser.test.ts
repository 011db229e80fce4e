import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, type Connection } from './connect';
import ProbeWorker from './probe.test-support?worker';
import type { Probe } from './probe.test-support';

const made: Worker[] = [];
const connections: Connection<Probe>[] = [];

/** A line to a worker made by `make`; the worker of the tests unless another is given. */
function line(make: () => Worker = () => new ProbeWorker()): Connection<Probe> {
	const connection = connect<Probe>({
		make: () => {
			const worker = make();
			made.push(worker);
			return worker;
		},
		greet: (worker) => {
			worker.postMessage('start');
		}
	});
	connections.push(connection);
	return connection;
}

const workerOf = (code: string): Worker =>
	new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

const echo = (connection: Connection<Probe>, text = 'Ada') =>
	connection.call((api) => api.echo(text));

/** The fault that a call ended with. */
async function faultOf(answer: ReturnType<typeof echo>) {
	const outcome = await answer;
	return outcome.ok ? null : outcome.problem;
}

/** Lets time pass for timers only; messages of real workers come in between. */
async function pass(seconds: number): Promise<void> {
	await new Promise((go) => setTimeout(go));
	for (let second = 0; second < seconds; second++) {
		vi.advanceTimersByTime(1000);
		await new Promise((go) => setTimeout(go));
	}
}

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	for (const connection of connections.splice(0)) connection.end('cancelled');
	made.splice(0);
});

describe('a worker that is well', () => {
	it('answers', async () => {
		expect(await echo(line())).toEqual({ ok: true, value: 'Ada' });
	});

	it('is made once for many calls', async () => {
		const connection = line();
		const answers = await Promise.all([echo(connection), echo(connection, 'Bo')]);
		expect(answers.map((answer) => answer.ok && answer.value)).toEqual(['Ada', 'Bo']);
		await echo(connection);
		expect(made).toHaveLength(1);
	});

	it('keeps no listener of the calls that are over', async () => {
		const connection = line();
		await echo(connection);
		const [worker] = made;
		const add = vi.spyOn(worker, 'addEventListener');
		const remove = vi.spyOn(worker, 'removeEventListener');
		for (let call = 0; call < 20; call++) await echo(connection);
		expect(add.mock.calls.length).toBeGreaterThan(0);
		expect(remove.mock.calls.length).toBe(add.mock.calls.length);
	});

	it('gives an error back as a kind, without the words that may quote a value', async () => {
		const fault = await faultOf(line().call((api) => api.reject('Canary')));
		expect(fault).toEqual({ code: 'internal', detail: 'worker (RangeError)' });
	});

	it('may work long, as long as it gives signs of life', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const connection = line();
		await echo(connection);
		let ended = false;
		void connection.call((api) => api.hang()).then(() => (ended = true));
		const heard = vi.fn();
		made[0].addEventListener('message', heard);
		await pass(0);
		for (let second = 1; second <= 40; second++) {
			vi.advanceTimersByTime(1000);
			await vi.waitUntil(() => heard.mock.calls.length === second, { interval: 1 });
		}
		expect(ended).toBe(false);
	});

	it('is not taken for dead when the device slept', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
		const connection = line();
		await echo(connection);
		let ended = false;
		void connection.call((api) => api.hang()).then(() => (ended = true));
		await pass(1);
		// The clock went on, timers did not.
		vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
		await pass(2);
		expect(ended).toBe(false);
	});
});

describe('a worker that is lost', () => {
	it('by an error that nobody caught ends the call, and the next call has a fresh one', async () => {
		const connection = line();
		const fault = await faultOf(connection.call((api) => api.crash()));
		expect(fault?.code).toBe('worker-died');
		expect(await echo(connection)).toEqual({ ok: true, value: 'Ada' });
		expect(made).toHaveLength(2);
	});

	it('ends every call under way', async () => {
		const connection = line();
		await echo(connection);
		const calls = [1, 2, 3].map(() => faultOf(connection.call((api) => api.hang())));
		void connection.call((api) => api.crash());
		expect((await Promise.all(calls)).map((fault) => fault?.code)).toEqual([
			'worker-died',
			'worker-died',
			'worker-died'
		]);
	});

	it('without a word counts as dead when it misses its signs of life', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const connection = line();
		await echo(connection);
		const fault = faultOf(connection.call((api) => api.close()));
		await pass(20);
		expect(await fault).toEqual({ code: 'worker-died', detail: 'no sign of life' });
	});

	it('while nobody calls costs the next call nothing', async () => {
		const connection = line();
		await echo(connection);
		const died = new Promise((go) => made[0].addEventListener('error', go));
		made[0].dispatchEvent(new ErrorEvent('error'));
		await died;
		expect(await echo(connection)).toEqual({ ok: true, value: 'Ada' });
	});
});

describe('a worker that does not start', () => {
	it('because its script is not there', async () => {
		const fault = await faultOf(echo(line(() => new Worker('/no-such-worker.js'))));
		expect(fault?.code).toBe('worker-did-not-start');
	});

	it('because its script has a fault', async () => {
		const fault = await faultOf(echo(line(() => workerOf('syntax error'))));
		expect(fault?.code).toBe('worker-did-not-start');
	});

	it('because it never says that it is ready', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const fault = faultOf(echo(line(() => workerOf(''))));
		vi.advanceTimersByTime(30_000);
		expect(await fault).toEqual({ code: 'worker-did-not-start', detail: 'no answer' });
	});

	it('because the browser refuses to make it', async () => {
		const refused = line(() => {
			throw new DOMException('no workers here', 'SecurityError');
		});
		expect(await faultOf(echo(refused))).toEqual({
			code: 'worker-did-not-start',
			detail: 'SecurityError'
		});
	});

	it('is tried again by the next call', async () => {
		let tries = 0;
		const connection = line(() => (++tries === 1 ? workerOf('syntax error') : new ProbeWorker()));
		expect((await echo(connection)).ok).toBe(false);
		expect(await echo(connection)).toEqual({ ok: true, value: 'Ada' });
	});
});

describe('cancelling', () => {
	it('ends the calls under way at once', async () => {
		const connection = line();
		await echo(connection);
		const call = faultOf(connection.call((api) => api.hang()));
		connection.end('cancelled');
		expect(await call).toEqual({ code: 'cancelled', detail: '' });
	});

	it('ends a worker that is still starting at once', async () => {
		const connection = line(() => workerOf(''));
		const call = faultOf(echo(connection));
		const from = performance.now();
		connection.end('cancelled');
		expect(await call).toEqual({ code: 'cancelled', detail: '' });
		expect(performance.now() - from).toBeLessThan(1000);
	});

	it('leaves a line that starts a fresh worker', async () => {
		const connection = line();
		await echo(connection);
		connection.end('cancelled');
		expect(await echo(connection)).toEqual({ ok: true, value: 'Ada' });
		expect(made).toHaveLength(2);
	});

	it('does nothing where nothing runs', async () => {
		const connection = line();
		connection.end('cancelled');
		expect(made).toHaveLength(0);
		expect(await echo(connection)).toEqual({ ok: true, value: 'Ada' });
	});
});
