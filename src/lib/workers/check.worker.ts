import * as Comlink from 'comlink';
import type { Progress } from './api';
import { RosterService } from './roster-service';
import { remoteSlices } from './slice-port';

/** First message from the page: a port for progress, and one to the worker that inflates. */
export interface CheckStart {
	readonly toolVersion: string;
	readonly progress: MessagePort;
	readonly slices: MessagePort | null;
}

self.addEventListener(
	'message',
	({ data }: MessageEvent<CheckStart>) => {
		const { toolVersion, progress, slices } = data;
		const tell = (message: Progress): void => {
			progress.postMessage(message);
		};
		Comlink.expose(
			new RosterService(toolVersion, tell, slices === null ? null : remoteSlices(slices))
		);
		// A sign of life while a check runs; see `watch` in connect.ts.
		self.addEventListener('message', (event: MessageEvent<unknown>) => {
			if (event.data === 'beat') self.postMessage('beat');
		});
		self.postMessage('ready');
	},
	{ once: true }
);
