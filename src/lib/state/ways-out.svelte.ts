import { classicWay } from '../workers/classic-way';
import { tryWays, type WayResult } from '../workers/way-out';
import { waysOfPage } from '../workers/ways-of-page';
import WaysWorker from '../workers/ways-out.worker?worker&inline';

/** From where a way out was tried. */
export type WayPlace = 'page' | 'worker';

/** What became of one way from one place. */
export interface TriedWay extends WayResult {
	readonly place: WayPlace;
}

/** A worker that has not posted its results by then never will. */
const WORKER_MS = 15_000;

/** The list that a worker posts; empty where it fails, so that nothing is said to be refused that was not. */
function posted(worker: Worker): Promise<readonly WayResult[]> {
	return new Promise<readonly WayResult[]>((resolve) => {
		const none = () => {
			resolve([]);
		};
		worker.onmessage = ({ data }: MessageEvent<readonly WayResult[]>) => {
			resolve(data);
		};
		worker.onerror = none;
		setTimeout(none, WORKER_MS);
	}).finally(() => {
		worker.terminate();
	});
}

const from = (place: WayPlace, results: readonly WayResult[]): readonly TriedWay[] =>
	results.map((result) => ({ ...result, place }));

/** Tries to break out of the page by every way there is, in the page and in workers. */
export class WaysOut {
	phase = $state<'idle' | 'trying' | 'done'>('idle');
	results = $state.raw<readonly TriedWay[]>([]);
	/** When it was tried last, in milliseconds since 1970. */
	at = $state<number | null>(null);

	async try(): Promise<void> {
		if (this.phase === 'trying') return;
		this.phase = 'trying';
		const [page, ...workers] = await Promise.all([
			tryWays(waysOfPage),
			posted(new WaysWorker()),
			posted(classicWay())
		]);
		this.results = [...from('page', page), ...workers.flatMap((each) => from('worker', each))];
		this.at = Date.now();
		this.phase = 'done';
	}
}
