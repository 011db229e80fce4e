import * as Comlink from 'comlink';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';

/** What the worker of the tests can be told to do. */
export interface Probe {
	echo(text: string): Promise<Outcome<string, Fault>>;
	/** Never answers. */
	hang(): Promise<Outcome<string, Fault>>;
	/** Rejects with an error whose message quotes a value. */
	reject(value: string): Promise<Outcome<string, Fault>>;
	/** Never answers, and dies of an error that nobody caught. */
	crash(): Promise<Outcome<string, Fault>>;
	/** Never answers, and ends without a word. */
	close(): Promise<Outcome<string, Fault>>;
}

const never = new Promise<never>(() => undefined);

const probe: Probe = {
	echo: (value) => Promise.resolve({ ok: true, value }),
	hang: () => never,
	reject: (value) => Promise.reject(new RangeError(`no such pupil: ${value}`)),
	crash: () => {
		setTimeout(() => {
			throw new Error('made up');
		});
		return never;
	},
	close: () => {
		self.close();
		return never;
	}
};

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	if (data === 'beat') self.postMessage('beat');
	if (data !== 'start') return;
	Comlink.expose(probe);
	self.postMessage('ready');
});
