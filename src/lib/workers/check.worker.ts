import * as Comlink from 'comlink';
import type { Language } from '../languages/languages';
import { speakInWorker } from '../languages/worker-languages';
import { success, type Outcome } from '../core/outcome';
import type { CheckApi, Fault, Progress } from './api';
import { RosterService } from './roster-service';
import { remoteSlices } from './slice-port';

/** First message from the page: a port for progress, and one to the worker that inflates. */
export interface CheckStart {
	readonly toolVersion: string;
	readonly language: Language;
	readonly progress: MessagePort;
	readonly slices: MessagePort | null;
}

/** The worker has every language in it; whoever uses its work elsewhere need not. */
class SpeakingService extends RosterService implements CheckApi {
	speak(language: Language): Promise<Outcome<true, Fault>> {
		speakInWorker(language);
		return Promise.resolve(success(true));
	}
}

self.addEventListener(
	'message',
	({ data }: MessageEvent<CheckStart>) => {
		const { toolVersion, language, progress, slices } = data;
		speakInWorker(language);
		const tell = (message: Progress): void => {
			progress.postMessage(message);
		};
		Comlink.expose(
			new SpeakingService(toolVersion, tell, slices === null ? null : remoteSlices(slices))
		);
		// A sign of life while a check runs; see `watch` in connect.ts.
		self.addEventListener('message', (event: MessageEvent<unknown>) => {
			if (event.data === 'beat') self.postMessage('beat');
		});
		self.postMessage('ready');
	},
	{ once: true }
);
