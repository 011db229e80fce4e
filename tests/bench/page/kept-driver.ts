import * as Comlink from 'comlink';
import type { Outcome } from '../../../src/lib/core/outcome';
import { SnapshotStore, openedCheck, pulledRoster } from '../../../src/lib/state/kept-parts';
import type { Ask } from '../../../src/lib/state/own-profiles.svelte';
import type { CheckApi } from '../../../src/lib/workers/api';
import type { BeforeAnswer } from '../../../src/lib/workers/compare-api';
import type { KeepHead } from '../../../src/lib/workers/keep-api';
import CheckWorker from '../../../src/lib/workers/check.worker?worker&inline';
import type { CheckStart } from '../../../src/lib/workers/check.worker';
import InflateWorker from '../../../src/lib/workers/inflate.worker?worker&inline';
import type { InflateStart } from '../../../src/lib/workers/inflate.worker';

/*
 * Bundled as the app is and put into an empty page: a zip is checked by the two workers of the app,
 * kept in IndexedDB, and opened again as the earlier of two. `rollcallKept.round` does it once.
 */

const progress = new MessageChannel();
const slices = new MessageChannel();
const worker = new CheckWorker();
const inflater = new InflateWorker();
const isReady = new Promise<void>((ready) => {
	worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === 'ready') ready();
	});
});
const start: CheckStart = {
	toolVersion: 'bench',
	language: 'en',
	progress: progress.port1,
	slices: slices.port1
};
worker.postMessage(start, [progress.port1, slices.port1]);
const remote = Comlink.wrap<CheckApi>(worker);
const ask: Ask = (run) => run(remote);
const store = new SnapshotStore();
inflater.postMessage({ slices: slices.port2 } satisfies InflateStart, [slices.port2]);

async function timed<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
	const begin = performance.now();
	return [await work(), performance.now() - begin];
}

function good<Value>(answer: Outcome<Value, unknown>): Value {
	if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
	return answer.value;
}

const given = (file: File) => ({
	files: [{ file, path: '' }],
	name: file.name,
	kind: 'zip' as const,
	confirmed: true,
	asOf: null
});

async function check(file: File): Promise<void> {
	good(await remote.check(given(file)));
}

async function keep(at: string): Promise<string> {
	const label = { name: 'Bench', note: '', brakes: [] };
	const head = good<KeepHead | null>(await remote.startKeeping(label, at));
	if (head === null) throw new Error('nothing is loaded');
	return good(await store.keep({ ...head, roster: pulledRoster(ask) })).id;
}

async function reopen(id: string): Promise<void> {
	const { file } = good(await openedCheck(store, id));
	const before = good<BeforeAnswer>(await remote.loadBefore(given(file)));
	if (before.kind !== 'loaded' || before.problem !== null)
		throw new Error('the kept one was not loaded');
}

async function round() {
	await isReady;
	const file = document.querySelector('input')?.files?.[0];
	if (file === undefined) throw new Error('no file');
	const [, checkMs] = await timed(() => check(file));
	const [id, keepMs] = await timed(() => keep(new Date().toISOString()));
	const kept = good(await store.list()).snapshots.find((each) => each.id === id);
	const [, reopenMs] = await timed(() => reopen(id));
	await remote.closeBefore();
	await store.remove(id);
	return { checkMs, keepMs, reopenMs, keptBytes: kept?.bytes ?? NaN };
}

Reflect.set(globalThis, 'rollcallKept', { round });
