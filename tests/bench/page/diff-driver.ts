import * as Comlink from 'comlink';
import type { CheckApi } from '../../../src/lib/workers/api';
import CheckWorker from '../../../src/lib/workers/check.worker?worker&inline';

/*
 * Bundled as the app is and put into an empty page: two zips are loaded into the check worker, then
 * held against each other. `rollcallDiff` has a function for each step.
 */

const progress = new MessageChannel();
const worker = new CheckWorker();
const isReady = new Promise<void>((ready) => {
	worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === 'ready') ready();
	});
});
const remote = Comlink.wrap<CheckApi>(worker);
worker.postMessage(
	{ toolVersion: 'bench', language: 'en', progress: progress.port1, slices: null },
	[progress.port1]
);

const given = (place: number) => {
	const input = document.querySelectorAll('input')[place];
	const file = input?.files?.[0];
	if (file === undefined) throw new Error('no file');
	return { files: [{ file, path: '' }], name: file.name, kind: 'zip' as const, confirmed: true };
};

async function load(): Promise<number> {
	const start = performance.now();
	await isReady;
	const checked = await remote.check({ ...given(1), asOf: null });
	const before = await remote.loadBefore(given(0));
	const isLoaded = before.ok && before.value.kind === 'loaded' && before.value.problem === null;
	if (!checked.ok || !isLoaded) throw new Error('the zips were not loaded');
	return performance.now() - start;
}

async function compare(): Promise<{ ms: number; changed: number }> {
	const start = performance.now();
	const compared = await remote.compare({});
	if (!compared.ok) throw new Error(compared.problem.detail);
	const changed = compared.value.files.reduce((sum, file) => sum + file.changed, 0);
	return { ms: performance.now() - start, changed };
}

Reflect.set(globalThis, 'rollcallDiff', { load, compare });
